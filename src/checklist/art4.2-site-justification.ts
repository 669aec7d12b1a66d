import { isProven, missingFiles } from '../model/evidence.js';
import { placeAt, placeOfCell } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { isInWindow, type Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import { filesTrace } from './attestation.js';
import { happened } from './happened.js';
import type { DepartmentRule, DepartmentSubject } from './rule.js';
import { notApplicable, unproven } from './verdict.js';

function judge({ data }: DepartmentSubject, terms: Terms): Verdict {
  const added = data.tables.sites.filter((site) => {
    const approved = happened(site.approvedOn, terms);
    return approved !== undefined && isInWindow(approved, terms.window);
  });
  if (added.length === 0) {
    return notApplicable(say('no-new-site', terms.window), [placeAt(data.department.places)]);
  }
  const open = added.filter((site) => !isProven(site.evidence));
  const trace = step(
    'sites-proven',
    'all-of',
    open.length === 0,
    added.map((site) =>
      step(
        'sites-proven',
        'all-of',
        isProven(site.evidence),
        [
          input('approval-date', site.approvedOn ?? null, [placeOfCell(site.origin, 'approvedOn')]),
          filesTrace(site.evidence, placeOfCell(site.origin, 'evidence')),
        ],
        site.name,
      ),
    ),
  );
  if (open.length === 0) {
    return {
      status: 'pass',
      facts: { sites: added.length },
      say: say('sites-justified', { sites: added.map(({ name }) => name) }),
      sources: added.map((site) => placeOfCell(site.origin, 'evidence')),
      trace,
    };
  }
  const sites = open.map(({ name }) => name);
  return {
    ...unproven(
      say('sites-unproven', { sites, missingFiles: open.flatMap((site) => missingFiles(site.evidence)) }),
      remedy('justify-sites', { sites }),
      open.map((site) => placeOfCell(site.origin, 'evidence')),
    ),
    trace,
  };
}

/** Art. 4(2), 15: an examination site added in the claim year was argued from its real conditions, on file. */
export const siteJustification: DepartmentRule = {
  id: 'art4.2-site-justification',
  article: '4(2)',
  stage: 'department',
  readings: [],
  judge,
};
