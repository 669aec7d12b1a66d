import type { CalendarDate } from '../model/calendar-date.js';
import type { Pilot, ReportType } from '../model/department.js';
import { READING_OPTIONS, type ReadingId, type ReadingOptions, type Readings } from '../model/policy.js';
import { comparable } from '../model/text.js';

// A key says what was paid (1-domain 3.4): two rows with one key are one piece of work, in this claim or over the years.

/** The readings that decide what a key holds. */
export const KEY_READINGS = [
  'declaration-unit',
  'report-unit',
  'assessor-unit',
  'invigilation-unit',
] as const satisfies readonly ReadingId[];

function keyOf(...parts: readonly string[]): string {
  return parts.map(comparable).join('|');
}

/** The certificate with its level, as people write it: `Web前端开发(中级)`. */
export function certificateWithLevel({ certificate }: Pilot): string {
  return `${certificate.name}(${certificate.level})`;
}

/** What 25(1) pays once, by reading `declaration-unit`. */
function declaredUnit(pilot: Pilot, unit: ReadingOptions['declaration-unit']): string {
  switch (unit) {
    case 'certificate':
      return pilot.certificate.name;
    case 'certificate-level':
      return certificateWithLevel(pilot);
    case 'pilot':
      return pilot.id;
  }
}

/** The key of a declaration up to the person. */
export function declarationUnitKey(pilot: Pilot, unit: ReadingOptions['declaration-unit']): string {
  return keyOf('declaration', declaredUnit(pilot, unit));
}

/** The keys up to the person under every option: an earlier claim may have been made under another. */
export function declarationUnitKeys(pilot: Pilot): readonly string[] {
  return READING_OPTIONS['declaration-unit'].map((option) => declarationUnitKey(pilot, option));
}

/** The key of a site up to the person. */
export function siteUnitKey(site: string): string {
  return keyOf('site', site);
}

/** The key of a declaration or site line. */
export function allocationKey(unitKey: string, staffId: string): string {
  return `${unitKey}|${comparable(staffId)}`;
}

export function reportKey(pilot: string, type: ReportType, due: CalendarDate, readings: Readings): string {
  return readings['report-unit'] === 'department' ? keyOf('report', type, due) : keyOf('report', pilot, type, due);
}

export function assessorKey(certificate: string, staffId: string, readings: Readings): string {
  return readings['assessor-unit'] === 'per-person'
    ? keyOf('assessor', staffId)
    : keyOf('assessor', certificate, staffId);
}

export function trainingKey(
  staffId: string,
  date: CalendarDate,
  slot: string,
  pilot: string,
  audience: string,
): string {
  return keyOf('training', staffId, date, slot, pilot, audience);
}

export function invigilationKey(
  staffId: string,
  date: CalendarDate,
  session: string,
  site: string,
  readings: Readings,
): string {
  return readings['invigilation-unit'] === 'per-session'
    ? keyOf('invigilation', date, session, site)
    : keyOf('invigilation', staffId, date, session);
}

/** What makes two persons' training one lesson: date, slot, pilot and audience. */
export function lessonKey(date: CalendarDate, slot: string, pilot: string, audience: string): string {
  return keyOf(date, slot, pilot, audience);
}
