import { APPLY_RULES, DEPARTMENT_RULES, RUN_RULES } from '../checklist/index.js';
import { judgeRule } from '../checklist/judge.js';
import type { DepartmentRule, PilotRule } from '../checklist/rule.js';
import type { Look } from '../model/catalogue.js';
import { READING_OPTIONS, type ReadingId } from '../model/policy.js';
import { STATUSES, type Result, type Verdict } from '../model/result.js';
import type { RuleId } from '../model/rule-id.js';
import type { Terms } from '../model/terms.js';
import { APPLY_CASES } from './apply-cases.js';
import { dataOf } from './cast.js';
import { DEPARTMENT_CASES } from './department-cases.js';
import type { DepartmentCase, PilotCase, RuleCases } from './rule-cases.js';
import { RUN_CASES } from './run-cases.js';
import type { Scene } from './scene.js';
import { watch, type Asked } from '../policy/watch.js';

/** Every rule has its cases: one without does not compile. */
const CASES = { ...APPLY_CASES, ...RUN_CASES, ...DEPARTMENT_CASES } as const satisfies Record<RuleId, object>;
const PILOT_CASES: Partial<Readonly<Record<RuleId, RuleCases<PilotCase>>>> = { ...APPLY_CASES, ...RUN_CASES };
const OF_DEPARTMENTS: Partial<Readonly<Record<RuleId, RuleCases<DepartmentCase>>>> = DEPARTMENT_CASES;

/** What the rule said of its cases, and what it asked for. */
export interface JudgedRule {
  readonly rule: PilotRule | DepartmentRule;
  readonly looksAt: readonly Look[];
  /** Best first, each kind of answer once. */
  readonly results: readonly Result[];
  readonly asked: Asked;
}

interface Judgeable<Subject> {
  readonly rule: Pick<PilotRule | DepartmentRule, 'id' | 'article' | 'readings'> & {
    readonly judge: (subject: Subject, terms: Terms) => Verdict;
  };
  readonly subjects: readonly { readonly subject: Subject; readonly terms: Terms }[];
}

/** The terms with, one at a time, every option of these readings. */
function underEachOption(terms: Terms, readings: readonly ReadingId[]): readonly Terms[] {
  const others = readings.flatMap((reading) =>
    READING_OPTIONS[reading].map((option) => ({ ...terms, readings: { ...terms.readings, [reading]: option } })),
  );
  return [terms, ...others];
}

/** Parameters and readings that judging asks for, whatever options are chosen. */
function ask<Subject>({ rule, subjects }: Judgeable<Subject>): Asked {
  const asked: Asked = { parameters: new Set(), readings: new Set(rule.readings) };
  for (const { subject, terms } of subjects) {
    for (const under of underEachOption(terms, rule.readings)) {
      const watching = watch(under);
      rule.judge(subject, watching.terms);
      for (const id of watching.asked.parameters) asked.parameters.add(id);
      for (const id of watching.asked.readings) asked.readings.add(id);
    }
  }
  return asked;
}

function answer<Subject>({ rule, subjects }: Judgeable<Subject>): readonly Result[] {
  const kinds = new Set<string>();
  const results = subjects
    .map(({ subject, terms }) => judgeRule(rule, subject, terms))
    .filter(({ status, say, sways }) => {
      const kind = [status, say.code, ...sways.map(({ option }) => option)].join(' ');
      const isNew = !kinds.has(kind);
      kinds.add(kind);
      return isNew;
    });
  return STATUSES.flatMap((status) => results.filter((result) => result.status === status));
}

function judged<Subject>(judgeable: Judgeable<Subject>): Pick<JudgedRule, 'results' | 'asked'> {
  return { results: answer(judgeable), asked: ask(judgeable) };
}

function termsOn(scene: Scene, { asOf }: PilotCase | DepartmentCase): Terms {
  return asOf === undefined ? scene.terms : { ...scene.terms, asOf };
}

/** Really judges a rule's cases. Throws on an id without a rule: a bug. */
export function judgeCases(id: RuleId, scene: Scene): JudgedRule {
  const { looksAt } = CASES[id];
  const pilotRule = [...APPLY_RULES, ...RUN_RULES].find((rule) => rule.id === id);
  if (pilotRule) {
    const subjects = (PILOT_CASES[id]?.cases(scene) ?? []).map((one: PilotCase) => ({
      subject: {
        data: dataOf(scene, { pilots: [one.pilot], ...(one.tables ? { tables: one.tables } : {}) }),
        pilot: one.pilot,
      },
      terms: termsOn(scene, one),
    }));
    return { rule: pilotRule, looksAt, ...judged({ rule: pilotRule, subjects }) };
  }
  const rule = DEPARTMENT_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  const subjects = (OF_DEPARTMENTS[id]?.cases(scene) ?? []).map((one: DepartmentCase) => ({
    subject: { data: dataOf(scene, one), paid: one.paid ?? [] },
    terms: termsOn(scene, one),
  }));
  return { rule, looksAt, ...judged({ rule, subjects }) };
}
