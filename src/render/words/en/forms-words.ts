import type { FormsWords } from '../forms-words.js';

export const formsWords: FormsWords = {
  titleOf: (pilot) => `Forms of pilot ${pilot}`,
  written: 'written  ',
  wouldBeWritten: 'would be written  ',
  kept: 'kept  ',
  keptNote: 'The department’s own document is there already, kept as it is; --force writes it again from the data.',
  blanks: (count) => `${String(count)} to fill in: `,
  noBlanks: 'Nothing is left to fill in.',
  layout:
    'Fields and layout are ours (the plan names its annexes, not their fields); an official form takes precedence.',
  withoutDepartment: 'No department file lies beside the pilot: department, team and hours are left to fill in.',
};
