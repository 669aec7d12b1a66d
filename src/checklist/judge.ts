import type { DepartmentData, Pilot } from '../model/department.js';
import type { Place } from '../model/place.js';
import { READING_OPTIONS, type ReadingId } from '../model/policy.js';
import type { Overall, Result, Status, Sway, Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { APPLY_RULES, CLAIM_RULES, DEPARTMENT_RULES, RUN_RULES, SUPERVISION_RULES } from './index.js';
import type { DepartmentRule, DepartmentSubject, PaidLine, PilotRule, PilotSubject } from './rule.js';
import { runsInWindow } from '../model/running.js';

interface Judge<Subject> extends Pick<PilotRule | DepartmentRule, 'id' | 'article' | 'readings'> {
  readonly judge: (subject: Subject, terms: Terms) => Verdict;
}

/** Each place once, in order: several things that a file leaves out stand at the same place. */
function once(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter(({ file, sheet = '', cell = '', line = '', column = '' }) => {
    const key = `${file}|${sheet}|${cell}|${String(line)}|${String(column)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The other readings are looked up, not copied: a comparison sees who looks at which. */
function withReading(terms: Terms, reading: ReadingId, option: string): Terms {
  const readings = new Proxy(terms.readings, {
    get: (others, key): unknown => (key === reading ? option : Reflect.get(others, key)),
  });
  return { ...terms, readings };
}

/** Would the other status turn the chosen one round? What is unproven or does not apply turns nothing, nor is it turned. */
function opposes(chosen: Status, other: Status): boolean {
  if (chosen === 'fail') return other === 'pass' || other === 'risk';
  return other === 'fail' && (chosen === 'pass' || chosen === 'risk');
}

/**
 * Judges one rule under the readings in force and, one reading at a time, under every other option of the readings that
 * it names (1-domain 5). Pass under the chosen and fail under another is a risk; fail stays fail and says what would pass.
 */
export function judgeRule<Subject>(rule: Judge<Subject>, subject: Subject, terms: Terms): Result {
  const judged = rule.judge(subject, terms);
  const verdict = { ...judged, sources: once(judged.sources) };
  const { id, article } = rule;
  if (rule.readings.length === 0) return { rule: id, article, ...verdict, sways: [] };
  const options: readonly Sway[] = rule.readings.flatMap((reading) =>
    READING_OPTIONS[reading].map((option) => ({
      reading,
      option,
      status:
        option === terms.readings[reading]
          ? verdict.status
          : rule.judge(subject, withReading(terms, reading, option)).status,
    })),
  );
  const sways = options.filter((option) => opposes(verdict.status, option.status));
  return {
    rule: id,
    article,
    ...verdict,
    status: verdict.status === 'pass' && sways.length > 0 ? 'risk' : verdict.status,
    readings: Object.fromEntries(options.map(({ option, status }) => [option, status])),
    sways,
  };
}

function judgeAll<Subject>(rules: readonly Judge<Subject>[], subject: Subject, terms: Terms): readonly Result[] {
  return rules.map((rule) => judgeRule(rule, subject, terms));
}

/**
 * Everything the plan asks of a pilot: the rules of applying or, while it runs or ended within the window, of running. A
 * pilot that ended in an earlier year has no results.
 */
export function judgePilot(data: DepartmentData, pilot: Pilot, terms: Terms): readonly Result[] {
  const subject: PilotSubject = { data, pilot };
  if (pilot.stage === 'applying') return judgeAll(APPLY_RULES, subject, terms);
  return runsInWindow(pilot, terms.window) ? judgeAll(RUN_RULES, subject, terms) : [];
}

/** The five rules of Art. 28 for every running pilot, by its id: what hours need to know of the checklist. */
export function judgeSupervision(data: DepartmentData, terms: Terms): ReadonlyMap<string, readonly Result[]> {
  const running = data.pilots.filter((pilot) => runsInWindow(pilot, terms.window));
  return new Map(running.map((pilot) => [pilot.id, judgeAll(SUPERVISION_RULES, { data, pilot }, terms)]));
}

/** The pilots that fail one of the five rules of Art. 28. */
export function failsSupervision(supervision: ReadonlyMap<string, readonly Result[]>): ReadonlySet<string> {
  const failing = [...supervision].filter(([, results]) => results.some(({ status }) => status === 'fail'));
  return new Set(failing.map(([pilot]) => pilot));
}

/** The department's own rules (1-domain 2.4), given the paid lines of its claim. */
export function judgeDepartment(data: DepartmentData, terms: Terms, paid: readonly PaidLine[]): readonly Result[] {
  const subject: DepartmentSubject = { data, paid };
  return judgeAll(DEPARTMENT_RULES, subject, terms);
}

/** Of these, the rules of Art. 27 alone: whether the claim is ready. */
export function judgeClaim(data: DepartmentData, terms: Terms, paid: readonly PaidLine[]): readonly Result[] {
  const subject: DepartmentSubject = { data, paid };
  return judgeAll(CLAIM_RULES, subject, terms);
}

/** 1-domain 2.1: one fail makes it 不符合, else one thing unproven makes it 材料不全. Nothing judged is 符合. */
export function overall(results: readonly Result[]): Overall {
  if (results.some(({ status }) => status === 'fail')) return 'ineligible';
  return results.some(({ status }) => status === 'unproven') ? 'incomplete' : 'eligible';
}
