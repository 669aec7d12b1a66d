import { calendarDate } from '../model/calendar-date.js';
import { hundredthsOfDecimal } from '../model/hours.js';
import type { ScalarNode } from '../model/source-node.js';
import { comparable } from '../model/text.js';
import type { Choice, ChoiceShape, PlainShape } from './shape.js';

/** What a document holds for a value: text, number, yes or no. What cannot be read is left as it was written. */
export type ScalarValue = string | number | boolean | null;

const DAY =
  /^(\d{4}-\d{2}-\d{2})(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d*)?)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/;

/** A date as YAML writes dates and timestamps: the day as written, whatever the time zone. */
function dayOf(text: string): string | undefined {
  const day = DAY.exec(text.trim())?.[1];
  return day !== undefined && suggestedDate(day) === day ? day : undefined;
}

/** The day that somebody meant who wrote `2026/3/1`, `2026.3.1`, `20260301` or 2026年3月1日; undefined when unsure. */
export function suggestedDate(text: string): string | undefined {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(comparable(text)) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(comparable(text));
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The choice that a text names in either language; white space and width do not count. */
export function choiceOf(text: string, choices: readonly Choice[]): Choice | undefined {
  const written = comparable(text);
  return choices.find((choice) => choice.names.some((name) => comparable(name) === written));
}

function yesNoOf(node: ScalarNode): boolean | undefined {
  if (typeof node.value === 'boolean') return node.value;
  if (typeof node.value !== 'string') return undefined;
  const text = comparable(node.value);
  if (text === '是' || text === 'true') return true;
  return text === '否' || text === 'false' ? false : undefined;
}

/** Integers are written in digits: `0x10` or `1e3` would be a guess. */
function integerOf(node: ScalarNode): number | undefined {
  if (typeof node.value !== 'number' || !/^[-+]?\d+(?:\.0+)?$/.test(node.text)) return undefined;
  return Number.isSafeInteger(node.value) ? node.value + 0 : undefined;
}

/** The value of a scalar for the place it stands in; what does not fit stays as written, for the guard to refuse. */
export function scalarValue(shape: PlainShape | ChoiceShape, node: ScalarNode): ScalarValue {
  switch (shape.kind) {
    case 'text':
      return typeof node.value === 'number' ? node.text : node.value;
    case 'date':
      return dayOf(node.text) ?? node.text;
    case 'yes-no':
      return yesNoOf(node) ?? node.text;
    case 'integer':
      return integerOf(node) ?? node.text;
    case 'yuan':
      return (typeof node.value === 'number' ? hundredthsOfDecimal(node.text) : undefined) ?? node.text;
    case 'choice':
      return choiceOf(node.text, shape.choices)?.value ?? node.text;
    case 'any':
      return node.value;
  }
}
