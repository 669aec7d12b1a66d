import { overall } from '../checklist/judge.js';
import { nextStep } from '../checklist/next-step.js';
import type { Outcome } from '../exit-code.js';
import { checkView } from '../render/check-view.js';
import { checkJson } from '../render/json.js';
import type { CheckedDepartment } from '../render/report.js';
import { decideChecklist, type DecidedClaim } from './decide.js';
import { gather, type Gathered } from './gather.js';
import { printJson, printProblems } from './print.js';
import type { Session } from './session.js';

/** What check says of what was gathered; `claim` is the department's own, where it is known already. */
export function reportOf(
  { target, data, terms, onlyPilot }: Gathered,
  claim?: Pick<DecidedClaim, 'claim'>,
): CheckedDepartment {
  const { results, pilots } = decideChecklist(data, terms, claim);
  const reports = pilots.map((one) => ({
    pilot: one.pilot,
    verdict: overall(one.results),
    results: one.results,
    next: nextStep(one.pilot, terms),
  }));
  if (onlyPilot) {
    const own = reports.filter(({ pilot }) => pilot === onlyPilot);
    const notes = data.notes.filter(({ place }) => place.file === onlyPilot.places.file);
    return { name: null, folder: null, terms, verdict: null, results: [], pilots: own, notes };
  }
  return {
    name: data.department.name,
    folder: target.folder,
    terms,
    verdict: overall(results),
    results,
    pilots: reports,
    notes: data.notes,
  };
}

/** The department and all its pilots (1-domain 2.1). */
export function isEligible({ verdict, pilots }: CheckedDepartment): boolean {
  return (verdict ?? 'eligible') === 'eligible' && pilots.every((pilot) => pilot.verdict === 'eligible');
}

/** `onex check`: every article of the plan for every pilot and department that the paths name. */
export function check(paths: readonly string[], session: Session): Outcome {
  const { gathered, problems } = gather(paths, session, { pilotFiles: true });
  if (problems.length > 0) {
    printProblems(session, problems);
    return 'wrong-input';
  }
  const departments = gathered.map((one) => reportOf(one));
  const { asOf, io, version, words, width, colour } = session;
  if (session.format === 'json') printJson(session, checkJson(departments, { version, asOf, words }));
  else io.stdout(checkView(departments, { asOf, words, width, colour }));
  return departments.every(isEligible) ? 'well' : 'not-well';
}
