import type { Catalogue, Page, Topic } from '../model/catalogue.js';
import { READING_IDS, type ParameterId, type Policy, type ReadingId } from '../model/policy.js';
import type { Terms } from '../model/terms.js';
import type { Coverage } from '../policy/coverage.js';
import { PARAMETER_IDS } from '../policy/parameter-shapes.js';
import type { Speaker } from './report.js';
import { dataPlaces, exampleInWords, parameterOf, topicName, valueAt } from './rules-names.js';

function head({ policy, readings, asOf }: Terms, { version }: Speaker): object {
  return { onex: version, command: 'rules', asOf, policy: policy.id, readings };
}

function parameterJson(id: ParameterId, { policy, asOf }: Terms, { words }: Speaker): object {
  const { article, unit, source, values, name } = parameterOf(policy, id);
  const { value, from } = valueAt(policy, id, asOf);
  return {
    id,
    title: name[words.language],
    article,
    unit,
    source,
    value,
    from,
    values: values.map((dated) => ({ from: dated.from, value: dated.value })),
  };
}

function readingJson(id: ReadingId, { policy, readings }: Terms, { words }: Speaker): object {
  const { articles, question, options, reason, default: byDefault } = policy.readings[id];
  const { language } = words;
  return {
    id,
    articles,
    question: question[language],
    options: options.map(({ id: option, name, consequence }) => ({
      id: option,
      title: name[language],
      consequence: consequence[language],
    })),
    default: byDefault,
    reason: reason[language],
    inForce: readings[id],
  };
}

function articleJson(article: Page['articles'][number], policy: Policy, { words }: Speaker): object {
  const entry = policy.articles.get(article);
  if (!entry) return { article };
  const { summary, handledBy, by, why } = entry;
  return {
    article,
    summary: summary[words.language],
    handledBy,
    by,
    ...(why === undefined ? {} : { why: why[words.language] }),
  };
}

function topicJson(topic: Topic, policy: Policy, { words }: Speaker): object {
  return { kind: topic.kind, id: topic.id, title: topicName(topic, policy, words) };
}

function pageJson(page: Page, terms: Terms, speaker: Speaker): object {
  const { policy } = terms;
  return {
    ...topicJson(page.topic, policy, speaker),
    ...(page.stage === undefined ? {} : { stage: page.stage }),
    articles: page.articles.map((article) => articleJson(article, policy, speaker)),
    parameters: page.parameters.map((id) => parameterJson(id, terms, speaker)),
    readings: page.readings.map((id) => readingJson(id, terms, speaker)),
    dependsOn: Object.fromEntries(page.dependsOn.map((id) => [id, terms.readings[id]])),
    looksAt: dataPlaces(page.looksAt, speaker.words).map(({ where, names }) => ({ where, names })),
    examples: page.examples.map((example) => {
      const { status, label, where, message, remedy } = exampleInWords(example, policy, speaker.words);
      return {
        ...(status === undefined ? {} : { status }),
        label,
        ...(where === undefined ? {} : { where }),
        message,
        ...(remedy === undefined ? {} : { remedy }),
        under: Object.fromEntries(example.under.map(({ reading, option }) => [reading, option])),
      };
    }),
    related: page.related.map((topic) => topicJson(topic, policy, speaker)),
  };
}

/** What `rules --format json` prints without an id. */
export function rulesListJson(catalogue: Catalogue, terms: Terms, speaker: Speaker): object {
  const { policy } = terms;
  return {
    ...head(terms, speaker),
    list: {
      rules: catalogue.rules.map(({ id, article, stage }) => ({
        ...topicJson({ kind: 'rule', id }, policy, speaker),
        articles: [article],
        stage,
      })),
      hours: catalogue.hours.map(({ id, article }) => ({
        ...topicJson({ kind: 'hours', id }, policy, speaker),
        articles: [article],
      })),
      reasons: catalogue.reasons.map(({ id, articles }) => ({
        ...topicJson({ kind: 'reason', id }, policy, speaker),
        articles,
      })),
      findings: catalogue.findings.map(({ id, articles }) => ({
        ...topicJson({ kind: 'finding', id }, policy, speaker),
        articles,
      })),
      conflicts: catalogue.conflicts.map(({ id, articles }) => ({
        ...topicJson({ kind: 'conflict', id }, policy, speaker),
        articles,
      })),
      problems: catalogue.problems.map((id) => topicJson({ kind: 'problem', id }, policy, speaker)),
      readings: READING_IDS.map((id) => readingJson(id, terms, speaker)),
      parameters: PARAMETER_IDS.map((id) => parameterJson(id, terms, speaker)),
      articles: [...policy.articles.keys()].map((article) => articleJson(article, policy, speaker)),
    },
  };
}

/** What `rules ID --format json` prints: a page for every topic that the id names. */
export function rulesPagesJson(pages: readonly Page[], terms: Terms, speaker: Speaker): object {
  return { ...head(terms, speaker), pages: pages.map((page) => pageJson(page, terms, speaker)) };
}

/** What `rules --coverage --format json` prints. */
export function rulesCoverageJson(found: Coverage, file: string, terms: Terms, speaker: Speaker): object {
  const { language } = speaker.words;
  return {
    ...head(terms, speaker),
    coverage: {
      file,
      complete: found.complete,
      rows: found.rows.map(({ article, line, entry }) => ({
        article,
        line: line ?? null,
        handledBy: entry?.handledBy ?? null,
        by: entry?.by ?? [],
        ...(entry?.why === undefined ? {} : { why: entry.why[language] }),
      })),
    },
  };
}
