import { resolve } from 'node:path';
import { changedSheets, checkClaim } from '../audit/check-claim.js';
import { calculated, isNeverCalculated } from '../audit/calculated.js';
import { claimFacts, type ClaimFacts } from '../audit/claim-facts.js';
import { compareClaims, type NamedClaim } from '../audit/compare-claims.js';
import { ownSummary } from '../audit/own-summary.js';
import { peopleOfClaim } from '../audit/people-of-claim.js';
import { claimLayout } from '../dictionary/claim-layout.js';
import type { Outcome } from '../exit-code.js';
import type { CellValue, Difference } from '../model/difference.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { HIDDEN, maskKey, maskOfPeople, peopleOf, type Mask, type People } from '../model/redact.js';
import { sameText } from '../model/text.js';
import { writtenSheet, writtenWorkbook, type WrittenWorkbook } from '../model/written-workbook.js';
import { bundledPolicy } from '../policy/bundled.js';
import { digestOfTexts } from '../read/digest.js';
import { findTargets, type Target } from '../read/targets.js';
import { readWrittenWorkbook } from '../read/written-workbook.js';
import { allocationFormulas } from '../render/claim/check-sheets.js';
import { summarySheet } from '../render/claim/summary-sheet.js';
import type { Verification } from '../render/verification.js';
import { verifyJson } from '../render/verify-json.js';
import { verifyView } from '../render/verify-view.js';
import { describeClaim } from './claim-file.js';
import { decideClaim } from './decide.js';
import { gatherOne, openCall } from './gather.js';
import type { SharedOptions } from './options.js';
import { printJson, printProblems } from './print.js';
import { maskOfRun, redactingSession } from './redact.js';
import type { Session } from './session.js';

/** The options of `onex verify` besides the shared ones. */
export interface VerifyOptions extends SharedOptions {
  readonly redact?: boolean;
}

interface OpenedClaim extends NamedClaim {
  readonly file: string;
  readonly facts: ClaimFacts;
  readonly changedSheets: readonly string[];
  /** What does not fit within the claim. */
  readonly faults: readonly Difference[];
  readonly notes: readonly Problem[];
}

type Answer<T> = T | { readonly problems: readonly Problem[] };

/** What a claim is compared with, and how it differs from it. */
interface Compared extends Pick<Verification, 'against' | 'other' | 'differences' | 'notes'> {
  /** Whom the other side names. */
  readonly people: readonly People[];
}

/** An answer, and whom it can name. */
interface Verified {
  readonly verification: Verification;
  readonly people: readonly People[];
}

/** Reads a claim and checks it by itself. */
function openClaim(path: string, session: Session): Answer<OpenedClaim> {
  const { system, cwd } = session.io;
  const file = path.replaceAll('\\', '/');
  const call = { field: 'path', value: path };
  const answer = system.readFile(resolve(cwd, path));
  if ('errno' in answer) {
    const problem =
      answer.errno === 'ENOENT' || answer.errno === 'ENOTDIR'
        ? errorAt('no-such-path', { file: '' }, {}, call)
        : answer.errno === 'EISDIR'
          ? errorAt('not-a-claim', { file }, { missing: Object.values(claimLayout.sheets), isFolder: true }, call)
          : errorAt('cannot-read', { file }, { errno: answer.errno }, { field: 'path' });
    return { problems: [problem] };
  }
  const read = readWrittenWorkbook(answer.bytes, file);
  if ('problems' in read) return read;
  const found = claimFacts(read.workbook);
  if ('missing' in found)
    return { problems: [errorAt('not-a-claim', { file }, { missing: found.missing, isFolder: false }, call)] };
  return { file, facts: found.facts, ...checked(file, read.workbook, found.facts) };
}

function checked(
  file: string,
  stored: WrittenWorkbook,
  facts: ClaimFacts,
): Pick<OpenedClaim, 'workbook' | 'changedSheets' | 'faults' | 'notes'> {
  const trustsLines = !changedSheets(stored, digestOfTexts).includes(claimLayout.sheets.details);
  const own = ownSummary(stored, facts, trustsLines);
  const expected = own && writtenSheet(summarySheet(own));
  const isOpen = isNeverCalculated(stored);
  const workbook = isOpen ? calculated(stored, expected, allocationFormulas) : stored;
  const changed = changedSheets(workbook, digestOfTexts);
  return {
    workbook,
    changedSheets: changed,
    faults: checkClaim({ file, workbook }, expected, changed),
    notes: isOpen ? [noteAt('claim-never-calculated', { file }, {})] : [],
  };
}

