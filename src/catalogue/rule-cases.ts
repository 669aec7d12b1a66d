import type { PaidLine } from '../checklist/rule.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Look } from '../model/catalogue.js';
import type { AttestationId, Pilot, StepId } from '../model/department.js';
import { anApplicant, aPilot, attested, FILE, taken, type Changes } from './cast.js';
import type { Scene } from './scene.js';

/** A small made-up case for one rule. */
interface CaseOf {
  /** Another day than the scene's. */
  readonly asOf?: CalendarDate;
}

export interface PilotCase extends CaseOf, Pick<Changes, 'tables'> {
  readonly pilot: Pilot;
}

export interface DepartmentCase extends CaseOf, Changes {
  readonly paid?: readonly PaidLine[];
}

/** What a rule looks at, and cases that show how it decides: made so that their numbers stand at the border. */
export interface RuleCases<Case> {
  readonly looksAt: readonly Look[];
  readonly cases: (scene: Scene) => readonly Case[];
}

export function attestationLooks(path: `pilot.${string}` | 'department.workingGroup'): readonly Look[] {
  return [`${path}.met`, `${path}.evidence`];
}

/** Met, without its evidence, not met. */
export const ATTESTATIONS = [attested(), attested({ evidence: [] }), attested({ met: false })] as const;

/** A rule of stage `apply` that is one attestation. */
export function attestationCases(id: AttestationId): RuleCases<PilotCase> {
  return {
    looksAt: attestationLooks(`pilot.attestations.${id}`),
    cases: (scene) => ATTESTATIONS.map((one) => ({ pilot: anApplicant(scene, { attestations: { [id]: one } }) })),
  };
}

/** A rule that is one step of the procedure; a deciding one may have been decided against. */
export function stepCases(id: StepId, decides: boolean): RuleCases<PilotCase> {
  return {
    looksAt: [
      `pilot.procedure.${id}.date`,
      `pilot.procedure.${id}.evidence`,
      ...(decides ? ([`pilot.procedure.${id}.outcome`] as const) : []),
    ],
    cases: (scene) => {
      const date = scene.day(40);
      const steps = [taken(date), taken(date, { evidence: [] })];
      if (decides) steps.push(taken(date, { outcome: 'rejected' }));
      return steps.map((step) => ({ pilot: anApplicant(scene, { procedure: { [id]: step } }) }));
    },
  };
}

/** Cases of a running pilot that differ in what they say of it. */
export function running(
  looksAt: readonly Look[],
  changes: (scene: Scene) => readonly Partial<Pilot>[],
): RuleCases<PilotCase> {
  return { looksAt, cases: (scene) => changes(scene).map((over) => ({ pilot: aPilot(scene, over) })) };
}

/** A file that a case forgot. */
export const NO_FILE = { ...FILE, exists: false };
