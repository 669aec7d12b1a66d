import type { ExcludedLine, Finding, Kind, Line, PersonTotal, Totals } from '../model/claim.js';
import { KINDS } from '../model/claim.js';
import { hoursToNumber, type Hours } from '../model/hours.js';
import type { Place } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { yuanToNumber, type Yuan } from '../model/yuan.js';
import { findingInWords, problemInWords, resultInWords } from './in-words.js';
import type { CheckedDepartment, CheckedPilot, ClaimedDepartment, Dated, Speaker } from './report.js';

/** What `check --format json` prints (2-formats 2.4). */
export function checkJson(departments: readonly CheckedDepartment[], speaker: Speaker & Dated): object {
  return {
    onex: speaker.version,
    command: 'check',
    asOf: speaker.asOf,
    departments: departments.map((department) => departmentCheckJson(department, speaker)),
  };
}

function departmentCheckJson(department: CheckedDepartment, speaker: Speaker): object {
  const { terms } = department;
  return {
    name: department.name,
    folder: department.folder,
    year: terms.year,
    policy: terms.policy.id,
    readings: terms.readings,
    verdict: department.verdict,
    results: department.results.map((result) => resultJson(result, speaker, terms.policy)),
    pilots: department.pilots.map((pilot) => pilotJson(pilot, speaker, terms.policy)),
    notes: department.notes.map((note) => problemJson(note, speaker)),
  };
}

function pilotJson({ pilot, verdict, results }: CheckedPilot, speaker: Speaker, policy: Policy): object {
  return {
    id: pilot.id,
    certificate: pilot.certificate.name,
    level: pilot.certificate.level,
    stage: pilot.stage,
    verdict,
    results: results.map((result) => resultJson(result, speaker, policy)),
  };
}

function resultJson(result: Result, { words }: Speaker, policy: Policy): object {
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
  };
}

/** What `hours --format json` prints (2-formats 2.4). Hours and yuan are numbers with at most two decimals. */
export function hoursJson(departments: readonly ClaimedDepartment[], speaker: Speaker & Dated): object {
  return {
    onex: speaker.version,
    command: 'hours',
    asOf: speaker.asOf,
    departments: departments.map((department) => departmentHoursJson(department, speaker)),
  };
}

function departmentHoursJson(department: ClaimedDepartment, speaker: Speaker): object {
  const { terms, claim } = department;
  return {
    name: department.name,
    folder: department.folder,
    year: terms.year,
    policy: terms.policy.id,
    readings: terms.readings,
    window: { from: terms.window.from, to: terms.window.to },
    ready: department.ready,
    workbook: department.workbook,
    lines: claim.lines.map(lineJson),
    excluded: claim.excluded.map(excludedJson),
    totals: totalsJson(claim.totals),
    findings: claim.findings.map((finding) => findingJson(finding, speaker)),
    results: department.results.map((result) => resultJson(result, speaker, terms.policy)),
    notes: department.notes.map((note) => problemJson(note, speaker)),
  };
}

function lineJson(line: Line): object {
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

function excludedJson(line: ExcludedLine): object {
  return {
    ...lineJson(line),
    reason: line.reason,
    ...(line.because === undefined ? {} : { because: placeJson(line.because) }),
  };
}

function totalsJson(totals: Totals): object {
  return {
    rows: totals.rows,
    paid: totals.paid,
    excluded: totals.excluded,
    hours: hoursToNumber(totals.hours),
    amount: amountJson(totals.amount),
    byKind: byKindJson(totals.byKind),
    byPerson: totals.byPerson.map(personJson),
  };
}

function personJson(person: PersonTotal): object {
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

function byKindJson(hours: Partial<Readonly<Record<Kind, Hours>>>): object {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const amount = hours[kind];
      return amount === undefined ? [] : [[kind, hoursToNumber(amount)]];
    }),
  );
}

function amountJson(amount: Yuan | null): number | null {
  return amount === null ? null : yuanToNumber(amount);
}

function findingJson(finding: Finding, { words }: Speaker): object {
  const { message, remedy } = findingInWords(finding, words);
  return {
    id: finding.id,
    status: 'risk',
    message,
    remedy,
    ...(finding.pilot === undefined ? {} : { pilot: finding.pilot }),
    sources: finding.sources.map(placeJson),
    facts: finding.facts,
  };
}

/** What every command prints on wrong input (2-formats 2.4). */
export function problemsJson(problems: readonly Problem[], command: string, speaker: Speaker): object {
  return { onex: speaker.version, command, problems: problems.map((problem) => problemJson(problem, speaker)) };
}

/** A problem as JSON (2-formats 2.4). */
export function problemJson(problem: Problem, { words }: Speaker): object {
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

/** The known keys only, in the order of the contract. */
/** A place as JSON (2-formats 2.4). */
export function placeJson({ file, line, column, sheet, cell }: Place): object {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  };
}
