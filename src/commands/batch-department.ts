import { crossingsOf, meetingPoint } from '../college/crossings.js';
import { createWitness, seesTheSame, type Look } from '../college/looks.js';
import { packCrossings, readDepartmentState, unpackCrossings, type DepartmentState } from '../college/state.js';
import { exitCode } from '../exit-code.js';
import type { DepartmentRecord, JudgedRecord, OpenPoint, PilotRecord, SaidProblem } from '../model/college.js';
import { READING_IDS } from '../model/policy.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { redactDepartment } from '../model/redact.js';
import type { Result } from '../model/result.js';
import { digestOf } from '../read/digest.js';
import { readFolderDocuments } from '../read/folder-documents.js';
import type { FileSystem } from '../read/file-system.js';
import { claimFileName } from '../render/claim-file-name.js';
import { findingInWords, problemInWords, resultInWords } from '../render/in-words.js';
import type { CheckedDepartment } from '../render/report.js';
import type { WrittenDepartment } from '../render/report/overview.js';
import { en } from '../render/words/en.js';
import { zh } from '../render/words/zh.js';
import { isEligible, reportOf } from './check.js';
import { claimFile } from './claim-file.js';
import { decideClaim, type DecidedClaim } from './decide.js';
import { gatherOne, type Call, type Gathered } from './gather.js';
import { maskOfRun, secretsOf } from './redact.js';
import type { Language } from './session.js';

/** A department to do. */
export interface Task {
  /** Its folder on this machine. */
  readonly path: string;
  readonly folder: string;
  /** What its department.yaml says, as far as it can be read. */
  readonly name: string | null;
  readonly year: number | null;
  /** What the whole call asks for: with it and the same inputs the answer is the same. */
  readonly key: string;
  /** The state file of an earlier batch, when its answer may be taken. */
  readonly state: string | undefined;
  /** The claim that the earlier batch wrote. */
  readonly outFolder: string;
  readonly dryRun: boolean;
  /** Its part of the college's page is wanted. */
  readonly report?: PageTask;
}

/** How a department's part of the college's page is to be. */
interface PageTask {
  readonly language: Language;
  readonly anchor: string;
  /** Where the page goes. */
  readonly folder: string;
  /** It names nobody. */
  readonly redact: boolean;
}

/** What a department came to. */
export interface Answer {
  readonly record: DepartmentRecord;
  /** What others may have in common with it. */
  readonly points: readonly string[];
  /** Its crossings, packed; undefined when they stand in its state file already. */
  readonly crossings: string | undefined;
  readonly looks: readonly Look[];
  /** The claim to write; undefined when there is none, or it is there already. */
  readonly claim: Uint8Array | undefined;
  /** Digest of the state file that still holds; undefined when it was computed. */
  readonly resumed: string | undefined;
  readonly notes: readonly Problem[];
  /** Its part of the college's page, where it is wanted. */
  readonly page?: WrittenDepartment;
}

/** A problem in the words of both languages. */
function saidProblem(problem: Problem, isOutput: boolean): SaidProblem {
  const { code, severity, place, field, value } = problem;
  const said = { zh: problemInWords(problem, zh), en: problemInWords(problem, en) };
  const texts = [said.zh, said.en].flatMap(({ message, hint }) => [message, hint ?? '']);
  // A state file holds nobody whom its sentences do not name.
  const people = secretsOf([problem]).filter((one) => one !== '' && texts.some((text) => text.includes(one)));
  return {
    code,
    severity,
    place,
    isOutput,
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
    ...(people.length === 0 ? {} : { people }),
    ...said,
  };
}

/** A department that was not done; `isOutput`: for its own files, which could not be written. */
export function failedRecord(
  { folder, name, year }: Pick<Task, 'folder' | 'name' | 'year'>,
  exit: 2 | 3,
  problems: readonly Problem[],
  isOutput = false,
): DepartmentRecord {
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => saidProblem(problem, isOutput));
  return { folder, name, year, exit, workbook: null, sha256: null, judged: null, problems: errors };
}

function openPoints(results: readonly Result[], { terms }: Pick<Gathered, 'terms'>): readonly OpenPoint[] {
  return results
    .filter(({ status }) => status === 'fail' || status === 'unproven' || status === 'risk')
    .map((result) => {
      const { title, message, remedy } = resultInWords(result, zh, terms.policy);
      const { rule, article, status } = result;
      return {
        id: rule,
        article,
        status,
        message: `${title}${zh.screen.labelSeparator}${message}`,
        remedy: remedy ?? null,
      };
    });
}

function judgedRecord(gathered: Gathered, checked: CheckedDepartment, decided: DecidedClaim): JudgedRecord {
  const { terms } = gathered;
  const { totals, findings } = decided.claim;
  const deadline = decided.results.find(({ rule }) => rule === 'art27-deadline');
  const { verdict } = checked;
  if (deadline === undefined || verdict === null) throw new Error('a department without a verdict or a deadline');
  const found = findings.map((finding): OpenPoint => {
    const { title, message, remedy } = findingInWords(finding, zh);
    const { id, article } = finding;
    return { id, article, status: 'risk', message: `${title}${zh.screen.labelSeparator}${message}`, remedy };
  });
  return {
    policy: terms.policy.id,
    readings: READING_IDS.filter((id) => terms.readings[id] !== terms.policy.defaults[id]).map(
      (id) => `${id}=${terms.readings[id]}`,
    ),
    verdict,
    ready: decided.ready,
    rows: totals.rows,
    paid: totals.paid,
    excluded: totals.excluded,
    hours: totals.hours,
    amount: totals.amount,
    byKind: totals.byKind,
    people: totals.byPerson.map(({ staffId, name, category, basis, hours, byKind, amount }) => ({
      staffId,
      name,
      category,
      basis,
      hours,
      byKind,
      amount,
    })),
    open: [...openPoints(checked.results, gathered), ...found],
    pilots: checked.pilots.map(({ pilot, verdict: overall, results }): PilotRecord => ({
      id: pilot.id,
      certificate: pilot.certificate.name,
      level: pilot.certificate.level,
      stage: pilot.stage,
      verdict: overall,
      open: openPoints(results, gathered),
    })),
    deadline: { status: deadline.status, message: resultInWords(deadline, zh, terms.policy).message },
  };
}

