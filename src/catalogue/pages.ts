import { ARTICLES, type Article } from '../model/article.js';
import type { Catalogue, Example, Page, Topic } from '../model/catalogue.js';
import { REASONS } from '../model/claim.js';
import { CONFLICT_IDS, type ConflictId } from '../model/college.js';
import { RULES } from '../checklist/index.js';
import { FINDINGS } from '../hours/findings/index.js';
import { ITEMS } from '../hours/index.js';
import { isReadingId, type ParameterId, type Policy, type ReadingId } from '../model/policy.js';
import { isMonthDayParameter, isNumberParameter } from '../policy/parameter-shapes.js';
import { CONFLICT_CASES, meetConflict } from './conflict-cases.js';
import { countFinding, countKind, countReason, REASON_RULES } from './counted.js';
import { FINDING_CASES } from './finding-cases.js';
import { KIND_CASES } from './kind-cases.js';
import { REASON_CASES } from './reason-cases.js';
import { judgeCases } from './judged.js';
import { PROBLEM_CODES, problemCase } from './problem-cases.js';
import type { Scene } from './scene.js';
import { handlersOf, TOPICS } from './topics.js';
import type { Asked } from '../policy/watch.js';

const PLAIN: Omit<Page, 'topic'> = {
  articles: [],
  stage: undefined,
  parameters: [],
  readings: [],
  dependsOn: [],
  looksAt: [],
  examples: [],
  related: [],
};

/** The articles that say they are handled by this id, and the one that it cites itself. */
function articlesOf(policy: Policy, id: string, own?: Article): readonly Article[] {
  return ARTICLES.filter((article) => article === own || policy.articles.get(article)?.by.includes(id));
}

/** Parameters and readings among ids of the policy file; a reading and a parameter may share one. */
function termsAmong(ids: readonly string[]): Pick<Page, 'parameters' | 'readings'> {
  return {
    parameters: ids.filter((id): id is ParameterId => isNumberParameter(id) || isMonthDayParameter(id)),
    readings: ids.filter(isReadingId),
  };
}

function termsOf(asked: Asked): {
  readonly parameters: readonly ParameterId[];
  readonly readings: readonly ReadingId[];
} {
  return { parameters: [...asked.parameters], readings: [...asked.readings] };
}

function articlePage(article: Article, policy: Policy): Omit<Page, 'topic'> {
  const items = ARTICLES.filter((other) => other.startsWith(`${article}(`));
  const articles = [article, ...items];
  const by = articles.flatMap((one) => policy.articles.get(one)?.by ?? []);
  // Its parameters and readings are shown as such.
  const handlers = articles.flatMap((one) => handlersOf(policy, one));
  const related = [...new Set(handlers.filter(({ kind }) => kind !== 'parameter' && kind !== 'reading'))];
  const { parameters, readings } = termsAmong([...new Set(by)]);
  // An article with items is an overview: each item explains its own readings.
  const explained = items.length === 0 ? { readings } : { dependsOn: readings };
  return { ...PLAIN, articles, parameters, ...explained, related };
}

/** The topics whose pages ask for this parameter or reading. */
function askedBy(scene: Scene, asks: (page: Page) => boolean): readonly Topic[] {
  return TOPICS.filter(
    (topic) =>
      (topic.kind === 'rule' || topic.kind === 'hours' || topic.kind === 'reason' || topic.kind === 'finding') &&
      asks(pageOf(topic, scene)),
  );
}

/** The article that a reason cites; `over-allocated` cites that of the line's kind. */
function reasonArticle(id: string): Article | undefined {
  return REASON_RULES.find((rule) => rule.reason === id)?.article;
}

function conflictArticles(id: ConflictId): readonly Article[] {
  const { article } = CONFLICT_CASES[id];
  return article === undefined ? [] : [article];
}

