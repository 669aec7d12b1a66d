import { basename, resolve } from 'node:path';
import { yearOf, type CalendarDate } from '../model/calendar-date.js';
import type { DepartmentData, Pilot } from '../model/department.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Terms } from '../model/terms.js';
import { bundledPolicy } from '../policy/bundled.js';
import { checkReadings, readingsInCall, readingsInForce } from '../policy/readings.js';
import { termsFor } from '../policy/terms-for.js';
import { readDepartment, USUAL_POLICY } from '../read/department.js';
import type { FileSystem } from '../read/file-system.js';
import { readLonePilot } from '../read/lone-pilot.js';
import { findPolicy } from '../read/policy-file.js';
import { findTargets, type Target } from '../read/targets.js';
import type { Session } from './session.js';

/** An input file as it was read. */
interface InputBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A department folder, read and right, with the terms it is judged by. */
export interface Gathered {
  readonly target: Target;
  readonly data: DepartmentData;
  readonly terms: Terms;
  /** Set when the argument was one pilot file: only this pilot was asked for. */
  readonly onlyPilot?: Pilot;
  /** Every file that the answer depends on, in the order in which it was read. */
  readonly inputs: readonly InputBytes[];
  /** What it was read from. */
  readonly system: FileSystem;
}

export interface Gathering {
  readonly gathered: readonly Gathered[];
  /** All that the arguments name, also what is wrong. */
  readonly targets: readonly Target[];
  /** Their places are relative to the arguments; empty when all is right. */
  readonly problems: readonly Problem[];
}

/** A problem of a department's own file, as the arguments lead there. */
export function prefixed(problem: Problem, prefix: string): Problem {
  const { file } = problem.place;
  if (prefix === '') return problem;
  return { ...problem, place: { ...problem.place, file: file === '.' ? prefix : `${prefix}/${file}` } };
}

/** What a call says of every department that it names. */
export interface Call {
  readonly system: FileSystem;
  readonly asOf: CalendarDate;
  /** The policy of `--policy`. */
  readonly policy: Policy | undefined;
  /** Its file, when it is no bundled one: an input like any other. */
  readonly policyFile?: InputBytes;
  /** The options of `--reading`. */
  readonly readings: ReturnType<typeof checkReadings>['readings'];
}

/** What gathering needs of a session; the library has no more. */
export type Asking = Pick<Session, 'asOf' | 'policy' | 'readings'> & {
  readonly io: Pick<Session['io'], 'cwd' | 'system'>;
};

/** The call that the shared options make, and what is wrong with its policy and readings. */
export async function openCall(
  session: Asking,
): Promise<{ readonly call: Call; readonly problems: readonly Problem[] }> {
  const { io, asOf } = session;
  const readings = checkReadings(readingsInCall(session.readings, '--reading'));
  const problems: Problem[] = [...readings.problems];
  let policy: Policy | undefined;
  let policyFile: InputBytes | undefined;
  if (session.policy !== undefined) {
    const path = resolve(io.cwd, session.policy);
    const at = { place: { file: '' }, field: '--policy', path, file: session.policy };
    const found = await findPolicy(io.system, session.policy, at);
    if ('policy' in found) {
      ({ policy } = found);
      // By its name alone: the claim must not depend on the folder that the call was made in.
      if (found.bytes) policyFile = { path: basename(path), bytes: found.bytes };
    } else problems.push(...found.problems);
  }
  return {
    call: { system: io.system, asOf, policy, readings: readings.readings, ...(policyFile ? { policyFile } : {}) },
    problems,
  };
}

/** Reads one department, or the pilot file that the target names; places of problems are relative to the department. */
export async function gatherOne(
  target: Target,
  call: Call,
): Promise<Gathered | { readonly problems: readonly Problem[] }> {
  const { system, asOf, policy } = call;
  const { pilotFile, documents } = target;
  const inputs: InputBytes[] = call.policyFile ? [call.policyFile] : [];
  const observe = (path: string, bytes: Uint8Array): void => {
    inputs.push({ path, bytes });
  };
  const own = documents.find((document) => document.file === pilotFile);
  const hasDepartment = documents.some((document) => document.kind === 'department');
  if (own && !hasDepartment) {
    const year = yearOf(asOf);
    const read = readLonePilot(system, target.path, own, year);
    if ('problems' in read) return read;
    const inForce = policy ?? bundledPolicy(USUAL_POLICY);
    if (!inForce) throw new Error(`no bundled policy ${USUAL_POLICY}`);
    const terms = termsFor(inForce, readingsInForce(inForce, {}, call.readings), asOf, year);
    const [onlyPilot] = read.data.pilots;
    return { target, data: read.data, terms, inputs, system, ...(onlyPilot ? { onlyPilot } : {}) };
  }
  const read = await readDepartment(target.path, documents, { system, policy, observe });
  if ('problems' in read) return read;
  const { data, policy: inForce } = read.folder;
  const { department } = data;
  const readings = readingsInForce(inForce, department.readings, call.readings);
  const terms = termsFor(inForce, readings, asOf, department.year);
  const onlyPilot = data.pilots.find((pilot) => pilotFile !== undefined && pilot.places.file === pilotFile);
  return { target, data, terms, inputs, system, ...(onlyPilot ? { onlyPilot } : {}) };
}

/** Finds and reads everything that the arguments name. Any problem stops the whole run; all of them are told (2-formats 2.3). */
export async function gather(
  paths: readonly string[],
  session: Asking,
  options: { readonly pilotFiles: boolean },
): Promise<Gathering> {
  const { io } = session;
  const { call, problems: wrong } = await openCall(session);
  const problems: Problem[] = [...wrong];
  const found = findTargets(io.system, paths, { ...options, cwd: io.cwd });
  problems.push(...found.problems);
  const gathered: Gathered[] = [];
  for (const target of found.targets) {
    const one = await gatherOne(target, call);
    if ('problems' in one) problems.push(...one.problems.map((problem) => prefixed(problem, target.prefix)));
    else gathered.push(one);
  }
  return { gathered, targets: found.targets, problems };
}