/** The department of the folder that the claim is of. */
async function findDepartment(
  folder: string,
  { facts, file }: OpenedClaim,
  session: Session,
): Promise<Answer<{ readonly target: Target }>> {
  const { system, cwd } = session.io;
  const found = findTargets(system, [folder], { pilotFiles: false, cwd });
  if (found.problems.length > 0) return found;
  const [only, ...more] = found.targets;
  if (only && more.length === 0) return { target: only };
  const call = { ...(await openCall(session)).call, asOf: facts.asOf };
  const departments = [];
  for (const target of found.targets) {
    const gathered = await gatherOne(target, call);
    if (!('problems' in gathered)) departments.push({ target, department: gathered.data.department });
  }
  const own = departments.find(
    ({ department: { name, year } }) => year === facts.year && sameText(name, facts.department),
  );
  if (own) return own;
  const names = departments.map(({ department: { name, year } }) => `${name} ${String(year)}`);
  const lacks = { department: facts.department, year: facts.year, found: names };
  return { problems: [errorAt('claim-of-another-department', { file }, lacks, { field: 'path', value: folder })] };
}

/** Computes the claim again from its inputs, at its own day and under its own policy and readings. */
async function withInputs(
  folder: string,
  claim: OpenedClaim,
  options: SharedOptions,
  session: Session,
): Promise<Answer<Compared>> {
  const { call, problems } = await openCall(session);
  if (problems.length > 0) return { problems };
  const found = await findDepartment(folder, claim, session);
  if ('problems' in found) return found;
  const { facts } = claim;
  const gathered = await gatherOne(found.target, {
    ...call,
    asOf: options.asOf === undefined ? facts.asOf : session.asOf,
    // A policy that does not come with onex is the one that the department names.
    policy: call.policy ?? bundledPolicy(facts.policy),
    readings: { ...facts.readings, ...call.readings },
  });
  if ('problems' in gathered) return gathered;
  const described = await describeClaim(gathered, decideClaim(gathered.data, gathered.terms), session.version);
  if ('problems' in described) return described;
  const expected = { workbook: writtenWorkbook(described.description) };
  return {
    against: 'inputs',
    other: folder.replaceAll('\\', '/'),
    differences: together(claim.faults, compareClaims(expected, claim)),
    notes: [...claim.notes, ...gathered.data.notes.filter((note) => note.code === 'workbook-open')],
    people: [peopleOf([gathered.data]), peopleOfClaim(expected.workbook)],
  };
}

/** An old claim and the new one; what is wrong with the new one by itself counts where the old one was right. */
function withClaim(old: OpenedClaim, claim: OpenedClaim): Compared {
  const known = new Set(old.faults.map((one) => JSON.stringify({ ...one, place: { ...one.place, file: '' } })));
  const faults = claim.faults.filter(
    (one) => !known.has(JSON.stringify({ ...one, place: { ...one.place, file: '' } })),
  );
  return {
    against: 'claim',
    other: old.file,
    differences: together(faults, compareClaims(old, claim)),
    notes: claim.notes,
    people: [peopleOfClaim(old.workbook)],
  };
}

/** Faults within a claim and what it differs by from something else: a cell once, a sheet only where no cell of it is named. */
function together(faults: readonly Difference[], differences: readonly Difference[]): readonly Difference[] {
  const named = new Set(differences.map(({ place }) => place.sheet));
  const kept = faults.filter((one) => !('point' in one && one.point === 'sheet-changed' && named.has(one.place.sheet)));
  const located = new Set(kept.map(placeKey));
  return [...kept, ...differences.filter((one) => !located.has(placeKey(one)))];
}

function placeKey({ place: { file, sheet = '', cell = '' } }: Difference): string {
  return `${file}\n${sheet}\n${cell}`;
}

function isFolder(path: string, session: Session): boolean {
  const stat = session.io.system.stat(resolve(session.io.cwd, path));
  return 'kind' in stat && stat.kind === 'folder';
}

