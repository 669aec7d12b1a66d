import type { DepartmentData, Pilot, SiteRow } from '../model/department.js';
import { isInWindow, type Terms, type Window } from '../model/terms.js';
import { comparable } from '../model/text.js';
import { claimWindow } from '../policy/claim-window.js';
import { indexHistory, type HistoryIndex } from './history-index.js';

/** What every item, exclusion and finding may look at: the department, the terms, and both made quick to search. */
export interface HoursContext {
  readonly data: DepartmentData;
  readonly terms: Terms;
  /** Pilots that fail a rule of Art. 28, by id. */
  readonly failingPilots: ReadonlySet<string>;
  readonly pilots: ReadonlyMap<string, Pilot>;
  /** By the comparable text of the site's name. */
  readonly sites: ReadonlyMap<string, SiteRow>;
  readonly history: HistoryIndex;
  /** The claim window of the year before. */
  readonly windowBefore: Window;
  /** A claim workbook of the year before is listed. */
  readonly hasYearBefore: boolean;
}

export function hoursContext(data: DepartmentData, terms: Terms, failingPilots: ReadonlySet<string>): HoursContext {
  return {
    data,
    terms,
    failingPilots,
    pilots: new Map(data.pilots.map((pilot) => [pilot.id, pilot])),
    sites: new Map(data.tables.sites.map((site) => [comparable(site.name), site])),
    history: indexHistory(data.history),
    windowBefore: claimWindow(terms.policy, terms.readings, terms.year - 1),
    hasYearBefore: data.history.some((history) => history.year === terms.year - 1),
  };
}

/** The pilot that a row names. Reading has refused rows with an unknown pilot, so that a missing one is a bug. */
export function pilotOf(context: HoursContext, id: string): Pilot {
  const pilot = context.pilots.get(id);
  if (!pilot) throw new Error(`a row names an unknown pilot: ${id}`);
  return pilot;
}

/** Is the pilot declared (Art. 25(1)): past its application, approved on a day and with the approval's number? */
export function isDeclared(pilot: Pilot): boolean {
  return (
    pilot.stage !== 'applying' && pilot.declaration.approvedOn !== undefined && pilot.declaration.document !== undefined
  );
}

/** Inside the claim window, not before the policy and not after as-of: the days a unit of this claim is approved on. */
export function isApprovedInClaim(date: Window['from'], { policy, window, asOf }: Terms): boolean {
  return isInWindow(date, window) && date >= policy.effectiveOn && date <= asOf;
}
