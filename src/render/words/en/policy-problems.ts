import type { Unit } from '../../../model/policy.js';
import type { PolicyProblems } from '../../../model/problems/policy.js';
import type { ProblemWords } from '../shape.js';

function listed(ids: readonly string[]): string {
  return ids.join(', ');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function allowed(unit: Unit, least: number, most: number | undefined): string {
  if (unit === 'month-day') return 'it must be MM-DD, such as 11-30';
  const kind = unit === 'hour' ? 'it must be a number with at most two decimals' : 'it must be a whole number';
  return most === undefined ? `${kind}, at least ${String(least)}` : `${kind} from ${String(least)} to ${String(most)}`;
}

export const policyProblems: ProblemWords<PolicyProblems> = {
  'unknown-parameter': ({ facts, value }) => ({
    message: `There is no parameter "${value ?? ''}".${meant(facts.nearest)}`,
    hint: 'Parameter ids are known to the program and cannot be added or renamed; onex rules lists them all.',
  }),
  'parameters-missing': ({ facts }) => ({
    message: `The policy file lacks parameters: ${listed(facts.parameters)}.`,
    hint: "Copy them from the bundled policies/hhvc-2021-88.yaml and put in your college's values.",
  }),
  'wrong-unit': ({ facts, value }) => ({
    message: `The unit of parameter "${facts.parameter}" is "${value ?? ''}", but must be "${facts.expected}".`,
    hint: 'Correct the unit, and see whether the value was meant in it.',
  }),
  'wrong-parameter-value': ({ facts, value }) => ({
    message: `The value "${value ?? ''}" of parameter "${facts.parameter}" cannot be used: ${allowed(facts.unit, facts.least, facts.most)}.`,
    hint: 'Correct this value.',
  }),
  'parameter-without-values': ({ facts }) => ({
    message: `Parameter "${facts.parameter}" has no value at all.`,
    hint: 'Write at least one: from which day, and how much.',
  }),
  'validity-overlaps': ({ facts, value }) => ({
    message: `Two values of parameter "${facts.parameter}" hold from ${value ?? ''}${facts.firstLine === undefined ? '' : ` (the other is in line ${String(facts.firstLine)})`}: which one is meant?`,
    hint: 'Only one value can hold from a day: delete one, or correct its first day.',
  }),
  'validity-out-of-order': ({ facts, value }) => ({
    message: `The values of parameter "${facts.parameter}" are not in order: ${value ?? ''} stands after ${facts.previous}.`,
    hint: 'Order the values by their first day, earliest first.',
  }),
  'validity-missing': ({ facts }) => ({
    message: `The earliest value of parameter "${facts.parameter}" holds from ${facts.from}, but the policy is in force from ${facts.effectiveOn}: in between there is no value.`,
    hint: "Add a value from the policy's first day, or correct the date.",
  }),
  'unknown-article': ({ facts, value }) => ({
    message: `The plan has no article "${value ?? ''}".${meant(facts.nearest)}`,
    hint: 'Articles are written 27 or 25(6).',
  }),
  'articles-missing': ({ facts }) => ({
    message: `The list of articles lacks: ${listed(facts.articles)}.`,
    hint: 'Every article and item says what handles it; where there is nothing to decide, "guidance" and why.',
  }),
  'unknown-reading': ({ facts, value }) => ({
    message: `There is no reading "${value ?? ''}".${meant(facts.nearest)}`,
    hint: `Known readings: ${listed(facts.known)}.`,
  }),
  'readings-missing': ({ facts }) => ({
    message: `The policy file lacks readings: ${listed(facts.readings)}.`,
    hint: "Copy them from the bundled policies/hhvc-2021-88.yaml and put in your college's defaults and reasons.",
  }),
  'unknown-reading-option': ({ facts, value }) => ({
    message:
      value === undefined || value === ''
        ? `Reading "${facts.reading}" is named without an option.`
        : `Reading "${facts.reading}" has no option "${value}".${meant(facts.nearest)}`,
    hint: `Options: ${listed(facts.options)}.`,
  }),
  'reading-options-missing': ({ facts }) => ({
    message: `Reading "${facts.reading}" lacks options: ${listed(facts.missing)}.`,
    hint: 'Every option needs its name and consequence, also those that your college does not choose.',
  }),
  'reading-without-default': ({ facts }) => ({
    message: `Reading "${facts.reading}" has no default.`,
    hint: `Add the key "default" with one of these options: ${listed(facts.options)}.`,
  }),
  'reading-chosen-twice': ({ facts, value }) => ({
    message: `Reading "${facts.reading}" is chosen twice, first "${facts.first}", then "${value ?? ''}".`,
    hint: 'Keep one of them.',
  }),
  'article-without-handler': ({ facts }) => ({
    message: `Article ${facts.article} says how it is handled, but not by which rules, hours kinds or parameters.`,
    hint: 'List their ids under "by"; where there is nothing to decide, write "guidance" and why.',
  }),
  'guidance-without-reason': ({ facts }) => ({
    message: `Article ${facts.article} is "guidance" without a reason.`,
    hint: 'Add "why", one sentence in Chinese and one in English, saying why there is nothing to decide.',
  }),
  'unknown-handler': ({ facts, value }) => ({
    message: `Article ${facts.article} is handled by "${value ?? ''}", which is no rule, hours kind, exclusion reason, finding, parameter or reading.${meant(facts.nearest)}`,
    hint: 'Correct the id; onex rules lists them all.',
  }),
};
