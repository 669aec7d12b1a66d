import { overall } from '../checklist/judge.js';
import { nextStep } from '../checklist/next-step.js';
import type { Outcome } from '../exit-code.js';
import type { Problem } from '../model/problem.js';
import { checkView } from '../render/check-view.js';
import { checkJson } from '../render/json.js';
import type { CheckedDepartment } from '../render/report.js';
import { annotate } from './annotate.js';
import { readFilter } from './check-filter.js';
import { compareReadings } from './compare.js';
import { decideChecklist, type DecidedClaim } from './decide.js';
import { explain } from './explain.js';
import { gather, type Gathered } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { redact } from './redact.js';
import type { Session } from './session.js';

/** The options of `onex check` besides the shared ones. */
export interface CheckOptions extends SharedOptions {
  readonly status?: string;
  readonly article?: string;
  /** The key; empty: everything. */
  readonly explain?: string;
  readonly compareReadings?: boolean;
  readonly redact?: boolean;
  readonly annotate?: string;
  readonly force?: boolean;
}

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

/** What is asked of the checklist besides the checklist itself. */
export interface CheckQuestions {
  /** The key; empty: everything; undefined: nothing. */
  readonly explain: string | undefined;
  readonly compareReadings: boolean;
}

/** Every article of the plan for what was gathered, with what was asked of it. */
export function checkDepartments(
  gathered: readonly Gathered[],
  questions: CheckQuestions,
): { readonly departments: readonly CheckedDepartment[] } | { readonly problem: Problem } {
  const departments = gathered.map((one) => ({
    ...reportOf(one),
    ...(questions.compareReadings ? { comparison: compareReadings(one) } : {}),
  }));
  if (questions.explain === undefined) return { departments };
  const explained = explain(
    departments.map(({ results, pilots }) => ({ results: [...results, ...pilots.flatMap((pilot) => pilot.results)] })),
    questions.explain,
  );
  if ('problem' in explained) return explained;
  return {
    departments: departments.map((department, index) => {
      const explanation = explained.explanations[index];
      return explanation === undefined ? department : { ...department, explanation };
    }),
  };
}

/** `onex check`: every article of the plan for every pilot and department that the paths name. */
export async function check(paths: readonly string[], options: CheckOptions, asked: Session): Promise<Outcome> {
  const { filter, problems: wrong } = readFilter(options.status, options.article);
  const { gathered: found, targets, problems } = await gather(paths, asked, { pilotFiles: true });
  const { gathered, session, hide } = redact(options.redact === true, found, problems, asked);
  if (wrong.length + problems.length > 0) {
    const copies = problems.length === 0 ? [] : await annotate(problems, targets, options, session);
    printProblems(session, [...wrong, ...problems, ...copies]);
    return 'wrong-input';
  }
  const questions = {
    explain: options.explain && hide(options.explain),
    compareReadings: options.compareReadings === true,
  };
  const checked = checkDepartments(gathered, questions);
  if ('problem' in checked) {
    printProblems(session, [checked.problem]);
    return 'wrong-input';
  }
  const { departments } = checked;
  const { asOf, io, version, words, width, colour } = session;
  if (session.format === 'json') printJson(session, checkJson(departments, { version, asOf, words }, filter));
  else {
    const compare = questions.compareReadings ? (await import('../render/compare-view.js')).comparisonBlock : undefined;
    io.stdout(checkView(departments, { asOf, words, width, colour }, filter, compare));
  }
  return departments.every(isEligible) ? 'well' : 'not-well';
}
