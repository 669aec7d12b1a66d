import { formatHours } from '../../../model/hours.js';
import { formatYuan } from '../../../model/yuan.js';
import type { BatchWords, CategoryName } from '../batch-words.js';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ');
}

function someone(person: string | undefined, staffId: string | undefined): string {
  return person === undefined ? `staff id ${staffId ?? ''}` : `${person} (staff id ${staffId ?? ''})`;
}

function variant(text: string, categoryName: CategoryName): string {
  const [name = '', category = ''] = text.split('|');
  return `${name}, ${categoryName(category)}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

export const batchWords: BatchWords = {
  problems: {
    'no-out-folder': () => ({
      message: 'Nothing says which folder the results go to.',
      hint: 'Add --out and a folder, such as: onex batch college --out results; a folder that is not there is made.',
    }),
    'not-a-whole-number': ({ value, field, facts }) => ({
      message: `"${field ?? ''}" takes a whole number of at least ${String(facts.least)}; here it is "${value ?? ''}".`,
      hint: `Write a whole number, such as ${field ?? ''} ${String(facts.least)}.`,
    }),
    'several-roots': ({ value }) => ({
      message: `Only one college folder can be worked on at a time; "${value ?? ''}" is one too many.`,
      hint: 'Name the folder above them; put a path with spaces into double quotes. To unite earlier results use --merge.',
    }),
    'not-with-merge': ({ field }) => ({
      message: `"${field ?? ''}" cannot stand beside --merge.`,
      hint: 'Merging reads the results that are there and computes nothing: run each batch first, then merge.',
    }),
    'unknown-department': ({ value, field, facts }) => ({
      message: `"${value ?? ''}" of "${field ?? ''}" is neither the name nor the folder of a department.${meant(facts.nearest)}`,
      hint: `There are: ${facts.known.join(', ')}.`,
    }),
    'no-department-of-year': ({ value, facts }) => ({
      message: `No department has the year ${value ?? ''}.`,
      hint:
        facts.years.length === 0
          ? 'Look at the year in the files of the departments.'
          : `The years are: ${facts.years.join(', ')}.`,
    }),
    'no-department-left': () => ({
      message: '--department, --skip and --year leave no department.',
      hint: 'Look at these options.',
    }),
    'batch-running': ({ facts, place }) => ({
      message: `Another batch is writing to this folder: process ${String(facts.pid)}${facts.elsewhere ? ` on the computer ${facts.host}` : ''}.`,
      hint: facts.elsewhere
        ? `Wait until it ends; when you are sure that no batch runs on that computer, delete ${place.file} and try again.`
        : `Wait until it ends, or use another --out; when process ${String(facts.pid)} is not onex, delete ${place.file} and try again.`,
    }),
    'batch-died': ({ facts }) => ({
      message: `The last batch (process ${String(facts.pid)}) stopped half-way; its lock means nothing any more and was taken over.`,
      hint: 'Nothing to do: departments that were done and have not changed are not computed again.',
    }),
    'lock-unreadable': ({ place }) => ({
      message: 'Nobody can tell who locked this folder: the lock file is not whole.',
      hint: `Make sure that no other batch runs, delete ${place.file} and try again.`,
    }),
    'state-newer': () => ({
      message: 'The earlier result of this department was written by a newer onex; it was not used but computed again.',
    }),
    'state-damaged': () => ({
      message: 'The earlier result of this department is damaged; it was not used but computed again.',
    }),
    'merge-without-state': ({ place }) => ({
      message: `"${place.file}" holds no results of a batch.`,
      hint: 'Name the --out folder of a batch that ran to its end (without --dry-run).',
    }),
    'merge-state-newer': ({ place }) => ({
      message: `The results in "${place.file}" were written by a newer onex; this one cannot read them.`,
      hint: 'Use the same version of onex.',
    }),
    'merge-state-unusable': ({ place }) => ({
      message: `The results in "${place.file}" are not whole: a file is damaged, or the last batch did not end.`,
      hint: 'Run batch on this folder once more (what has not changed is not computed again), then merge.',
    }),
    'merge-other-version': ({ facts, place }) => ({
      message: `The results in "${place.file}" were written by onex ${facts.there}; this is ${facts.here}.`,
      hint: 'Run batch again with one version, then merge.',
    }),
    'merge-other-day': ({ facts, place }) => ({
      message: `"${place.file}" was judged as of ${facts.asOf}, "${facts.otherFolder}" as of ${facts.other}.`,
      hint: 'Give every batch the same --as-of, then merge.',
    }),
    'merge-folder-twice': ({ place }) => ({
      message: `--merge names "${place.file}" more than once; it was counted once.`,
      hint: 'Make sure that no other folder was meant.',
    }),
    'merge-department-twice': ({ facts, place }) => ({
      message: `The department "${facts.department}" is in "${place.file}" and in "${facts.otherFolder}", with the same claim.`,
      hint: 'Merged, it would count twice: leave one of them out, or run one batch again with --department or --skip.',
    }),
    'worker-died': ({ facts }) => ({
      message: facts.outOfMemory
        ? 'There was not enough memory for this department, so it has no result; the others are not affected.'
        : 'The process that worked on this department ended unexpectedly, so it has no result; the others are not affected.',
      hint: 'Try again with fewer --jobs; if onex check fails on this department alone too, show this folder and message to whoever looks after onex.',
    }),
    'department-failed': ({ facts }) => ({
      message: `The program failed on this department (${facts.error}): it has no result; the others are not affected.`,
      hint: 'This is a fault of onex: please report this sentence, with the files of the department.',
    }),
    interrupted: ({ facts }) => ({
      message: `Stopped as you asked: ${String(facts.done)} of ${count(facts.departments, 'department')} are done; no summary was written.`,
      hint: 'The same command goes on from here; what is done is not computed again.',
    }),
    'near-person': ({ facts }) => ({
      message: `"${facts.name}" of ${facts.departments.join(' and ')} has different staff ids (${facts.staffIds.join(', ')}) but one assessor's certificate number (${facts.number}).`,
      hint: 'Find out whether this is one person; if so, use one staff id and run again, so that what is paid twice can be found.',
    }),
  },
  conflictNames: {
    'cross-assessor': 'Assessor twice',
    'cross-declaration': 'Declaration twice',
    'cross-site': 'Site twice',
    'cross-invigilation': 'Invigilation twice',
    'cross-time': 'Times overlap',
    'cross-category': 'Person differs',
  },
  conflicts: {
    'cross-assessor': ({ parts, person, departments }) => ({
      message: `The assessor's hours of ${someone(person, parts[1])} for "${parts[0] ?? ''}" are paid in ${listed(departments)}.`,
      remedy:
        'A person earns them once for each certificate (Art. 25(3)): one department claims them, the others delete the row.',
    }),
    'cross-declaration': ({ parts, departments }) => ({
      message: `The declaration of the certificate "${parts[0] ?? ''}" is paid in ${listed(departments)}.`,
      remedy:
        'A declared pilot earns once (Art. 25(1)): find out whether these are different pilots; if not, one department shares the hours out and the others delete theirs.',
    }),
    'cross-site': ({ parts, departments }) => ({
      message: `The site "${parts[0] ?? ''}" is paid in ${listed(departments)}.`,
      remedy:
        'A site earns once (Art. 25(5)): the department that has it shares the hours out, the others delete theirs.',
    }),
    'cross-invigilation': ({ parts, person, departments }) => ({
      message: `The invigilation of ${someone(person, parts[0])} on ${parts[1] ?? ''}, "${parts[2] ?? ''}", is paid in ${listed(departments)}.`,
      remedy:
        'A person earns a session once (Art. 25(6)): the department that holds the examination claims it, the others delete the row.',
    }),
    'cross-time': ({ parts, person, departments, variants }) => ({
      message: `Training or invigilation of ${someone(person, parts[0])} on ${parts[1] ?? ''} that ${listed(departments)} pay overlaps (${variants.join(', ')}).`,
      remedy:
        'Nobody is in two places at once: compare the attendance and invigilation records, then correct or delete one row.',
    }),
    'cross-category': ({ parts, departments, variants }, categoryName) => ({
      message: `Staff id ${parts[0] ?? ''} differs between the rosters of ${listed(departments)}: ${variants.map((one) => variant(one, categoryName)).join('; ')}.`,
      remedy:
        'The category decides the pay basis (Art. 25(7)): follow the records of the personnel office; if they are two persons, correct the staff id.',
    }),
  },

  done: (number, departments, folder, how) => `[${String(number)}/${String(departments)}] ${folder}  ${how}`,
  resumed: 'unchanged, taken from the last batch',
  failed: (exit, errors) => (exit === 3 ? 'the program failed, no result' : `${count(errors, 'error')}, no result`),
  bar: { departments: 'departments', rowsPerSecond: 'rows/s', left: 'left', starting: 'starting' },
  stopping: 'Stopping after the file that is being written; press Ctrl-C again to stop at once.',

  title: (root) => `${root}, the whole college`,
  asOf: (date) => `as of ${date}`,
  columns: {
    department: 'Department',
    verdict: 'Verdict',
    ready: 'Claim',
    hours: 'Hours',
    amount: 'Amount',
    problems: 'Errors',
  },
  ready: 'ready',
  notReady: 'not ready',
  notDone: 'no result',
  total: 'Total',
  totals: ({ departments, ready, failed, paid, rows, hours, amount, people }) => [
    `${count(departments, 'department')}: ${String(ready)} ready, ${String(departments - ready - failed)} not ready, ${String(failed)} without result`,
    `${String(paid)} of ${count(rows, 'ledger row')} paid, ${count(people, 'person', 'people')}, ${formatHours(hours)} hours, ${amount === null ? 'no amount (a department lacks rates)' : `${formatYuan(amount)} yuan`}`,
  ],
  failedTitle: (departments) => `Without result (${count(departments, 'department')})`,
  moreProblems: (number) =>
    `${String(number)} more: see the sheet 失败 of the summary, or run onex check on this department`,
  conflictsTitle: (conflicts) => `Between departments (${count(conflicts, 'conflict')}; no hours were taken off)`,
  noConflicts: 'Nothing is paid twice between departments.',
  notes: (number) => `Notes (${String(number)})`,
  written: (claims, folder) => `${count(claims, 'claim')} in ${folder}`,
  summary: 'Summary: ',
  nothingWritten: 'Nothing was written (--dry-run).',
};
