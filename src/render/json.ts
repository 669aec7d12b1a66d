import type { CheckJson, HoursJson, ProblemJson, ProblemsJson, ResultJson } from '../dictionary/generated/types.js';
import type { Explanation } from '../model/explanation.js';
import type { Allocation, ExcludedLine, Finding, Kind, Line, PersonTotal, Totals } from '../model/claim.js';
import { KINDS } from '../model/claim.js';
import { hoursToNumber, type Hours } from '../model/hours.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import type { Trace } from '../model/trace.js';
import { yuanToNumber, type Yuan } from '../model/yuan.js';
import { comparisonJson } from './compare-json.js';
import { traceJson } from './explain-json.js';
import { findingInWords, problemInWords, resultInWords } from './in-words.js';
import { placeJson } from './place-json.js';
import {
  isShown,
  type CheckedDepartment,
  type CheckedPilot,
  type CheckFilter,
  type ClaimBundleReport,
  type ClaimedDepartment,
  type Dated,
  type Speaker,
} from './report.js';

export { placeJson } from './place-json.js';

/** What is derived, in whose words. */
interface Deriving extends Speaker {
  readonly policy: Policy;
  readonly explanation: Explanation | undefined;
}

/** What `check --format json` prints (2-formats 2.4): of the results those that the filter shows. */
export function checkJson(
  departments: readonly CheckedDepartment[],
  speaker: Speaker & Dated,
  filter: CheckFilter = {},
): CheckJson {
  return {
    onex: speaker.version,
    command: 'check',
    asOf: speaker.asOf,
    departments: departments.map((department) => departmentCheckJson(department, speaker, filter)),
  };
}

function departmentCheckJson(
  department: CheckedDepartment,
  speaker: Speaker,
  filter: CheckFilter,
): CheckJson['departments'][number] {
  const { terms, explanation, comparison } = department;
  const deriving = { ...speaker, policy: terms.policy, explanation };
  const shown = (results: readonly Result[]): readonly ResultJson[] =>
    results.filter((result) => isShown(result, filter, explanation)).map((result) => resultJson(result, deriving));
  return {
    name: department.name,
    folder: department.folder,
    year: terms.year,
    policy: terms.policy.id,
    readings: terms.readings,
    verdict: department.verdict,
    results: shown(department.results),
    pilots: department.pilots.map((pilot) => ({ ...pilotJson(pilot), results: shown(pilot.results) })),
    notes: department.notes.map((note) => problemJson(note, speaker)),
    ...(comparison === undefined ? {} : { comparison: comparisonJson(comparison, speaker.words, terms.policy) }),
  };
}

function pilotJson({ pilot, verdict }: CheckedPilot) {
  return {
    id: pilot.id,
    certificate: pilot.certificate.name,
    level: pilot.certificate.level,
    stage: pilot.stage,
    verdict,
  };
}

function resultJson(result: Result, { words, policy, explanation }: Deriving): ResultJson {
  const { title, message, remedy } = resultInWords(result, words, policy);
  return {
    rule: result.rule,
    article: result.article,
    status: result.status,
    title,
    message,
    ...(remedy === undefined ? {} : { remedy }),
    facts: result.facts,
    ...(result.readings === undefined ? {} : { readings: result.readings }),
    sources: result.sources.map(placeJson),
    ...(result.trace !== undefined && explanation?.results.has(result) === true
      ? { trace: traceJson(result.trace, words, policy) }
      : {}),
  };
}

/** What `hours --format json` prints (2-formats 2.4). Hours and yuan are numbers with at most two decimals. */
export function hoursJson(departments: readonly ClaimedDepartment[], speaker: Speaker & Dated): HoursJson {
  return {
    onex: speaker.version,
    command: 'hours',
    asOf: speaker.asOf,
    departments: departments.map((department) => departmentHoursJson(department, speaker)),
  };
}

function departmentHoursJson(department: ClaimedDepartment, speaker: Speaker): HoursJson['departments'][number] {
  const { terms, claim, explanation, comparison } = department;
  const deriving = { ...speaker, policy: terms.policy, explanation };
  return {
    name: department.name,
    folder: department.folder,
    year: terms.year,
    policy: terms.policy.id,
    readings: terms.readings,
    window: { from: terms.window.from, to: terms.window.to },
    ready: department.ready,
    workbook: department.workbook,
    ...(department.bundle === undefined ? {} : { bundle: bundleJson(department.bundle) }),
    lines: claim.lines.map((line) => ({ ...lineJson(line), ...lineTrace(line, line.trace, deriving) })),
    excluded: claim.excluded.map((line) => ({ ...excludedJson(line), ...lineTrace(line, line.why, deriving) })),
    totals: totalsJson(claim.totals, deriving),
    findings: claim.findings.map((finding) => findingJson(finding, speaker)),
    results: department.results.map((result) => resultJson(result, deriving)),
    notes: department.notes.map((note) => problemJson(note, speaker)),
    ...allocationsJson(claim.allocations, deriving),
    ...(comparison === undefined ? {} : { comparison: comparisonJson(comparison, speaker.words, terms.policy) }),
  };
}

