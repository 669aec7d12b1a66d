import type { CalendarDate } from '../model/calendar-date.js';
import { disk } from '../read/disk.js';
import type { Limits } from '../read/limits.js';
import { doDepartment, type Answer, type Task } from './batch-department.js';
import { openCall, type Call } from './gather.js';

/** What every department of a batch is done by, as the call said it. */
export interface BatchCall {
  readonly version: string;
  readonly asOf: CalendarDate;
  readonly cwd: string;
  readonly policy: string | undefined;
  readonly readings: readonly string[];
  readonly limits: Limits | undefined;
}

/** What a worker is asked: one department of one batch. */
export interface Order {
  readonly task: Task;
  readonly call: BatchCall;
}

let opened: Promise<Call> | undefined;

/** The batch looked at the policy and the readings before it started the workers: here they are right. */
async function callOf({ cwd, asOf, policy, readings, limits }: BatchCall): Promise<Call> {
  const system = limits === undefined ? disk : { ...disk, limits };
  opened ??= openCall({ io: { cwd, system }, asOf, policy, readings }).then((answer) => answer.call);
  return opened;
}

/** The script of a worker: the pool calls its default export. */
export default async function department({ task, call }: Order): Promise<Answer> {
  return doDepartment(task, await callOf(call), call.version);
}
