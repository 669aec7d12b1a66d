import { yearOf } from '../model/calendar-date.js';
import { placeAt } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, step } from '../model/trace.js';
import type { PilotSubject, RunRule } from './rule.js';
import { unproven } from './verdict.js';

function judge({ pilot }: PilotSubject, terms: Terms): Verdict {
  const tasks = pilot.tasks.length;
  if (tasks === 0) {
    return unproven(say('tasks-unknown', {}), remedy('fill-tasks', {}), [placeAt(pilot.places, 'tasks')]);
  }
  const open = pilot.tasks
    .map((task, index) => ({ task, place: placeAt(pilot.places, 'tasks', index) }))
    .filter(({ task }) => !task.done);
  const all = placeAt(pilot.places, 'tasks');
  const trace = step('tasks', 'all-of', open.length === 0, [
    input('tasks', tasks, [all]),
    input('tasks-done', tasks - open.length, [all]),
    input('as-of', terms.asOf, []),
  ]);
  if (open.length === 0) {
    return {
      status: 'pass',
      facts: { tasks, open: 0 },
      say: say('tasks-done', { tasks }),
      sources: [all],
      trace,
    };
  }
  const overdue = yearOf(terms.asOf) > terms.year;
  const said = { open: open.map(({ task }) => task.name), tasks, year: terms.year };
  return {
    status: overdue ? 'fail' : 'pending',
    facts: { tasks, open: open.length },
    say: say(overdue ? 'tasks-overdue' : 'tasks-open', said),
    remedy: remedy('finish-tasks', { open: said.open, year: terms.year, overdue }),
    sources: open.map(({ place }) => place),
    trace,
  };
}

/** Art. 21: every task of the year is done by the end of the year. */
export const annualTasks: RunRule = { id: 'art21-annual-tasks', article: '21', stage: 'run', readings: [], judge };
