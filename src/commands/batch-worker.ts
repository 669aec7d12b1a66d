import workerpool from 'workerpool';
import type { CalendarDate } from '../model/calendar-date.js';
import { disk } from '../read/disk.js';
import { doDepartment, type Answer, type Task } from './batch-department.js';
import { openCall, type Call } from './gather.js';

/** What every department of a batch is done by, as the call said it. */
export interface BatchCall {
  readonly version: string;
  readonly asOf: CalendarDate;
  readonly cwd: string;
  readonly policy: string | undefined;
  readonly readings: readonly string[];
}

let opened: Call | undefined;

/** The batch looked at the policy and the readings before it started the workers: here they are right. */
function callOf({ cwd, asOf, policy, readings }: BatchCall): Call {
  opened ??= openCall({ io: { cwd, system: disk }, asOf, policy, readings }).call;
  return opened;
}

async function department(task: Task, call: BatchCall): Promise<Answer> {
  return doDepartment(task, callOf(call), call.version);
}

export type DoDepartment = typeof department;

workerpool.worker({ department });
