import { ruleIds } from '../checklist/index.js';
import { FINDINGS } from '../hours/findings/index.js';
import { ARTICLES, isArticle } from '../model/article.js';
import type { Topic } from '../model/catalogue.js';
import { KINDS, REASONS } from '../model/claim.js';
import { CONFLICT_IDS } from '../model/college.js';
import { READING_IDS, READING_OPTIONS, type Policy } from '../model/policy.js';
import { comparable } from '../model/text.js';
import { nearest } from '../dictionary/nearest.js';
import type { KnownHandlers } from '../policy/lint.js';
import { readCitation } from '../policy/cited-article.js';
import { PARAMETER_IDS } from '../policy/parameter-shapes.js';
import { PROBLEM_CODES } from './problem-cases.js';

/** Everything that has a page, in the order in which lists show it. */
export const TOPICS: readonly Topic[] = [
  ...ruleIds.map((id) => ({ kind: 'rule', id }) as const),
  ...KINDS.map((id) => ({ kind: 'hours', id }) as const),
  ...REASONS.map((id) => ({ kind: 'reason', id }) as const),
  ...FINDINGS.map(({ id }) => ({ kind: 'finding', id }) as const),
  ...CONFLICT_IDS.map((id) => ({ kind: 'conflict', id }) as const),
  ...READING_IDS.map((id) => ({ kind: 'reading', id }) as const),
  ...PARAMETER_IDS.map((id) => ({ kind: 'parameter', id }) as const),
  ...ARTICLES.map((id) => ({ kind: 'article', id }) as const),
  ...PROBLEM_CODES.map((id) => ({ kind: 'problem', id }) as const),
];

/** The topics of an id of the policy file: a reading and a parameter may share one. */
function topicsOfId(id: string): readonly Topic[] {
  return TOPICS.filter((topic) => topic.id === id);
}

/** What handles an article, as topics. */
export function handlersOf(policy: Policy, article: string): readonly Topic[] {
  const entry = isArticle(article) ? policy.articles.get(article) : undefined;
  return (entry?.by ?? []).flatMap(topicsOfId);
}

/**
 * The topics that a text names: by id, an article in any spelling, a name in either language (`namesOf`), or an option of
 * a reading.
 */
export function findTopics(written: string, namesOf: (topic: Topic) => readonly string[]): readonly Topic[] {
  const text = comparable(written);
  const byId = topicsOfId(text);
  const article = readCitation(text);
  const byArticle = article !== undefined && isArticle(article) ? topicsOfId(article) : [];
  if (byId.length > 0 || byArticle.length > 0) return [...new Set([...byId, ...byArticle])];
  const byName = TOPICS.filter((topic) => namesOf(topic).some((name) => comparable(name) === text));
  const byOption = READING_IDS.filter((id) => READING_OPTIONS[id].some((option) => option === text)).map(
    (id) => ({ kind: 'reading', id }) as const,
  );
  return byName.length > 0 ? byName : byOption;
}

/** Ids that an article of a policy file may be handled by. */
export const KNOWN_HANDLERS: KnownHandlers = {
  rules: ruleIds,
  kinds: KINDS,
  reasons: REASONS,
  findings: FINDINGS.map(({ id }) => id),
};

/** More suggestions than this help nobody. */
const SUGGESTIONS = 6;

/** Ids that a text which names nothing probably means: the nearest one, then those that hold it or whose name holds it. */
export function topicsNear(written: string, namesOf: (topic: Topic) => readonly string[]): readonly string[] {
  const text = comparable(written).toLowerCase();
  const spellings = TOPICS.flatMap((topic) => [topic.id, ...namesOf(topic)].map((name) => ({ name, id: topic.id })));
  const near = nearest(
    text,
    spellings.map(({ name }) => name),
  );
  const holding = spellings.filter(({ name }) => text.length > 1 && comparable(name).toLowerCase().includes(text));
  const found = [...spellings.filter(({ name }) => name === near), ...holding].map(({ id }) => id);
  return [...new Set(found)].slice(0, SUGGESTIONS);
}
