import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { APPLY_CASES } from '../../src/catalogue/apply-cases.js';
import { dataOf } from '../../src/catalogue/cast.js';
import { DEPARTMENT_CASES } from '../../src/catalogue/department-cases.js';
import { catalogueOf, pageOf } from '../../src/catalogue/pages.js';
import { REASON_CASES } from '../../src/catalogue/reason-cases.js';
import type { DepartmentCase, PilotCase, RuleCases } from '../../src/catalogue/rule-cases.js';
import { RUN_CASES } from '../../src/catalogue/run-cases.js';
import { sceneOf, type Scene } from '../../src/catalogue/scene.js';
import { TOPICS } from '../../src/catalogue/topics.js';
import { APPLY_RULES, DEPARTMENT_RULES, ruleIds, RUN_RULES } from '../../src/checklist/index.js';
import type { Page, Topic } from '../../src/model/catalogue.js';
import { READING_OPTIONS, type Policy } from '../../src/model/policy.js';
import { RULE_IDS } from '../../src/model/rule-id.js';
import { byCodePoint } from '../../src/model/text.js';
import { bundledPolicy } from '../../src/policy/bundled.js';
import { displayWidth } from '../../src/render/display-width.js';
import { rulesList } from '../../src/render/rules-list.js';
import { rulesPage } from '../../src/render/rules-page.js';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import { day } from '../builders.js';
import { otherCollege } from '../policy/other-college.js';

function bundled(): Policy {
  const policy = bundledPolicy('hhvc-2021-88');
  if (!policy) throw new Error('no bundled policy');
  return policy;
}

const policy = bundled();
const scene = sceneOf(policy, policy.defaults, day('2026-11-24'), 2026);
const pageList = TOPICS.map((topic) => pageOf(topic, scene));
const named = TOPICS.map((topic): [string, Topic] => [`${topic.kind} ${topic.id}`, topic]);

