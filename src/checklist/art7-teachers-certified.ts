import type { StaffMember } from '../model/department.js';
import { placeAt, placeOfCell } from '../model/place.js';
import { remedy, say, type Verdict } from '../model/result.js';
import { sameText } from '../model/text.js';
import { input, step } from '../model/trace.js';
import type { PilotSubject, RunRule } from './rule.js';
import { unproven } from './verdict.js';

/** Campus people of the pilot's team, and those who teach its major. */
function teachersOf({ data, pilot }: PilotSubject): readonly StaffMember[] {
  return data.tables.staff.filter(
    (person) =>
      person.category !== 'external' &&
      (person.pilots.includes(pilot.id) || person.majors.some((major) => sameText(major, pilot.major.name))),
  );
}

function judge(subject: PilotSubject): Verdict {
  const { pilot } = subject;
  const teachers = teachersOf(subject);
  if (teachers.length === 0) {
    const major = pilot.major.name;
    return unproven(say('no-teachers', { major }), remedy('fill-teachers', { major }), [
      placeAt(pilot.places, 'major'),
    ]);
  }
  const people = teachers.length;
  const uncertified = teachers.filter((person) => !person.trainedFor.includes(pilot.id));
  const certified = teachers.filter((person) => person.trainedFor.includes(pilot.id));
  const cells = (of: readonly StaffMember[]) => of.map((person) => placeOfCell(person.origin, 'trainedFor'));
  const trace = step('certified-teachers', 'all-of', uncertified.length === 0, [
    input('teachers', people, cells(teachers)),
    input('certified-teachers', certified.length, cells(certified)),
  ]);
  if (uncertified.length === 0) {
    return {
      status: 'pass',
      facts: { people, uncertified: 0 },
      say: say('teachers-certified', { people }),
      sources: cells(teachers),
      trace,
    };
  }
  const names = uncertified.map(({ name }) => name);
  return {
    status: 'fail',
    facts: { people, uncertified: uncertified.length },
    say: say('teachers-uncertified', { names, people }),
    remedy: remedy('train-teachers', { names }),
    sources: cells(uncertified),
    trace,
  };
}

/** Art. 7: every campus teacher of the pilot or its major has been trained for the certificate and holds it. */
export const teachersCertified: RunRule = {
  id: 'art7-teachers-certified',
  article: '7',
  stage: 'run',
  readings: [],
  judge,
};
