import type { Outcome } from '../exit-code.js';
import type { Problem } from '../model/problem.js';
import { hoursView } from '../render/hours-view.js';
import { hoursJson } from '../render/json.js';
import { annotate } from './annotate.js';
import { claimedDepartments, collisions, countClaims, replacedByWriting, writeClaims } from './claims.js';
import { gather } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { redact } from './redact.js';
import type { Session } from './session.js';

/** The options of `onex hours` besides the shared ones. */
export interface HoursOptions extends SharedOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly bundle?: boolean;
  /** The key; empty: everything. A key is a question, for which nothing is written. */
  readonly explain?: string;
  readonly compareReadings?: boolean;
  readonly redact?: boolean;
  readonly annotate?: string;
}

/** `onex hours`: the class hours of every department that the paths name, and their claim workbooks. */
export async function hours(paths: readonly string[], options: HoursOptions, asked: Session): Promise<Outcome> {
  const { gathered, targets, problems } = await gather(paths, asked, { pilotFiles: false });
  const { gathered: hidden, session, hide } = redact(options.redact === true, gathered, problems, asked);
  const { asOf, io, version, words, width, colour } = session;
  const destination = { out: options.out, cwd: io.cwd };
  const counted = countClaims(gathered, destination);
  const writes = options.dryRun !== true && (options.explain ?? '') === '';
  const bundle = options.bundle === true;
  const questions = {
    explain: options.explain && hide(options.explain),
    compareReadings: options.compareReadings === true,
    bundle,
    ...(writes ? {} : { replaced: await replacedByWriting(counted, bundle) }),
  };
  // The claim itself names its people; what is printed about it does not.
  const shown = options.redact === true ? countClaims(hidden, destination) : counted;
  const claimed = claimedDepartments(shown, questions, writes);
  const wrong: Problem[] = [...problems, ...collisions(counted)];
  // Of departments that cannot be read a key may well name something.
  if ('problem' in claimed && problems.length === 0) wrong.push(claimed.problem);
  if (wrong.length === 0 && writes)
    wrong.push(...(await writeClaims(counted, options.force === true, version, bundle)));
  if ('problem' in claimed || wrong.length > 0) {
    const copies = problems.length === 0 ? [] : await annotate(problems, targets, options, session);
    printProblems(session, [...wrong, ...copies]);
    return 'wrong-input';
  }
  const { departments } = claimed;
  if (session.format === 'json') printJson(session, hoursJson(departments, { version, asOf, words }));
  else io.stdout(hoursView(departments, { asOf, words, width, colour }));
  return departments.every(({ ready }) => ready) ? 'well' : 'not-well';
}
