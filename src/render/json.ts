import type { ExcludedLine, Line } from '../model/claim.js';
import type { CalendarDate } from '../model/calendar-date.js';
import { hoursToNumber, type Hours } from '../model/hours.js';
import type { Place } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { yuanToNumber, type Yuan } from '../model/yuan.js';
import type {
  CheckJson,
  ExcludedLineJson,
  HoursJson,
  LineJson,
  PlaceJson,
  ProblemJson,
  ProblemsJson,
  ResultJson,
} from '../dictionary/generated/types.js';
import { findingInWords, problemInWords, resultInWords } from './in-words.js';
import type { CheckedDepartment, ClaimedDepartment } from './report.js';
import type { Words } from './words/words.js';

/** What every document begins with. */
export interface Heading {
  readonly version: string;
  readonly asOf: CalendarDate;
  readonly words: Words;
}

function placeJson({ file, line, column, sheet, cell }: Place): PlaceJson {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  };
}

export function problemJson(problem: Problem, words: Words): ProblemJson {
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

function resultJson(result: Result, words: Words, policy: Policy): ResultJson {
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

function hoursByKind(byKind: Readonly<Partial<Record<string, Hours>>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(byKind).flatMap(([kind, hours]) => (hours === undefined ? [] : [[kind, hoursToNumber(hours)]])),
  );
}

function yuanJson(yuan: Yuan | null): number | null {
  return yuan === null ? null : yuanToNumber(yuan);
}

function lineJson(line: Line): LineJson {
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

function excludedJson(line: ExcludedLine): ExcludedLineJson {
  return {
    ...lineJson(line),
    reason: line.reason,
    ...(line.because === undefined ? {} : { because: placeJson(line.because) }),
  };
}

function opening(department: CheckedDepartment | ClaimedDepartment): {
  readonly year: number;
  readonly policy: string;
  readonly readings: Record<string, string>;
} {
  const { year, policy, readings } = department.terms;
  return { year, policy: policy.id, readings: { ...readings } };
}

/** The document of `check` (2-formats 2.4). */
export function checkJson(departments: readonly CheckedDepartment[], heading: Heading): CheckJson {
  const { version, asOf, words } = heading;
  return {
    onex: version,
    command: 'check',
    asOf,
    departments: departments.map((department) => ({
      name: department.name,
      folder: department.folder,
      ...opening(department),
      verdict: department.verdict,
      results: department.results.map((result) => resultJson(result, words, department.terms.policy)),
      pilots: department.pilots.map(({ pilot, verdict, results }) => ({
        id: pilot.id,
        certificate: pilot.certificate.name,
        level: pilot.certificate.level,
        stage: pilot.stage,
        verdict,
        results: results.map((result) => resultJson(result, words, department.terms.policy)),
      })),
      notes: department.notes.map((note) => problemJson(note, words)),
    })),
  };
}

function claimedJson(department: ClaimedDepartment, words: Words): HoursJson['departments'][number] {
  const { claim, terms } = department;
  const { totals } = claim;
  return {
    name: department.name,
    folder: department.folder,
    ...opening(department),
    window: { from: terms.window.from, to: terms.window.to },
    ready: department.ready,
    workbook: department.workbook,
    lines: claim.lines.map(lineJson),
    excluded: claim.excluded.map(excludedJson),
    totals: {
      rows: totals.rows,
      paid: totals.paid,
      excluded: totals.excluded,
      hours: hoursToNumber(totals.hours),
      amount: yuanJson(totals.amount),
      byKind: hoursByKind(totals.byKind),
      byPerson: totals.byPerson.map((person) => ({
        staffId: person.staffId,
        name: person.name,
        category: person.category,
        basis: person.basis,
        hours: hoursToNumber(person.hours),
        byKind: hoursByKind(person.byKind),
        amount: yuanJson(person.amount),
      })),
    },
    findings: claim.findings.map((finding) => {
      const { message, remedy } = findingInWords(finding, words);
      return {
        id: finding.id,
        status: 'risk',
        message,
        remedy,
        ...(finding.pilot === undefined ? {} : { pilot: finding.pilot }),
        sources: finding.sources.map(placeJson),
        facts: { ...finding.facts },
      };
    }),
    results: department.results.map((result) => resultJson(result, words, terms.policy)),
    notes: [...department.notes, ...claim.notes].map((note) => problemJson(note, words)),
  };
}

/** The document of `hours` (2-formats 2.4). */
export function hoursJson(departments: readonly ClaimedDepartment[], heading: Heading): HoursJson {
  const { version, asOf, words } = heading;
  return {
    onex: version,
    command: 'hours',
    asOf,
    departments: departments.map((department) => claimedJson(department, words)),
  };
}

/** The document of any command whose input or call is wrong (2-formats 2.4). */
export function problemsJson(
  problems: readonly Problem[],
  command: string,
  heading: Omit<Heading, 'asOf'>,
): ProblemsJson {
  return {
    onex: heading.version,
    command,
    problems: problems.map((problem) => problemJson(problem, heading.words)),
  };
}
