import type { BesideWords } from '../beside-words.js';

export const besideWords: BesideWords = {
  compare: {
    title: (changing, all) =>
      `Readings compared (one at a time, the others as they are; ${String(changing)} of ${String(all)} change something)`,
    nothing: 'No other option of any reading changes anything.',
    unchanged: 'Readings that change nothing: ',
    option: 'option',
    hours: 'hours',
    amount: 'yuan',
    changes: 'what would change',
    inForce: ' (in force)',
    same: 'nothing',
    differing: (value, difference) => `${value} (${difference})`,
    lines: (paid, difference) => `${String(paid)} paid lines (${difference})`,
    becomesReady: 'the claim could be handed in',
    becomesNotReady: 'the claim could no longer be handed in',
    change: (subject, rule, from, to) => `${subject}: ${rule}: ${from} -> ${to}`,
    department: 'department',
    notJudged: 'not judged',
  },
  plan: {
    title: 'The plan, an article a line, with the worst status under each',
    counts: (counts) => counts.join(', '),
    handledBy: {
      rules: 'decided by rules',
      hours: 'class hours (onex hours)',
      parameters: 'parameters and readings',
      items: 'item by item',
      guidance: 'nothing to decide',
    },
    notConcerned: 'no pilot at this stage',
  },
  filtered: (shown, all) =>
    `Shown are the ${String(shown)} of ${String(all)} results that were asked for; the verdict is that of all.`,
  amended: 'Amended: ',
  amendedNumber: (name, values) => `${name}: ${values.join(', ')}`,
  valueFrom: (value, from) => `${value} from ${from}`,
  valueUntil: (value, until) => `${value} until ${until}`,
};
