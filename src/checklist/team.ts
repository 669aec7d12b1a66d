import type { StaffMember } from '../model/department.js';
import { placeAt, placeOfCell } from '../model/place.js';
import { numberAt, type NumberParameterId } from '../model/policy.js';
import { missingByAdding, missingInFixedBase, reachesPercent } from '../model/ratio.js';
import { remedy, say, type Verdict } from '../model/result.js';
import type { Terms } from '../model/terms.js';
import { input, parameter, step, type Trace } from '../model/trace.js';
import type { TeamKind } from '../model/verdict-facts.js';
import type { PilotSubject } from './rule.js';
import { unproven } from './verdict.js';

/** The people of 师资 whose 试点团队 names the pilot. */
export function teamOf({ data, pilot }: PilotSubject): readonly StaffMember[] {
  return data.tables.staff.filter((person) => person.pilots.includes(pilot.id));
}

interface ShareRule {
  readonly kind: TeamKind;
  readonly parameter: NumberParameterId;
  readonly field: 'dualQualified' | 'industryExpert';
  /** Who is the whole. */
  readonly members: readonly StaffMember[];
  readonly campusOnly: boolean;
  /** The readings that chose the members. */
  readonly readings: readonly Trace[];
}

/**
 * The share of a kind of member in the team (Art. 3(4)). Nobody in the base is unproven. Too small a share says the
 * fewest to add, and where members can be recognised as such, how many recognitions alone would do.
 */
export function judgeShare(subject: PilotSubject, rule: ShareRule, terms: Terms): Verdict {
  const { kind, members, field, campusOnly } = rule;
  if (members.length === 0) {
    return unproven(say('team-empty', { campusOnly }), remedy('fill-team', {}), [placeAt(subject.pilot.places)]);
  }
  const required = numberAt(terms.policy, rule.parameter, terms.asOf);
  const percent = required.value;
  const team = members.length;
  const ofKind = members.filter((person) => person[field]);
  const count = ofKind.length;
  const met = reachesPercent(count, team, percent);
  const shortBy = missingByAdding(count, team, percent);
  const sources = members.map((person) => placeOfCell(person.origin, field));
  const share = { kind, count, team, percent, campusOnly };
  const inputs: readonly Trace[] = [
    ...rule.readings,
    input(
      kind === 'dual-qualified' ? 'dual-qualified-members' : 'industry-experts',
      count,
      ofKind.map((person) => placeOfCell(person.origin, field)),
    ),
    input('team-members', team, sources),
    parameter(required),
  ];
  const shown = step('share', 'share-of', met, inputs);
  const judged = {
    facts: { count, team, requiredPercent: percent, shortBy },
    sources,
    trace: met ? shown : step('short-by', 'fewest-to-add', shortBy, [shown]),
  };
  return met
    ? { status: 'pass', ...judged, say: say('share-met', share) }
    : {
        status: 'fail',
        ...judged,
        say: say('share-short', { ...share, shortBy }),
        remedy: remedy('add-members', {
          ...share,
          count: count + shortBy,
          team: team + shortBy,
          add: shortBy,
          recognise: kind === 'dual-qualified' ? missingInFixedBase(count, team, percent) : undefined,
        }),
      };
}
