import type { CalendarDate } from '../model/calendar-date.js';
import type { Pilot } from '../model/department.js';
import { fieldAt, placeAt } from '../model/place.js';
import { noteAt, type Problem } from '../model/problem.js';

/** A date of a pilot's file and the keys that lead to it. */
interface Dated {
  readonly date: CalendarDate | undefined;
  readonly path: readonly (string | number)[];
}

/** Pairs of dates of which the first cannot be after the second. */
function pairsOf(pilot: Pilot): readonly (readonly [Dated, Dated])[] {
  const approved: Dated = { date: pilot.declaration.approvedOn, path: ['declaration', 'approvedOn'] };
  const ended: Dated = { date: pilot.endedOn, path: ['endedOn'] };
  const application: Dated = { date: pilot.application.date, path: ['application', 'date'] };
  const platform: Dated = {
    date: pilot.procedure.platformDeclaration?.date,
    path: ['procedure', 'platformDeclaration', 'date'],
  };
  const firstDue: Dated = { date: pilot.reporting.firstDue, path: ['reporting', 'firstDue'] };
  const exams = (pilot.exams ?? []).flatMap((exam, index): readonly (readonly [Dated, Dated])[] => {
    const at = (key: string): Dated['path'] => ['exams', index, key];
    const held: Dated = { date: exam.date, path: at('date') };
    return [
      [approved, { date: exam.listSubmittedOn, path: at('listSubmittedOn') }],
      [approved, held],
      [held, ended],
      [held, { date: exam.certificatesIssuedOn, path: at('certificatesIssuedOn') }],
    ];
  });
  const rectifications = pilot.rectifications.map(({ doneOn }, index): readonly [Dated, Dated] => [
    approved,
    { date: doneOn, path: ['rectifications', index, 'doneOn'] },
  ]);
  return [
    [application, approved],
    [platform, approved],
    [approved, ended],
    [approved, firstDue],
    ...exams,
    ...rectifications,
  ];
}

/**
 * Dates of a pilot's file that contradict each other where no rule decides: an exam before the approval, certificates
 * before their exam, a rectification done before there was a pilot. Notes with both places.
 */
export function contradictions(pilot: Pilot): readonly Problem[] {
  const { places } = pilot;
  const field = ({ path }: Dated): string => fieldAt(places, ...path);
  return pairsOf(pilot).flatMap(([first, second]): Problem[] => {
    if (first.date === undefined || second.date === undefined || first.date <= second.date) return [];
    const facts = {
      date: second.date,
      otherField: field(first),
      otherDate: first.date,
      other: placeAt(places, ...first.path),
    };
    return [noteAt('dates-contradict', placeAt(places, ...second.path), facts, { field: field(second) })];
  });
}
