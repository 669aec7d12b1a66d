import { choiceName, columnName, fieldName, sheetName, sheetSpecs } from '../dictionary/names.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Example, Look, Topic } from '../model/catalogue.js';
import { formatHours } from '../model/hours.js';
import {
  monthDayAt,
  numberAt,
  type Parameter,
  type ParameterId,
  type ParameterValue,
  type Policy,
} from '../model/policy.js';
import type { Status } from '../model/result.js';
import { isMonthDayParameter } from '../policy/parameter-shapes.js';
import {
  conflictInWords,
  exclusionInWords,
  findingInWords,
  placeInWords,
  problemInWords,
  resultInWords,
} from './in-words.js';
import type { Words } from './words/words.js';

/** What people call a topic: never its id. */
export function topicName(topic: Topic, policy: Policy, words: Words): string {
  const { language } = words;
  switch (topic.kind) {
    case 'article':
      return policy.articles.get(topic.id)?.summary[language] ?? '';
    case 'rule':
      return words.verdicts.titles[topic.id];
    case 'hours':
      return choiceName('hoursKind', topic.id, language);
    case 'reason':
      return words.hours.reasons[topic.id].name;
    case 'finding':
      return words.hours.findings[topic.id].name;
    case 'reading':
      return policy.readings[topic.id].question[language];
    case 'parameter':
      return parameterOf(policy, topic.id).name[language];
    case 'conflict':
      return words.batch.conflictNames[topic.id];
    case 'problem':
      return '';
  }
}

export function parameterOf(policy: Policy, id: ParameterId): Parameter<string | number> {
  return isMonthDayParameter(id) ? policy.monthDays[id] : policy.numbers[id];
}

/** The value in force on a day. */
export function valueAt(policy: Policy, id: ParameterId, date: CalendarDate): ParameterValue<string | number> {
  return isMonthDayParameter(id) ? monthDayAt(policy, id, date) : numberAt(policy, id, date);
}

/** A value with its unit: `60%`, 32 课时, 11-30. */
export function valueInWords({ value, unit }: Pick<ParameterValue<string | number>, 'value' | 'unit'>, words: Words) {
  return words.rules.value(String(value), unit);
}

/** Where data stand, and what they are called there. */
export interface DataPlace {
  readonly where: string;
  readonly names: readonly string[];
}

function isSheet(source: string): source is (typeof sheetSpecs)[number]['id'] {
  return sheetSpecs.some(({ id }) => id === source);
}

/** Keys and columns by the file or sheet they stand in, as their writer calls them. Throws on one that does not exist: a bug. */
export function dataPlaces(looks: readonly Look[], words: Words): readonly DataPlace[] {
  const { language, rules } = words;
  const places = new Map<string, string[]>();
  for (const look of looks) {
    const [source = '', ...path] = look.split('.');
    const isDocument = source === 'pilot' || source === 'department';
    const where = isDocument
      ? { pilot: rules.pilotFile, department: rules.departmentFile }[source]
      : isSheet(source)
        ? rules.sheet(sheetName(source, language))
        : source;
    const name = isDocument
      ? fieldName(source, path, language)
      : isSheet(source)
        ? columnName(source, path.join('.'), language)
        : look;
    places.set(where, [...(places.get(where) ?? []), name]);
  }
  return [...places].map(([where, names]) => ({ where, names }));
}

/** What the run says of an example. */
export interface ExampleInWords {
  /** Undefined where nothing is judged: a problem. */
  readonly status: Status | undefined;
  /** 符合, 计入, 未计入 … */
  readonly label: string;
  /** Where it stands; undefined where the sentence says so itself. */
  readonly where: string | undefined;
  readonly message: string;
  readonly remedy: string | undefined;
}

/** An example in the very sentences of the run. */
export function exampleInWords(example: Example, policy: Policy, words: Words): ExampleInWords {
  const { said } = example;
  const where = said.kind === 'problem' ? placeInWords(said.problem.place, words) : '';
  return { ...saidInWords(example, policy, words), where: where === '' ? undefined : where };
}

function saidInWords({ said, under }: Example, policy: Policy, words: Words): Omit<ExampleInWords, 'where'> {
  const { rules, language } = words;
  const condition = under.length === 0 ? '' : rules.under(under.map(({ reading, option }) => `${reading}=${option}`));
  switch (said.kind) {
    case 'result': {
      const { message, remedy } = resultInWords(said.result, words, policy);
      const { status } = said.result;
      return { status, label: choiceName('status', status, language), message: condition + message, remedy };
    }
    case 'line': {
      const { kind, name, date, hours } = said.line;
      const message = rules.paidLine(choiceName('hoursKind', kind, language), name, date ?? '', formatHours(hours));
      return { status: 'pass', label: rules.paid, message: condition + message, remedy: undefined };
    }
    case 'exclusion': {
      const { message, remedy } = exclusionInWords(said.line, words);
      return { status: 'fail', label: rules.excluded, message: condition + message, remedy };
    }
    case 'finding': {
      const { message, remedy } = findingInWords(said.finding, words);
      return { status: 'risk', label: choiceName('status', 'risk', language), message: condition + message, remedy };
    }
    case 'conflict': {
      const { message, remedy } = conflictInWords(said.conflict, words);
      return { status: 'risk', label: choiceName('status', 'risk', language), message, remedy };
    }
    case 'problem': {
      const { message, hint } = problemInWords(said.problem, words);
      const label = words.screen.severities[said.problem.severity];
      return { status: undefined, label, message, remedy: hint };
    }
  }
}
