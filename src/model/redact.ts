import type { College, DepartmentRecord, Meeting } from './college.js';
import type { DepartmentData, StaffMember, Tables } from './department.js';
import { byCodePoint, comparable } from './text.js';

// `--redact`: output that may be sent to somebody who should not know who is meant. Names keep their first character, 工号 become
// numbers in their order, so that rows of one person stay together; everything else stays as it is.

/** What a name or an id is shown as. */
export interface Mask {
  readonly id: (staffId: string) => string;
  readonly name: (name: string) => string;
  /** Free text without the names, 工号 and phone numbers that it mentions. */
  readonly text: (text: string) => string;
}

/** What stands for a text of which nothing may show. */
export const HIDDEN = '***';

/** Shorter ids are ordinary numbers in a sentence: they are hidden where an id stands, not in free text. */
const SHORTEST_ID_IN_TEXT = 3;

/** A name of one character is a word like others. */
const SHORTEST_NAME_IN_TEXT = 2;

/** `王晓明` as `王**`, whatever its length. @internal */
export function hideName(name: string): string {
  const [first = ''] = name;
  return `${first}**`;
}

/** Where the id stands in a key of the claim (1-domain 3.4); undefined where it has none. */
function idInKey(parts: readonly string[]): number | undefined {
  switch (parts[0]) {
    case 'declaration':
    case 'assessor':
    case 'site':
      return parts.length - 1;
    case 'training':
      return 1;
    case 'invigilation':
      // Under `per-session` the key begins with the day.
      return /^\d{4}-\d{2}-\d{2}$/u.test(parts[1] ?? '') ? undefined : 1;
    default:
      return undefined;
  }
}

/** The 工号 in a key of the claim, where it has one. */
export function idOfKey(key: string): string | undefined {
  const parts = key.split('|');
  const index = idInKey(parts);
  return index === undefined ? undefined : parts[index];
}

/** A text with each of these shown as the other, the longest where several begin alike. A pattern would be refused where names are long. */
function replacing(shown: ReadonlyMap<string, string>): (text: string) => string {
  const byFirst = new Map<string, string[]>();
  for (const text of shown.keys()) byFirst.set(text.charAt(0), [...(byFirst.get(text.charAt(0)) ?? []), text]);
  for (const texts of byFirst.values())
    texts.sort((one, other) => other.length - one.length || byCodePoint(one, other));
  return (text) => {
    let replaced = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const found = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
      if (found === undefined) continue;
      replaced += text.slice(from, at) + (shown.get(found) ?? HIDDEN);
      from = at + found.length;
      at = from - 1;
    }
    return replaced + text.slice(from);
  };
}

/** Whom a mask hides. */
export interface People {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Further names and numbers to hide in free text. */
  readonly secrets: readonly string[];
}

/** The mask of these people; `numbering` stands before each number, where several masks show in one place. */
export function maskOfPeople(people: People, numbering = ''): Mask {
  const ids = [...new Set(people.ids.map(comparable))].filter((one) => one !== '').sort(byCodePoint);
  const digits = String(ids.length).length;
  const byId = new Map(
    ids.map((id, index) => [id, HIDDEN + numbering + String(index + 1).padStart(digits, '0')] as const),
  );
  const id = (staffId: string): string => byId.get(comparable(staffId)) ?? HIDDEN;
  const shown = new Map<string, string>([
    // The same id in other widths stays the same person.
    ...people.secrets.map((text) => [text, id(text)] as const),
    ...people.names
      .filter((name) => Array.from(name).length >= SHORTEST_NAME_IN_TEXT)
      .map((name) => [name, hideName(name)] as const),
    // Ids of other than plain letters and digits; the plain ones are found as words.
    ...ids.filter((one) => !/^[\w-]+$/u.test(one)).map((one) => [one, id(one)] as const),
  ]);
  shown.delete('');
  const withoutNames = replacing(shown);
  return {
    id,
    name: hideName,
    text: (text) =>
      withoutNames(text).replace(/[A-Za-z0-9_-]+/gu, (word) =>
        word.length >= SHORTEST_ID_IN_TEXT && byId.has(comparable(word)) ? id(word) : word,
      ),
  };
}

/** Whom these departments name; `secrets` are further names and numbers to hide in free text. */
export function peopleOf(departments: readonly DepartmentData[], secrets: readonly string[] = []): People {
  const staff = departments.flatMap(({ tables }) => tables.staff);
  const liaisons = departments.flatMap(({ department }) => department.liaisons);
  const inHistory = departments.flatMap(({ history }) =>
    history.flatMap(({ lines }) => lines.flatMap(({ key }) => idOfKey(key) ?? [])),
  );
  return {
    ids: [...staff.map(({ staffId }) => staffId), ...inHistory],
    names: [...staff.map(({ name }) => name), ...liaisons.flatMap(({ name }) => name ?? [])],
    secrets: [...liaisons.flatMap(({ phone }) => phone ?? []), ...secrets],
  };
}

/** The mask of a run over these departments. */
export function maskOf(departments: readonly DepartmentData[], secrets: readonly string[] = [], numbering = ''): Mask {
  return maskOfPeople(peopleOf(departments, secrets), numbering);
}

/** A key of the claim without whom it is about. */
export function maskKey(key: string, mask: Mask): string {
  const parts = key.split('|');
  const index = idInKey(parts);
  return parts.map((part, at) => (at === index ? mask.id(part) : part)).join('|');
}

