import type { CallProblems } from '../../../model/problems/call.js';
import type { ProblemWords } from '../shape.js';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

export const callProblems: ProblemWords<CallProblems> = {
  'program-failed': ({ facts }) => ({
    message: `Something went wrong inside onex (${facts.error}), so this run has no result; your files are as they were.`,
    hint: 'Run it again; if it stays like this, give the command and this sentence to whoever maintains onex.',
  }),
  'no-such-path': ({ value }) => ({
    message: `"${value ?? ''}" does not exist.`,
    hint: 'Check the path; put it in double quotes when it holds spaces.',
  }),
  'no-path-given': ({ facts: { wanted } }) => {
    switch (wanted) {
      case 'folder':
        return {
          message: 'No folder was named.',
          hint: 'Write the department folder behind the command, for example: onex check examples/hhvc-2026',
        };
      case 'pilot':
        return {
          message: 'No pilot was named.',
          hint: "Write the pilot's .yaml file behind the command, for example: onex forms department/web.yaml --out forms",
        };
      case 'claim':
        return {
          message: 'No claim was named.',
          hint: 'Write the claim behind the command, then its department folder: onex verify claim.xlsx department',
        };
    }
  },
  'not-a-department-path': ({ value }) => ({
    message: `"${value ?? ''}" is neither a folder nor a pilot's .yaml file.`,
    hint: 'Name a department folder or a folder of departments; check also takes one pilot file.',
  }),
  'not-a-pilot-file': ({ value, facts }) => ({
    message: `"${value ?? ''}" is not a pilot file${facts.kind === '' ? '' : ` but a "${facts.kind}" file`}.`,
    hint:
      facts.pilots.length === 0
        ? 'There is no pilot file in it. To check a department, name its folder.'
        : `Name one of its pilot files: ${facts.pilots.map((file) => `"${file}"`).join(', ')}. To check the whole department, name its folder: onex check FOLDER.`,
  }),
  'forms-without-out': () => ({
    message: 'Nothing says which folder shall hold the forms.',
    hint: 'Add --out and a folder, for example: onex forms department/web.yaml --out forms. A folder that is not there is made.',
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
  'nothing-to-explain': ({ value, facts }) => ({
    message: `Nothing here is called "${value ?? ''}".${meant(facts.nearest)}`,
    hint: "Write a rule's id or a cell (ledger.xlsx!培训!G12); for hours also a staff id, a number of 明细 or a line's key. Without one everything is derived.",
  }),
  'unknown-topic': ({ value, facts }) => ({
    message: `There is no rule, article, parameter, reading or problem code "${value ?? ''}".${facts.near.length === 0 ? '' : ` Near it: ${facts.near.join(', ')}.`}`,
    hint: 'onex rules lists every id; articles may be written as 25(6) or Art. 25(6).',
  }),
  'options-apart': ({ field, facts }) => ({
    message: `${field ?? ''} and ${facts.other} do not go together.`,
    hint: 'Run them one after the other.',
  }),
  'unknown-limit': ({ value, facts }) => ({
    message: `There is no limit "${value ?? ''}".${meant(facts.nearest)}`,
    hint: `Limits that can be changed: ${facts.known.join(', ')}.`,
  }),
  'limit-not-a-number': ({ value, facts }) => ({
    message: `--limit takes NAME=NUMBER; here it is "${value ?? ''}".`,
    hint: `Such as --limit ${facts.name}=${String(facts.usual)}, which is the usual one.`,
  }),
  'not-a-text': ({ value, facts }) => ({
    message: `"${value ?? ''}" is no UTF-8 text${facts.encoding === undefined ? '' : `; it looks like ${facts.encoding}`}.`,
    hint: "Save the policy's text as .txt in UTF-8; Word and PDF files have to be saved as plain text first.",
  }),
  'no-articles': ({ value }) => ({
    message: `No article was found in "${value ?? ''}": no line begins with 第…条.`,
    hint: 'Make sure that the file is the full text and that every article begins a line.',
  }),
};