describe('folder, list, policy file and rules agree', () => {
  const folder = readdirSync(join(import.meta.dirname, '../../src/checklist'))
    .filter((name) => /^art\d.*\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length));

  test('one rule, one file, one place in the ordered list', () => {
    expect([...folder].sort(byCodePoint)).toEqual([...RULE_IDS].sort(byCodePoint));
    expect([...ruleIds]).toEqual([...RULE_IDS]);
  });

  test('the policy file names every rule under the article that it cites', () => {
    const homeless = catalogueOf(policy)
      .rules.filter(({ id, article }) => policy.articles.get(article)?.by.includes(id) !== true)
      .map(({ id }) => id);
    expect(homeless).toEqual([]);
  });

  test('every kind, reason, finding, reading and parameter handles some article', () => {
    const handlers = new Set([...policy.articles.values()].flatMap(({ by }) => by));
    const others = ['article', 'conflict', 'problem'];
    const idle = TOPICS.filter(({ kind, id }) => !others.includes(kind) && !handlers.has(id));
    expect(idle).toEqual([]);
  });

  test('each has exactly one page', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(TOPICS.length);
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('in %s', (_language, words) => {
  test.each([80, 120])('every page speaks within %i columns', (width) => {
    const screen = { words, width, colour: false };
    const wide = pageList
      .map((page) => ({ page, lines: rulesPage(page, scene.terms, screen).split('\n') }))
      .filter(({ lines }) => lines.some((line) => displayWidth(line) > width || /undefined|\[object|NaN/.test(line)))
      .map(({ page }) => page.topic);
    expect(wide).toEqual([]);
  });

  test.each([80, 120])('the list stands within %i columns', (width) => {
    const lines = rulesList(catalogueOf(policy), scene.terms, { words, width, colour: false }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });
});

/** The statuses or ids that a page's examples show. */
function shown({ examples }: Page): readonly string[] {
  return examples.map(({ said }) => {
    switch (said.kind) {
      case 'result':
        return said.result.status;
      case 'line':
        return said.line.kind;
      case 'exclusion':
        return said.line.reason;
      case 'finding':
        return said.finding.id;
      case 'conflict':
        return said.conflict.id;
      case 'problem':
        return said.problem.code;
    }
  });
}

/** Only what inspectors find decides them: nobody can prove that there is nothing. */
const DECIDED_BY_FINDINGS = new Set(['art28.3-integrity', 'art28.4-exam-discipline']);

/** Ids whose examples do not show what they are there for: both sides of a rule, the line or finding itself. */
function wanting(at: Scene): readonly string[] {
  return TOPICS.flatMap((topic) => {
    if (topic.kind === 'rule') {
      const examples = shown(pageOf(topic, at));
      const goods = DECIDED_BY_FINDINGS.has(topic.id) ? ['n/a'] : ['pass', 'risk'];
      const isTwoSided = examples.some((one) => goods.includes(one)) && examples.some((one) => one !== goods[0]);
      return isTwoSided ? [] : [topic.id];
    }
    if (!['hours', 'reason', 'finding', 'conflict'].includes(topic.kind)) return [];
    return shown(pageOf(topic, at)).join() === topic.id ? [] : [topic.id];
  });
}

describe('examples are judged, and show what they are there for', () => {
  test('at the defaults', () => {
    expect(wanting(scene)).toEqual([]);
  });

  test('for another college, on the first and the last day of a year', () => {
    const other = otherCollege();
    expect(wanting(sceneOf(other, other.defaults, day('2026-01-01'), 2026))).toEqual([]);
    expect(wanting(sceneOf(other, other.defaults, day('2026-12-31'), 2026))).toEqual([]);
  });

  test.each(
    Object.entries(READING_OPTIONS).flatMap(([reading, options]) => options.map((option) => [reading, option])),
  )('under %s=%s', (reading = '', option = '') => {
    const readings = { ...policy.defaults, [reading]: option };
    expect(wanting(sceneOf(policy, readings, day('2026-06-30'), 2026))).toEqual([]);
  });

  test('a line that a reason excludes is of a kind that the reason is for', () => {
    for (const { examples } of pageList) {
      for (const { said } of examples) {
        if (said.kind === 'exclusion') expect(REASON_CASES[said.line.reason].kinds).toContain(said.line.kind);
      }
    }
    expect(pageList.length).toBe(TOPICS.length);
  });

  test('every example that is not good says how to mend it', () => {
    const silent = pageList.flatMap(({ topic, examples }) =>
      examples.flatMap(({ said }) =>
        said.kind === 'result' && ['fail', 'unproven', 'risk'].includes(said.result.status)
          ? said.result.remedy === undefined && said.result.sways.length === 0
            ? [topic.id]
            : []
          : [],
      ),
    );
    expect(silent).toEqual([]);
  });
});

/** What of a subject a rule's cases look at, by the first key of a document or by sheet. */
class Looking {
  readonly seen = new Set<string>();

  watch<T extends object>(target: T, nameOf: (key: string) => string | undefined): T {
    return new Proxy(target, {
      get: (of, key, receiver): unknown => {
        const name = typeof key === 'string' ? nameOf(key) : undefined;
        if (name !== undefined) this.seen.add(name);
        return Reflect.get(of, key, receiver);
      },
    });
  }
}

const SHEETS: Readonly<Record<string, string>> = { trainings: 'training', invigilations: 'invigilation' };
/** Who is judged and where it stands, not what. */
const IDENTITY = new Set(['pilot.id', 'pilot.places', 'pilot.stage', 'department.places', 'pilot.endedOn']);
/** Names in the model that differ from the documents'. */
const DOCUMENT_NAMES: Readonly<Record<string, string>> = { 'department.liaisons': 'department.liaison' };

/** Rules that ask for the dates of exams: their results come along and decide nothing. */
const DATES_ONLY = new Set(['art13-standard-venue', 'art14-exam-list']);

function topKeys(looks: readonly string[]): readonly string[] {
  const tops = looks.map((look) =>
    /^(pilot|department)\./.test(look) ? look.split('.').slice(0, 2).join('.') : (look.split('.')[0] ?? ''),
  );
  return [...new Set(tops)].filter((top) => !IDENTITY.has(top)).sort(byCodePoint);
}

describe('what a rule says it looks at is what it looks at', () => {
  const documentKey = (kind: string) => (key: string) => {
    const name = `${kind}.${key}`;
    return IDENTITY.has(name) ? undefined : (DOCUMENT_NAMES[name] ?? name);
  };
  const sheetKey = (key: string) => SHEETS[key] ?? key;

  const pilotCases: [string, RuleCases<PilotCase>][] = Object.entries({ ...APPLY_CASES, ...RUN_CASES });
  test.each(pilotCases)('%s', (id, { looksAt, cases }) => {
    const looking = new Looking();
    const rule = [...APPLY_RULES, ...RUN_RULES].find((one) => one.id === id);
    for (const one of cases(scene)) {
      const pilot = looking.watch(one.pilot, documentKey('pilot'));
      const data = dataOf(scene, { pilots: [pilot], ...(one.tables ? { tables: one.tables } : {}) });
      const subject = { pilot, data: { ...data, tables: looking.watch(data.tables, sheetKey) } };
      for (const reading of rule?.readings ?? []) {
        for (const option of READING_OPTIONS[reading]) {
          rule?.judge(subject, { ...scene.terms, readings: { ...scene.terms.readings, [reading]: option } });
        }
      }
      rule?.judge(subject, scene.terms);
    }
    const seen = [...looking.seen].filter((name) => !(name === 'exams' && DATES_ONLY.has(id)));
    expect(seen.sort(byCodePoint)).toEqual(topKeys(looksAt));
  });

  const departmentCases: [string, RuleCases<DepartmentCase>][] = Object.entries(DEPARTMENT_CASES);
  test.each(departmentCases.filter(([id]) => id !== 'art27-evidence' && id !== 'art27-deadline'))(
    '%s',
    (id, { looksAt, cases }) => {
      const looking = new Looking();
      const rule = DEPARTMENT_RULES.find((one) => one.id === id);
      for (const one of cases(scene)) {
        const data = dataOf(scene, one);
        const watched = {
          ...data,
          department: looking.watch(data.department, documentKey('department')),
          tables: looking.watch(data.tables, sheetKey),
        };
        rule?.judge({ data: watched, paid: one.paid ?? [] }, scene.terms);
      }
      expect([...looking.seen].sort(byCodePoint)).toEqual(topKeys(looksAt));
    },
  );
});