/** The department with its people hidden: whatever is decided of it names nobody. */
export function redactDepartment(data: DepartmentData, mask: Mask): DepartmentData {
  const people = new Map(
    data.tables.staff.map((member): [StaffMember, StaffMember] => [
      member,
      { ...member, staffId: mask.id(member.staffId), name: mask.name(member.name) },
    ]),
  );
  const hidden = <Row extends { readonly staff: StaffMember }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, staff: people.get(row.staff) ?? row.staff }));
  const { tables, department } = data;
  const redacted: Tables = {
    ...tables,
    staff: [...people.values()],
    students: tables.students.map((student, index) => ({ ...student, studentId: HIDDEN + String(index + 1) })),
    exams: tables.exams.map((row, index) => ({ ...row, studentId: HIDDEN + String(index + 1) })),
    trainings: hidden(tables.trainings),
    invigilations: hidden(tables.invigilations),
    reports: hidden(tables.reports),
    assessors: hidden(tables.assessors).map((row) => ({ ...row, certificateNumber: HIDDEN })),
    allocations: hidden(tables.allocations),
  };
  return {
    ...data,
    tables: redacted,
    department: {
      ...department,
      liaisons: department.liaisons.map(({ name, phone }) => ({
        name: name === undefined ? undefined : mask.name(name),
        phone: phone === undefined ? undefined : HIDDEN,
      })),
    },
    history: data.history.map((history) => ({
      ...history,
      lines: history.lines.map((line) => ({ ...line, key: maskKey(line.key, mask) })),
    })),
  };
}

/** Which part of what departments have in common is a person's 工号. */
function idInMeeting(about: Meeting<string>['id']): number | undefined {
  switch (about) {
    case 'cross-assessor':
      return 1;
    case 'cross-invigilation':
    case 'cross-time':
    case 'cross-category':
      return 0;
    default:
      return undefined;
  }
}

/** What departments have in common, without saying who it is. */
export function redactMeeting<Id extends Meeting<string>['id']>(meeting: Meeting<Id>, mask: Mask): Meeting<Id> {
  const about: Meeting<string>['id'] = meeting.id;
  const idAt = idInMeeting(about);
  const hidePart = (part: string, at: number): string => {
    // A name and the number of a certificate.
    if (about === 'near-person') return at === 0 ? mask.name(part) : HIDDEN;
    return at === idAt ? mask.id(part) : mask.text(part);
  };
  const namesPeople = about === 'cross-category' || about === 'near-person';
  return {
    ...meeting,
    person: meeting.person === undefined ? undefined : mask.name(meeting.person),
    parts: meeting.parts.map(hidePart),
    variants: meeting.variants.map((variant) => (namesPeople ? hideVariant(variant, mask) : mask.text(variant))),
  };
}

/** `name|category`, or a 工号. */
function hideVariant(variant: string, mask: Mask): string {
  const [first = '', ...rest] = variant.split('|');
  return rest.length === 0 ? mask.id(first) : [mask.name(first), ...rest].join('|');
}

/** Whom a meeting names. */
function peopleOfMeeting({ id, parts, variants }: Meeting<string>): Pick<People, 'ids' | 'names'> {
  const idAt = idInMeeting(id);
  const ids = idAt === undefined ? [] : parts.slice(idAt, idAt + 1);
  if (id === 'cross-category') return { ids, names: variants.map((variant) => variant.split('|')[0] ?? '') };
  if (id === 'near-person') return { ids: variants, names: parts.slice(0, 1) };
  return { ids, names: [] };
}

/** The mask of everybody whom a batch can print. */
export function maskOfCollege({ people, conflicts, nearMisses, departments }: College): Mask {
  const met = [...conflicts, ...nearMisses].map(peopleOfMeeting);
  return maskOfPeople({
    ids: [...people.map(({ staffId }) => staffId), ...met.flatMap(({ ids }) => ids)],
    names: [...people.map(({ name }) => name), ...met.flatMap(({ names }) => names)],
    secrets: departments.flatMap(secretsOfRecord),
  });
}

/** Whom the problems of a department name. */
export function secretsOfRecord({ problems }: Pick<DepartmentRecord, 'problems'>): readonly string[] {
  return problems.flatMap(({ people = [] }) => people);
}

/** The college as it may be printed: its people and what is wrong with their rows, without saying who it is. */
export function redactCollege(college: College, mask: Mask): College {
  return {
    ...college,
    departments: college.departments.map((record) => redactProblems(record, mask)),
    people: college.people.map((one) => ({ ...one, staffId: mask.id(one.staffId), name: mask.name(one.name) })),
    conflicts: college.conflicts.map((conflict) => redactMeeting(conflict, mask)),
    nearMisses: college.nearMisses.map((miss) => redactMeeting(miss, mask)),
  };
}

/** A department of a batch as it may be printed; of its people only the problems are. */
export function redactProblems(record: DepartmentRecord, mask: Mask): DepartmentRecord {
  const hidden = <Said extends { readonly message: string; readonly hint?: string }>(said: Said): Said => ({
    ...said,
    message: mask.text(said.message),
    ...(said.hint === undefined ? {} : { hint: mask.text(said.hint) }),
  });
  return {
    ...record,
    problems: record.problems.map(({ people, ...problem }) => ({
      ...problem,
      ...(problem.value === undefined ? {} : { value: mask.text(problem.value) }),
      zh: hidden(problem.zh),
      en: hidden(problem.en),
    })),
  };
}