async function verified(paths: readonly string[], options: SharedOptions, session: Session): Promise<Answer<Verified>> {
  const [first, second, third] = paths;
  if (first === undefined)
    return { problems: [errorAt('no-path-given', { file: '' }, { wanted: 'claim' }, { field: 'path' })] };
  if (third !== undefined) {
    return { problems: [errorAt('too-many-arguments', { file: '' }, {}, { field: 'path', value: third })] };
  }
  const claim = openClaim(first, session);
  if (second === undefined || isFolder(second, session)) {
    if ('problems' in claim) return claim;
    const compared: Answer<Compared> =
      second === undefined
        ? { against: 'itself', other: undefined, differences: claim.faults, notes: claim.notes, people: [] }
        : await withInputs(second, claim, options, session);
    return 'problems' in compared ? compared : answerOf(claim, compared);
  }
  const newer = openClaim(second, session);
  const problems = [claim, newer].flatMap((one) => ('problems' in one ? one.problems : []));
  if ('problems' in claim || 'problems' in newer) return { problems };
  return answerOf(newer, withClaim(claim, newer));
}

function answerOf({ file, facts, changedSheets: changed, workbook }: OpenedClaim, compared: Compared): Verified {
  const { people, ...rest } = compared;
  return {
    verification: { file, claim: facts, changedSheets: changed, ...rest },
    people: [peopleOfClaim(workbook), ...people],
  };
}

/** What a difference is about: a 工号, a key (with its source), or what names nobody by itself. */
function hideSubject(subject: string, difference: Difference, mask: Mask): string {
  const table = 'table' in difference ? difference.table : 'line';
  if (table === 'person') return mask.id(subject);
  const [key = '', ...source] = subject.split('\n');
  const isKey = table === 'line' || table === 'excluded';
  return mask.text([isKey ? maskKey(key, mask) : key, ...source].join('\n'));
}

/** `--redact`: a difference that names nobody. What stands in no column of ours, and the sentences of 检查, may name anybody. */
function redactDifference(difference: Difference, mask: Mask): Difference {
  const isFree =
    'point' in difference
      ? difference.point === 'cell-changed' && typeof difference.before !== 'string'
      : difference.table === 'check';
  const hide = (value: CellValue): CellValue => {
    if (typeof value === 'string') return isFree ? HIDDEN : mask.text(value);
    // A 工号 that is a number.
    return difference.field === claimLayout.columns.staffId && typeof value === 'number'
      ? mask.id(String(value))
      : value;
  };
  const { subject, before, after } = difference;
  return {
    ...difference,
    ...(subject === undefined ? {} : { subject: hideSubject(subject, difference, mask) }),
    ...(before === undefined ? {} : { before: hide(before) }),
    ...(after === undefined ? {} : { after: hide(after) }),
  };
}

function redacted({ verification, people }: Verified): { readonly shown: Verification; readonly mask: Mask } {
  const mask = maskOfPeople({
    ids: people.flatMap(({ ids }) => ids),
    names: people.flatMap(({ names }) => names),
    secrets: people.flatMap(({ secrets }) => secrets),
  });
  const differences = verification.differences.map((difference) => redactDifference(difference, mask));
  return { shown: { ...verification, differences }, mask };
}

/** `onex verify`: is this claim what its inputs, an older claim, or it itself says? */
export async function verify(paths: readonly string[], options: VerifyOptions, asked: Session): Promise<Outcome> {
  const wanted = options.redact === true;
  const answer = await verified(paths, options, asked);
  if ('problems' in answer) {
    const session = wanted ? redactingSession(asked, maskOfRun([], answer.problems).text) : asked;
    printProblems(session, answer.problems);
    return 'wrong-input';
  }
  const { shown, mask } = wanted ? redacted(answer) : { shown: answer.verification, mask: undefined };
  const session = mask === undefined ? asked : redactingSession(asked, mask.text);
  const { io, version, words, width, colour } = session;
  if (session.format === 'json') printJson(session, verifyJson(shown, { version, words }));
  else io.stdout(verifyView(shown, { words, width, colour }));
  return shown.differences.length === 0 ? 'well' : 'not-well';
}