function lineTrace(line: Line, trace: Trace, { words, policy, explanation }: Deriving) {
  return explanation?.lines.has(line) === true ? { trace: traceJson(trace, words, policy) } : {};
}

/** Only where derivations are asked for: the shares of declared units and sites, with how their rest comes about. */
function allocationsJson(allocations: readonly Allocation[], { words, policy, explanation }: Deriving) {
  if (explanation === undefined) return {};
  return {
    allocations: allocations.map((one) => ({
      kind: one.kind,
      unit: one.unit,
      name: one.name,
      total: hoursToNumber(one.total),
      allocated: hoursToNumber(one.allocated),
      history: hoursToNumber(one.history),
      rest: hoursToNumber(one.rest),
      ...(explanation.allocations.has(one) ? { trace: traceJson(one.trace, words, policy) } : {}),
    })),
  };
}

function bundleJson({ folder, zip, files, missing }: ClaimBundleReport) {
  return { folder, zip, files, missing };
}

function lineJson(line: Line) {
  return {
    key: line.key,
    kind: line.kind,
    article: line.article,
    pilot: line.pilot,
    site: line.site,
    staffId: line.staffId,
    name: line.name,
    category: line.category,
    basis: line.basis,
    date: line.date,
    hours: hoursToNumber(line.hours),
    lateClaim: line.lateClaim,
    source: placeJson(line.source),
    evidence: line.evidence.map(({ path }) => path),
  };
}

function excludedJson(line: ExcludedLine) {
  return {
    ...lineJson(line),
    reason: line.reason,
    ...(line.because === undefined ? {} : { because: placeJson(line.because) }),
  };
}

function totalsJson(totals: Totals, deriving: Deriving): HoursJson['departments'][number]['totals'] {
  const { words, policy, explanation } = deriving;
  const { hours, amount } = totals.trace;
  return {
    rows: totals.rows,
    paid: totals.paid,
    excluded: totals.excluded,
    hours: hoursToNumber(totals.hours),
    amount: amountJson(totals.amount),
    byKind: byKindJson(totals.byKind),
    byPerson: totals.byPerson.map((person) => ({
      ...personJson(person),
      ...(explanation?.people.has(person) === true ? { trace: traceJson(person.trace, words, policy) } : {}),
    })),
    ...(explanation?.totals === true
      ? {
          trace: {
            hours: traceJson(hours, words, policy),
            ...(amount === undefined ? {} : { amount: traceJson(amount, words, policy) }),
          },
        }
      : {}),
  };
}

function personJson(person: PersonTotal) {
  return {
    staffId: person.staffId,
    name: person.name,
    category: person.category,
    basis: person.basis,
    hours: hoursToNumber(person.hours),
    byKind: byKindJson(person.byKind),
    amount: amountJson(person.amount),
  };
}

export function byKindJson(hours: Partial<Readonly<Record<Kind, Hours>>>): Partial<Record<Kind, number>> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const amount = hours[kind];
      return amount === undefined ? [] : [[kind, hoursToNumber(amount)]];
    }),
  );
}

export function amountJson(amount: Yuan | null): number | null {
  return amount === null ? null : yuanToNumber(amount);
}

function findingJson(finding: Finding, { words }: Speaker) {
  const { message, remedy } = findingInWords(finding, words);
  return {
    id: finding.id,
    status: 'risk' as const,
    message,
    remedy,
    ...(finding.pilot === undefined ? {} : { pilot: finding.pilot }),
    sources: finding.sources.map(placeJson),
    facts: finding.facts,
  };
}

/** What every command prints on wrong input (2-formats 2.4). */
export function problemsJson(problems: readonly Problem[], command: string, speaker: Speaker): ProblemsJson {
  return { onex: speaker.version, command, problems: problems.map((problem) => problemJson(problem, speaker)) };
}

/** A problem as JSON (2-formats 2.4). */
export function problemJson(problem: Problem, { words }: Speaker): ProblemJson {
  const { message, hint } = problemInWords(problem, words);
  return {
    code: problem.code,
    severity: problem.severity,
    place: placeJson(problem.place),
    ...(problem.field === undefined ? {} : { field: problem.field }),
    ...(problem.value === undefined ? {} : { value: problem.value }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
