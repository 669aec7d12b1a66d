import { formatHours, type Hours } from '../../../model/hours.js';
import type { HoursWords } from '../hours-words.js';

const BASES = { overload: 'overload', base: 'base', none: 'no' } as const;
const REVIEWS = { returned: 'The review sent it back.', pending: 'Its review is still open.' } as const;

const DECLARATION_LACKS = {
  approval: 'its stage is still "applying"',
  approvedOn: 'it has no approval date',
  document: 'it has no approval number',
} as const;

const SITE_LACKS = {
  row: 'the sheet 站点 does not list it',
  approvedOn: 'it has no approval date',
  document: 'it has no approval number',
} as const;

const PILOT_STATES = {
  applying: 'is still applying',
  'not-approved': 'has no approval date',
  ended: 'has ended',
} as const;

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function hours(amount: Hours): string {
  return `${formatHours(amount)} h`;
}

export const hoursWords: HoursWords = {
  reasons: {
    'declaration-not-approved': {
      name: 'declaration not approved',
      say: ({ pilot, lacks }) => ({
        message: `Pilot ${pilot} earns no declaration hours yet: ${lacks.map((lack) => DECLARATION_LACKS[lack]).join(', ')}.`,
        remedy:
          "Once it is approved, set the stage in the pilot's file and fill in the approval date and number there.",
      }),
    },
    'site-not-approved': {
      name: 'site not approved',
      say: ({ site, lacks }) => ({
        message: `Site "${site}" earns no hours yet: ${lacks.map((lack) => SITE_LACKS[lack]).join(', ')}.`,
        remedy:
          'Enter the site in the sheet 站点 with its approval date and number, under the name that the sheet 分配 uses.',
      }),
    },
    'not-submitted': {
      name: 'not submitted',
      say: ({ due }) => ({
        message: `This report was due on ${due} and has no date of submission.`,
        remedy: 'If it was submitted, fill in the date; if not, it earns nothing.',
      }),
    },
    'before-policy': {
      name: 'before the policy',
      say: ({ date, effectiveOn }) => ({
        message: `The date ${date} is before the policy took effect on ${effectiveOn}.`,
        remedy: 'Earlier work is not paid under this policy; if the date is wrong, correct it.',
      }),
    },
    'out-of-window': {
      name: 'outside the claim window',
      say: ({ date, from, to, late, yearBefore }) => {
        const message = `The date ${date} is outside this year's window (${from} to ${to})`;
        const year = String(yearBefore);
        switch (late) {
          case 'other-year':
            return {
              message: `${message}.`,
              remedy: 'Claim it in the year it belongs to; if the date is wrong, correct it.',
            };
          case 'unmarked':
            return {
              message: `${message}: it belongs to the year before.`,
              remedy: `If it was forgotten then, write 是 under 补报 in this row and list the claim of ${year} as history in the department's file; if it was claimed, delete the row.`,
            };
          case 'reading':
            return {
              message: `${message}; the row is marked as a late claim, but reading late-claims takes none.`,
              remedy: 'Ask the academic affairs office; if it takes late claims, set reading late-claims to marked.',
            };
          case 'no-history':
            return {
              message: `${message}; the row is marked as a late claim, but there is no claim of ${year} to compare it with.`,
              remedy: `List the claim of ${year} as history in the department's file, to show that it does not hold this row.`,
            };
        }
      },
    },
    'not-yet-happened': {
      name: 'not yet happened',
      say: ({ date, asOf }) => ({
        message: `The date ${date} is after the as-of date ${asOf}.`,
        remedy: 'Count again when the work is done; if the date is wrong, correct it.',
      }),
    },
    'pilot-not-running': {
      name: 'pilot not running',
      say: ({ pilot, date, why, endedOn }) => ({
        message:
          endedOn !== null && why === 'ended'
            ? `Pilot ${pilot} ended on ${endedOn}; this row is of ${date}.`
            : `Pilot ${pilot} ${PILOT_STATES[why]}; work of ${date} earns no hours.`,
        remedy: "Check stage, approval date and end in the pilot's file, and pilot and date of this row.",
      }),
    },
    'unpaid-type': {
      name: 'summary of an unpaid type',
      say: () => ({
        message: 'Half-year summaries must be submitted, but the pay items do not name them.',
        remedy: 'Nothing to mend; if the college pays them, set reading half-year-summary to paid.',
      }),
    },
    late: {
      name: 'submitted late',
      say: ({ due, submitted, days }) => ({
        message: `It was due on ${due} and submitted on ${submitted}, ${counted(days, 'day', 'days')} late.`,
        remedy: 'If a date is wrong, correct it; a late report earns nothing.',
      }),
    },
    'not-approved': {
      name: 'not approved',
      say: ({ review }) => ({
        message: REVIEWS[review],
        remedy: 'Once it is approved, write 通过 under 审核 and count again.',
      }),
    },
    'counted-in-workload': {
      name: 'counted in the workload',
      say: () => ({
        message: 'This training is counted in the teaching workload and is not paid again.',
        remedy: 'Nothing to mend; if it is not counted there, write 否 under 计入教学工作量.',
      }),
    },
    'no-pay-basis': {
      name: 'no pay basis',
      say: ({ name }) => ({
        message: `${name} is from outside, and the policy gives outsiders no pay basis.`,
        remedy: 'Ask the personnel office; if it agrees, set reading external-pay to overload or base.',
      }),
    },
    forfeited: {
      name: 'forfeited',
      say: ({ pilot }) => ({
        message: `Pilot ${pilot} is in a case of Article 28; under the reading in force it loses this year's hours.`,
        remedy: 'See the results of Article 28 and put them right first; the leading group decides on the sanction.',
      }),
    },
    'already-claimed': {
      name: 'already claimed',
      say: (facts) => {
        if (facts.by === 'unit') {
          return {
            message: `Earlier claims have shared out ${hours(facts.sum)} of this unit's ${hours(facts.total)}; nothing is left.`,
            remedy: 'It is paid once only; if the wrong history is listed, correct it.',
          };
        }
        const year = facts.year === null ? 'An earlier claim' : `The claim of ${String(facts.year)}`;
        return {
          message: `${year} holds it already (${facts.file} › ${facts.cell}).`,
          remedy: 'Work is paid once: delete this row; if the wrong history is listed, correct it.',
        };
      },
    },
    duplicate: {
      name: 'duplicate',
      say: (_facts, earlier) => ({
        message: `It is the same work as an earlier row: ${earlier}.`,
        remedy: 'Delete the second row; if the work differs, correct date, slot, class or person.',
      }),
    },
    'time-conflict': {
      name: 'time conflict',
      say: ({ slot, earlierSlot }, earlier) => ({
        message: `The same person was elsewhere at that time: this row says ${slot}, an earlier one ${earlierSlot} (${earlier}).`,
        remedy: 'Check date, time and person of both rows and correct the wrong one.',
      }),
    },
    'over-allocated': {
      name: 'over-allocated',
      say: ({ sum, history, total }) => ({
        message: `The rows of this unit add up to ${hours(sum)}${history === 0 ? '' : ` (${hours(history)} in earlier claims)`}, more than ${hours(total)}; none of them is paid.`,
        remedy: `Let the department share it out again, ${hours(total)} at most, and count again.`,
      }),
    },
  },

  findings: {
    unallocated: {
      name: 'hours not shared out',
      say: ({ rest }, { kind, name, total, allocated }) => ({
        message: `${kind === 'declaration' ? 'Declaration' : 'Site'} "${name}" has ${hours(total)}, ${hours(allocated)} shared out, ${String(rest)} h left.`,
        remedy:
          "To pay the rest, add it to the sheet 分配; after this year it can no longer be claimed as this year's.",
      }),
    },
    'hours-mismatch': {
      name: 'hours and slot disagree',
      say: ({ hours: recorded, periods }, { name, date, slot }) => ({
        message: `${name}, ${date}, ${slot}: ${counted(periods, 'period', 'periods')}, but ${String(recorded)} h are recorded.`,
        remedy: 'Check what took place and correct the wrong one; if both are right, say why in the remark.',
      }),
    },
    'slot-missing': {
      name: 'no slot given',
      say: ({ lines }) => ({
        message: `${counted(lines, 'training row has', 'training rows have')} no slot, so overlaps cannot be seen.`,
        remedy: 'Fill in periods (1-2节) or times (14:30-16:10) under 节次.',
      }),
    },
    'long-day': {
      name: 'a long day',
      say: ({ staffId, date, hours: paid }, { name, limit }) => ({
        message: `${name} (${staffId}) has ${String(paid)} h of training on ${date}, more than ${hours(limit)} a day.`,
        remedy: 'Check the rows of that day; if they are right, keep timetable and sign-in sheets at hand.',
      }),
    },
    'co-teaching': {
      name: 'one lesson, several people paid',
      say: (_facts, { names, date, slot, audience }) => ({
        message: `${names.join(', ')} are all paid for one lesson: ${date}, ${slot}${audience === '' ? '' : `, ${audience}`}.`,
        remedy: 'If they taught together, say how in the remark; otherwise delete the wrong row.',
      }),
    },
    supervision: {
      name: 'hours at stake',
      say: ({ hours: atStake }, { certificate, paid, forfeited }) => ({
        message: `Pilot ${certificate} is in a case of Article 28: ${String(atStake)} h are at stake (${formatHours(paid)} paid, ${formatHours(forfeited)} forfeited).`,
        remedy: 'See the results of Article 28 and put them right soon; the leading group decides on the sanction.',
      }),
    },
    'rate-missing': {
      name: 'no rate',
      say: ({ staffId }, { name, title, basis }) => ({
        message: `${name} (${staffId}, title: ${title ?? 'none'}) is paid at the ${BASES[basis]} rate, which is not given; the amount stays empty.`,
        remedy: "Fill in the default or the title's rate for that basis under rates in the department's file.",
      }),
    },
    'workload-unstated': {
      name: 'workload not stated',
      say: ({ lines }, { hours: paid }) => ({
        message: `${counted(lines, 'training row leaves', 'training rows leave')} 计入教学工作量 blank (${hours(paid)}), which is taken as no.`,
        remedy:
          'Write 是 or 否 in each; work that the workload counts may not be claimed and is a common cause of returns.',
      }),
    },
    'late-claim': {
      name: 'late claims of the year before',
      say: ({ hours: paid }, { lines }) => ({
        message: `${counted(lines, 'line is a late claim', 'lines are late claims')} of the year before, ${String(paid)} h in all.`,
        remedy: 'Tell the academic affairs office why they are late, and add the evidence.',
      }),
    },
  },

  notes: {
    'late-mark-in-window': ({ facts }) => ({
      message: `The row is marked as a late claim, but its date ${facts.date} is in this year's window: it counts as this year's.`,
      hint: 'The mark under 补报 can be cleared.',
    }),
    'slot-free-text': ({ facts, value }) => ({
      message: facts.isDay
        ? `The slot is the day ${value ?? ''}: Excel makes one of 1-2 and the like. Such a slot is compared with no other; write 1-2节.`
        : `The slot "${value ?? ''}" is neither periods nor a clock range, so that it is compared with no other: write 1-2节, 第3、4节 or 8:00-9:40.`,
    }),
    'history-other-reading': ({ facts }) => ({
      message: `This earlier claim was made under ${facts.reading}=${facts.then}; now ${facts.now} is in force, keys differ, and lines claimed before may not be found.`,
      hint: `Check these hours by hand, or count once more with --reading ${facts.reading}=${facts.then} to compare.`,
    }),
  },
};
