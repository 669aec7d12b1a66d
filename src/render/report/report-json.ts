import type { Conflict } from '../../model/college.js';
import { hoursToNumber } from '../../model/hours.js';
import { conflictInWords } from '../in-words.js';
import { amountJson, byKindJson, placeJson } from '../json.js';
import type { Dated, Speaker } from '../report.js';
import { figuresOf, type Tally } from './figures.js';
import type { ReportedDepartment } from './reported.js';

/** The file of a report. */
export interface WrittenReport {
  /** As the user wrote its folder. */
  readonly path: string;
  readonly isWritten: boolean;
}

/** What `report --format json` prints: the file, and the numbers that its charts show. */
export function reportJson(
  departments: readonly ReportedDepartment[],
  conflicts: readonly Conflict[],
  { path, isWritten }: WrittenReport,
  speaker: Speaker & Dated,
): object {
  return {
    onex: speaker.version,
    command: 'report',
    asOf: speaker.asOf,
    report: isWritten ? path : null,
    departments: departments.map(departmentJson),
    conflicts: conflicts.map((conflict) => {
      const { message, remedy } = conflictInWords(conflict, speaker.words);
      return {
        id: conflict.id,
        key: conflict.parts.join('|'),
        places: conflict.places.map(({ folder, place }) => ({ folder, ...placeJson(place) })),
        message: [message, remedy].join(speaker.words.verdicts.sentenceGap),
      };
    }),
  };
}

function tallyJson<Key extends string>({ key, lines, hours }: Tally<Key>): object {
  return { key, lines, hours: hoursToNumber(hours) };
}

function departmentJson({ name, folder, checked, claimed }: ReportedDepartment): object {
  const { claim, terms, ready } = claimed;
  const { totals } = claim;
  const figures = figuresOf(claim, terms.window);
  return {
    name,
    folder,
    year: terms.year,
    verdict: checked.verdict,
    ready,
    rows: totals.rows,
    paid: totals.paid,
    excluded: totals.excluded,
    hours: hoursToNumber(totals.hours),
    amount: amountJson(totals.amount),
    byKind: byKindJson(totals.byKind),
    byPerson: figures.byPerson.map((person) => ({
      staffId: person.staffId,
      name: person.name,
      hours: hoursToNumber(person.hours),
      amount: amountJson(person.amount),
    })),
    byMonth: figures.byMonth.map(tallyJson),
    byReason: figures.byReason.map(tallyJson),
  };
}
