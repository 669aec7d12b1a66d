import type { CellValue, Difference } from '../../../model/difference.js';
import type { DifferenceSentence, VerifyWords } from '../verify-words.js';

/** More of a value than this hides the other one. */
const SHOWN = 60;

function shown(value: CellValue | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  const text = String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}

function about({ subject, field }: Difference): string {
  const name = subject === undefined ? '' : subject.replaceAll('\n', ' ');
  return [name, ...(field === undefined ? [] : [field])].filter((part) => part !== '').join(', ');
}

const changed: DifferenceSentence = (difference, against) => {
  const { before, after } = difference;
  switch (against) {
    case 'inputs':
      return `${about(difference)}: the inputs say ${shown(before)}, the claim says ${shown(after)}`;
    case 'claim':
      return `${about(difference)}: ${shown(before)} became ${shown(after)}`;
    case 'itself':
      return `${about(difference)}: should be ${shown(before)}, is ${shown(after)}`;
  }
};

const added: DifferenceSentence = (difference, against) =>
  `${about(difference)}: ${against === 'claim' ? 'new' : 'in the claim, not in the inputs'}`;

const removed: DifferenceSentence = (difference, against) =>
  `${about(difference)}: ${against === 'claim' ? 'gone' : 'in the inputs, not in the claim'}`;

const cell: DifferenceSentence = ({ before, after }) => `should be ${shown(before)}, is ${shown(after)}`;

export const verifyWords: VerifyWords = {
  title: (file) => `Verify ${file}`,
  identity: (department, year, asOf, version) =>
    `${department} ${String(year)}, as of ${asOf}, written by onex ${version}`,
  against: {
    itself: () => 'Compared only with itself; name the department folder after it to compare it with its inputs',
    inputs: (folder) => `Compared with its inputs: ${folder}`,
    claim: (file) => `Compared with the old claim: ${file}`,
  },
  same: {
    itself: 'The claim fits itself and was not changed since it was written',
    inputs: 'The claim is what its inputs say; nothing was changed',
    claim: 'The two claims say the same',
  },
  differs: (count) => (count === 1 ? '1 difference' : `${String(count)} differences`),
  untouched: 'The workbook was not changed since it was written',
  touched: (sheets) => `The workbook was changed after it was written: ${sheets.join(', ')}`,
  group: (title, count) => `${title} (${String(count)})`,
  tables: {
    line: 'Paid lines',
    person: 'People',
    excluded: 'Lines not paid',
    allocation: 'Allocations',
    evidence: 'Evidence',
    input: 'Input files',
    parameter: 'Parameters',
    reading: 'Readings',
    check: 'Checks',
  },
  itself: 'Inside the claim',
  facts: 'Facts',
  more: (count) => `${String(count)} more; --format json shows all`,
  rows: { added, removed, changed },
  points: {
    'version-changed': changed,
    'policy-changed': changed,
    'as-of-changed': changed,
    'department-changed': changed,
    'fact-changed': changed,
    'sheet-changed': () => 'this sheet was changed after it was written; the claim alone does not show in which cell',
    'cell-changed': cell,
    'formula-changed': ({ before, after }) => `formula changed: should be ${shown(before)}, is ${shown(after)}`,
    'formulas-uncalculated': ({ count }) =>
      `${String(count ?? 0)} formulas have no value: the program that saved them calculates nothing. Open and save it once in Excel or WPS`,
    'key-disagrees': ({ field, before, after }) =>
      `${field ?? ''} disagrees with the key: the key says ${shown(before)}, the cell ${shown(after)}`,
    'rows-reordered': () => 'the rows were put into another order',
    'sources-moved': ({ count }) =>
      `the source of ${String(count ?? 0)} lines is another row now (rows were put into the ledger or taken out)`,
  },
  advice: {
    giveFolder: 'Name the department folder after the claim to see which cell it is and what it was.',
    rewrite: 'Do not change a claim by hand: change the ledger and write the claim again with onex hours.',
    inputsChanged:
      'The claim itself was not changed, its inputs were: write it again with onex hours, or find the files of that time.',
  },
};
