import type { ScreenWords } from '../screen.js';

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export const screen: ScreenWords = {
  article: (article) => `Art. ${article}`,
  severities: { error: 'error', note: 'note' },
  lineOf: (line, column) => `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`,
  linesOf: (from, to) => `lines ${String(from)}-${String(to)}`,
  placeSeparator: ' › ',
  listSeparator: ', ',
  labelSeparator: ': ',

  titleOf: (department, year) => `${department} ${String(year)}: check of its pilots`,
  lonePilot: (year) => `${String(year)}: check of one pilot`,
  asOf: (date) => `as of ${date}`,
  departmentRules: 'Department',
  pilot: (id, certificate, level, stage) => `Pilot ${id}  ${certificate} (${level})  ${stage}`,
  remedy: 'To do: ',
  source: 'From: ',
  nothingJudged: 'Ended in an earlier year: nothing to check this year.',
  verdict: (overall) => `Verdict: ${overall}`,
  count: (status, count) => `${String(count)} ${status}`,
  nextStep: (step, article) => `Next: ${step} (${article})`,
  readings: 'Readings: ',
  readingInForce: (id, option) => `${id}=${option}`,
  defaultReadings: 'all defaults',
  otherReadings: 'the others by default',
  notes: (count) => `Notes from reading (${String(count)})`,
  moreNotes: (count) => `${String(count)} more; --format json lists them all`,
  sameElsewhere: (count, places) => ` The same at ${String(count)} more: ${places.join('; ')}.`,
  morePlaces: (count) => `${String(count)} more; --format json lists them all`,

  hoursTitleOf: (department, year) => `${department} ${String(year)}: class hours`,
  window: (from, to) => `window ${from} to ${to}`,
  ready: 'Ready to submit',
  notReady: 'Not ready to submit',
  overAllocated: (lines) =>
    `${counted(lines, 'allocation row adds', 'allocation rows add')} up to more than there is to allocate; none of the group is paid.`,
  rows: (rows, paid, excluded) =>
    `${counted(rows, 'row', 'rows')} = ${String(paid)} paid + ${String(excluded)} excluded`,
  total: 'Total',
  byKind: 'By item',
  byPerson: 'By person',
  columns: {
    kind: 'item',
    article: 'article',
    lines: 'lines',
    staffId: 'staff id',
    name: 'name',
    category: 'category',
    basis: 'pay basis',
    hours: 'hours',
    amount: 'yuan',
  },
  noPaidLine: 'No hours can be paid.',
  kindsInWorkbook: "Each person's hours by item stand in the claim; a wider window shows them here too.",
  hours: (hours) => `${hours} h`,
  yuan: (amount) => `${amount} yuan`,
  noRates: 'no amount (no rates are given)',
  ratesIncomplete: 'no amount (somebody has no rate)',
  excluded: (lines) => `Excluded (${counted(lines, 'row', 'rows')})`,
  excludedReason: (reason, lines, hours) => `${reason}: ${counted(lines, 'row', 'rows')}, ${hours} h`,
  findings: (count) => `Needs attention (${String(count)})`,
  deadline: 'Deadline: ',
  written: 'Claim written: ',
  wouldBeWritten: 'Nothing written; the claim would be: ',
  alreadyThere: ' (a file of this name is there; --force replaces it)',
  bundleWritten: 'Bundle written: ',
  bundleWouldBeWritten: 'Nothing written; the bundle would be: ',
  bundleFiles: (folder, zip, evidence) =>
    `${folder} and ${zip} (the claim and ${String(evidence)} evidence ${evidence === 1 ? 'file' : 'files'})`,
  bundleMissing: (files) => `${String(files)} evidence ${files === 1 ? 'file is' : 'files are'} missing: `,

  problems: (errors, notes, copies) =>
    `${counted(errors, 'error', 'errors')}${notes === 0 ? '' : `, ${counted(notes, 'note', 'notes')}`}. Nothing ${copies ? 'but marked copies ' : ''}was written; mend them and run again.`,
  call: 'the call',
  hint: 'Fix: ',
};