/** The answer of an earlier batch, when nothing that it depends on has changed. */
function earlierAnswer(
  task: Task,
  system: FileSystem,
): { readonly answer: Answer } | { readonly note: Problem | undefined } {
  if (task.state === undefined) return { note: undefined };
  const file = system.readFile(task.state);
  if ('errno' in file) return { note: undefined };
  const read = readDepartmentState(new TextDecoder().decode(file.bytes));
  if ('unusable' in read) {
    const code = read.unusable === 'newer' ? 'state-newer' : 'state-damaged';
    return { note: noteAt(code, { file: task.folder }, {}) };
  }
  const { state, crossings, digest } = read;
  if (!stillHolds(state, task, system)) return { note: undefined };
  const points = pointsOf(unpackCrossings(crossings));
  const { record, looks } = state;
  const answer = { record, points, crossings: undefined, looks, claim: undefined, resumed: digest, notes: [] };
  return { answer };
}

function stillHolds(state: DepartmentState, task: Task, system: FileSystem): boolean {
  const { record, key, looks } = state;
  if (key !== task.key || record.folder !== task.folder) return false;
  if (record.workbook !== null) {
    const claim = system.readFile(`${task.outFolder}/${record.workbook}`);
    if ('errno' in claim || digestOf(claim.bytes).sha256 !== record.sha256) return false;
  }
  return seesTheSame(system, task.path, looks);
}

function pointsOf(crossings: readonly Parameters<typeof meetingPoint>[0][]): readonly string[] {
  return [...new Set(crossings.map(meetingPoint))];
}

/** A department's part of the college's page; only a batch that wants one pays for its modules. */
async function pageOf(
  gathered: Gathered,
  run: { readonly decided: DecidedClaim; readonly checked: CheckedDepartment },
  { language, anchor, folder, redact }: PageTask,
): Promise<WrittenDepartment> {
  const [{ reportedDepartment }, { writeDepartment }] = await Promise.all([
    import('./report-page.js'),
    import('../render/report/overview.js'),
  ]);
  const words = language === 'zh' ? zh : en;
  const { asOf } = gathered.terms;
  if (!redact) {
    const department = reportedDepartment(gathered, run, folder);
    return writeDepartment(department, { words, asOf, anchor, hide: (text) => text }, { slips: false });
  }
  // No worker knows the people of the others: ids are numbered within their department.
  const mask = maskOfRun([gathered.data], [], `${anchor}-`);
  const hidden = { ...gathered, data: redactDepartment(gathered.data, mask) };
  const decided = decideClaim(hidden.data, hidden.terms);
  // A link would show the path that the text hides.
  const department = reportedDepartment(hidden, { decided, checked: reportOf(hidden, decided) }, undefined);
  return writeDepartment(department, { words, asOf, anchor, hide: mask.text }, { slips: false });
}

/** Check, hours and claim of one department; an earlier answer where it still holds. */
export async function doDepartment(task: Task, call: Call, version: string): Promise<Answer> {
  const earlier = earlierAnswer(task, call.system);
  if ('answer' in earlier) return earlier.answer;
  const notes = earlier.note === undefined ? [] : [earlier.note];
  const witness = createWitness(call.system, task.path);
  const listing = witness.system.list(task.path);
  const failed = (problems: readonly Problem[], looks: readonly Look[]): Answer => {
    const record = failedRecord(task, 2, problems);
    return { record, points: [], crossings: packCrossings([]), looks, claim: undefined, resumed: undefined, notes };
  };
  if ('errno' in listing) return failed([errorAt('cannot-read', { file: '.' }, { errno: listing.errno })], []);
  const documents = readFolderDocuments(witness.system, task.path, listing.entries);
  const target = { path: task.path, folder: task.folder, prefix: '', documents };
  const gathered = await gatherOne(target, { ...call, system: witness.system });
  if ('problems' in gathered) return failed(gathered.problems, witness.looks());
  const decided = decideClaim(gathered.data, gathered.terms);
  const checked = reportOf(gathered, decided);
  const { name, year } = gathered.data.department;
  const judged = judgedRecord(gathered, checked, decided);
  const crossings = crossingsOf(gathered.data, decided.claim);
  const file = task.dryRun ? undefined : await claimFile(gathered, decided, version);
  // What could not be read this time may be read the next time: such an answer is not taken again.
  if (file && 'problems' in file) return failed(file.problems, []);
  const proofs = [...(file?.proofs ?? [])].map(([path, { sha256 }]): Look => ['content', path, sha256]);
  return {
    record: {
      folder: task.folder,
      name,
      year,
      exit: exitCode([isEligible(checked) && decided.ready ? 'well' : 'not-well']) === 0 ? 0 : 1,
      workbook: claimFileName(name, year).name,
      sha256: file === undefined ? null : digestOf(file.bytes).sha256,
      judged,
      problems: [],
    },
    points: pointsOf(crossings),
    crossings: packCrossings(crossings),
    looks: [...witness.looks(), ...proofs],
    claim: file?.bytes,
    resumed: undefined,
    notes,
    ...(task.report === undefined ? {} : { page: await pageOf(gathered, { decided, checked }, task.report) }),
  };
}
