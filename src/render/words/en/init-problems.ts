import type { InitProblems } from '../../../model/problems/init.js';
import type { ProblemWords } from '../shape.js';

export const initProblems: ProblemWords<InitProblems> = {
  'nobody-to-ask': ({ facts }) => ({
    message: 'This is no terminal on which questions could be asked.',
    hint: `Add --yes and answer by options: ${facts.options.join(', ')}.`,
  }),
  'year-not-a-year': ({ field, value }) => ({
    message: `${field ?? ''} takes a year of four digits, not "${value ?? ''}".`,
    hint: 'Like --year 2026.',
  }),
  'pilot-part-unreadable': ({ field, facts }) => ({
    message: `${field ?? ''}: "${facts.part}" cannot be read.`,
    hint: 'Write key=value, separated by commas: id=web,certificate=…,level=intermediate,major=…,stage=running.',
  }),
  'pilot-key-unknown': ({ field, value, facts }) => ({
    message: `${field ?? ''} has no "${value ?? ''}".${facts.nearest === undefined ? '' : ` Did you mean ${facts.nearest}?`}`,
    hint: `It takes: ${facts.known.join(', ')}.`,
  }),
  'pilot-key-missing': ({ field, facts }) => ({
    message: `${field ?? ''} lacks ${facts.missing.join(', ')}.`,
    hint: 'A pilot needs at least certificate, level and major; an ended one its last day, too.',
  }),
  'pilot-named-twice': ({ facts }) => ({
    message: `Two pilots have the id "${facts.id}".`,
    hint: 'Each pilot needs an id of its own.',
  }),
  'pilot-there-already': ({ facts }) => ({
    message: `There is a pilot "${facts.id}" already; it was not touched.`,
    hint: 'If you meant another pilot, give it another id.',
  }),
  'carry-over-into-itself': () => ({
    message: 'A folder cannot be carried over into itself.',
    hint: 'Make a new folder for the new year.',
  }),
  'carry-over-not-one': ({ value, facts }) => ({
    message: `"${value ?? ''}" has ${String(facts.departments)} departments; one can be carried over at a time.`,
    hint: "Name that department's folder.",
  }),
  'carry-over-year-not-later': ({ facts }) => ({
    message: `The new year ${String(facts.year)} is not after ${String(facts.lastYear)}.`,
    hint: `Without --year it is ${String(facts.lastYear + 1)}.`,
  }),
  'carry-over-onto-department': ({ facts }) => ({
    message: `The folder has a department already, ${facts.file}; nothing can be carried over into it.`,
    hint: 'Choose an empty folder.',
  }),
  'carry-over-without-claim': () => ({
    message: 'No claim of the year before was found, so that none is listed as history.',
    hint: 'Put it into the folder and list it in the department file; without it hours may be claimed twice.',
  }),
  'workbook-to-be-listed': ({ facts }) => ({
    message: `The department lists its workbooks, and ${facts.file} is not among them.`,
    hint: 'Add it to the list in the department file; it is not read otherwise.',
  }),
};