function bodyOf(topic: Topic, scene: Scene): Omit<Page, 'topic'> {
  const { policy } = scene.terms;
  switch (topic.kind) {
    case 'article':
      return articlePage(topic.id, policy);
    case 'rule': {
      const { rule, looksAt, results, asked } = judgeCases(topic.id, scene);
      const examples = results.map((result): Example => ({ said: { kind: 'result', result }, under: [] }));
      const articles = articlesOf(policy, topic.id, rule.article);
      const { parameters, readings } = termsOf(asked);
      return {
        ...PLAIN,
        articles,
        stage: rule.stage,
        parameters,
        readings: rule.readings,
        dependsOn: readings.filter((reading) => !rule.readings.includes(reading)),
        looksAt,
        examples,
      };
    }
    case 'hours': {
      const item = ITEMS.find(({ kind }) => kind === topic.id);
      const by = item === undefined ? [] : (policy.articles.get(item.article)?.by ?? []);
      const reasons = TOPICS.filter(
        (other) => other.kind === 'reason' && REASON_CASES[other.id].kinds.includes(topic.id),
      );
      const findings = handlersOf(policy, item?.article ?? '').filter(({ kind }) => kind === 'finding');
      return {
        ...PLAIN,
        articles: articlesOf(policy, topic.id, item?.article),
        ...termsAmong(by),
        looksAt: KIND_CASES[topic.id].looksAt,
        examples: countKind(topic.id, scene),
        related: [...reasons, ...findings],
      };
    }
    case 'reason': {
      const { examples, asked } = countReason(topic.id, scene);
      const { looksAt, kinds } = REASON_CASES[topic.id];
      const articles = articlesOf(policy, topic.id, reasonArticle(topic.id));
      const related = kinds.map((id) => ({ kind: 'hours', id }) as const);
      return { ...PLAIN, articles, looksAt, examples, related, ...termsOf(asked) };
    }
    case 'finding': {
      const { examples, asked } = countFinding(topic.id, scene);
      const own = FINDINGS.find(({ id }) => id === topic.id)?.article;
      const { looksAt } = FINDING_CASES[topic.id];
      return { ...PLAIN, articles: articlesOf(policy, topic.id, own), looksAt, examples, ...termsOf(asked) };
    }
    case 'conflict': {
      const { looksAt } = CONFLICT_CASES[topic.id];
      return { ...PLAIN, articles: conflictArticles(topic.id), looksAt, examples: meetConflict(topic.id, scene) };
    }
    case 'reading': {
      const related = askedBy(scene, ({ readings, dependsOn }) => [...readings, ...dependsOn].includes(topic.id));
      return { ...PLAIN, articles: policy.readings[topic.id].articles, readings: [topic.id], related };
    }
    case 'parameter': {
      const parameter = isMonthDayParameter(topic.id) ? policy.monthDays[topic.id] : policy.numbers[topic.id];
      const related = askedBy(scene, ({ parameters }) => parameters.includes(topic.id));
      return { ...PLAIN, articles: [parameter.article], parameters: [topic.id], related };
    }
    case 'problem':
      return { ...PLAIN, examples: [{ said: { kind: 'problem', problem: problemCase(topic.id) }, under: [] }] };
  }
}

/** Everything that decides something, with the articles of this policy that it rests on. */
export function catalogueOf(policy: Policy): Catalogue {
  return {
    rules: RULES.map(({ id, article, stage }) => ({ id, article, stage })),
    hours: ITEMS.map(({ kind, article }) => ({ id: kind, article })),
    reasons: REASONS.map((id) => ({ id, articles: articlesOf(policy, id, reasonArticle(id)) })),
    findings: FINDINGS.map(({ id, article }) => ({ id, articles: articlesOf(policy, id, article) })),
    conflicts: CONFLICT_IDS.map((id) => ({ id, articles: conflictArticles(id) })),
    problems: PROBLEM_CODES,
  };
}

/** All there is to know about a topic, under the terms of the scene. */
export function pageOf(topic: Topic, scene: Scene): Page {
  return { topic, ...bodyOf(topic, scene) };
}
