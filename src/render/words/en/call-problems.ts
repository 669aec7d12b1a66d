import type { CallProblems } from '../../../model/problems/call.js';
import type { ProblemWords } from '../shape.js';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

export const callProblems: ProblemWords<CallProblems> = {
  'no-such-path': ({ value }) => ({
    message: `"${value ?? ''}" does not exist.`,
    hint: 'Check the path; put it in double quotes when it holds spaces.',
  }),
  'no-path-given': () => ({
    message: 'No folder was named.',
    hint: 'Write the department folder behind the command, for example: onex check examples/hhvc-2026',
  }),
  'not-a-department-path': ({ value }) => ({
    message: `"${value ?? ''}" is neither a folder nor a pilot's .yaml file.`,
    hint: 'Name a department folder or a folder of departments; check also takes one pilot file.',
  }),
  'not-a-pilot-file': ({ value, facts }) => ({
    message: `"${value ?? ''}" is not a pilot file${facts.kind === '' ? '' : ` but a "${facts.kind}" file`}.`,
    hint: 'To check a department, name its folder.',
  }),
  'unknown-command': ({ value, facts }) => ({
    message: `There is no command "${value ?? ''}".${meant(facts.nearest)}`,
    hint: 'onex --help lists the commands.',
  }),
  'unknown-option': ({ value, facts }) => ({
    message: `There is no option "${value ?? ''}".${meant(facts.nearest)}`,
    hint: 'Add --help behind the command to see its options.',
  }),
  'option-without-value': ({ field }) => ({
    message: `Option "${field ?? ''}" lacks its value.`,
    hint: 'Write the value behind it; --help behind the command tells more.',
  }),
  'too-many-arguments': ({ value }) => ({
    message: `"${value ?? ''}" is one argument too many.`,
    hint: 'Put paths with spaces in double quotes; --help behind the command shows its use.',
  }),
  'bad-date': ({ value, field }) => ({
    message: `"${field ?? ''}" takes a real date, not "${value ?? ''}".`,
    hint: 'Write year-month-day, for example 2026-11-24.',
  }),
  'bad-choice': ({ value, field, facts }) => ({
    message: `"${field ?? ''}" cannot be "${value ?? ''}".${meant(facts.nearest)}`,
    hint: `It can be: ${facts.choices.join(', ')}.`,
  }),
};
