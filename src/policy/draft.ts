import { HANDLED_BY, UNITS, type Bilingual, type HandledBy, type Unit } from '../model/policy.js';

/**
 * A policy document (English keys) whose shape nobody has vouched for. What has the wrong shape is left out, not
 * reported: the schema names it. So the sense of all the rest can be judged in the same run.
 */
export interface PolicyDraft {
  readonly id: string | undefined;
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly college: string | undefined;
  readonly issuedOn: string | undefined;
  readonly effectiveOn: string | undefined;
  readonly parameters: ReadonlyMap<string, ParameterDraft> | undefined;
  readonly readings: ReadonlyMap<string, ReadingDraft> | undefined;
  readonly articles: ReadonlyMap<string, ArticleDraft> | undefined;
}

export interface ParameterDraft {
  readonly name: Bilingual | undefined;
  readonly unit: Unit | undefined;
  readonly article: string | undefined;
  readonly source: 'policy' | 'project' | undefined;
  readonly values: readonly ValueDraft[] | undefined;
}

interface ValueDraft {
  readonly from: string | undefined;
  readonly value: string | undefined;
}

export interface ReadingDraft {
  readonly articles: readonly string[];
  readonly question: Bilingual | undefined;
  readonly options: ReadonlyMap<string, OptionDraft> | undefined;
  readonly default: string | undefined;
  readonly reason: Bilingual | undefined;
}

interface OptionDraft {
  readonly name: Bilingual | undefined;
  readonly consequence: Bilingual | undefined;
}

export interface ArticleDraft {
  readonly summary: Bilingual | undefined;
  readonly handledBy: HandledBy | undefined;
  readonly by: readonly string[];
  readonly why: Bilingual | undefined;
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Text; a number stands for its own text, as in every document. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return (listOf(value) ?? []).flatMap((item) => textOf(item) ?? []);
}

function bilingualOf(value: unknown): Bilingual | undefined {
  const fields = fieldsOf(value);
  const [zh, en] = [textOf(fields?.get('zh')), textOf(fields?.get('en'))];
  return zh === undefined || en === undefined ? undefined : { zh, en };
}

/** The entries of a map of ids, each in its own shape. */
function entriesOf<T>(value: unknown, shape: (fields: Fields) => T): ReadonlyMap<string, T> | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  return new Map([...fields].map(([id, entry]) => [id, shape(fieldsOf(entry) ?? new Map())]));
}

function parameterOf(fields: Fields): ParameterDraft {
  const source = fields.get('source');
  return {
    name: bilingualOf(fields.get('name')),
    unit: UNITS.find((unit) => unit === fields.get('unit')),
    article: textOf(fields.get('article')),
    source: source === 'policy' || source === 'project' ? source : undefined,
    values: listOf(fields.get('values'))?.map((value) => ({
      from: textOf(fieldsOf(value)?.get('from')),
      value: textOf(fieldsOf(value)?.get('value')),
    })),
  };
}

function readingOf(fields: Fields): ReadingDraft {
  return {
    articles: textsOf(fields.get('articles')),
    question: bilingualOf(fields.get('question')),
    options: entriesOf(fields.get('options'), (option) => ({
      name: bilingualOf(option.get('name')),
      consequence: bilingualOf(option.get('consequence')),
    })),
    default: textOf(fields.get('default')),
    reason: bilingualOf(fields.get('reason')),
  };
}

function articleOf(fields: Fields): ArticleDraft {
  return {
    summary: bilingualOf(fields.get('summary')),
    handledBy: HANDLED_BY.find((handler) => handler === fields.get('handledBy')),
    by: textsOf(fields.get('by')),
    why: bilingualOf(fields.get('why')),
  };
}

/** Whatever of a document has the shape of a policy. */
export function draftOf(document: unknown): PolicyDraft {
  const fields: Fields = fieldsOf(document) ?? new Map();
  return {
    id: textOf(fields.get('id')),
    number: textOf(fields.get('number')),
    title: textOf(fields.get('title')),
    college: textOf(fields.get('college')),
    issuedOn: textOf(fields.get('issuedOn')),
    effectiveOn: textOf(fields.get('effectiveOn')),
    parameters: entriesOf(fields.get('parameters'), parameterOf),
    readings: entriesOf(fields.get('readings'), readingOf),
    articles: entriesOf(fields.get('articles'), articleOf),
  };
}
