import type { Meeting } from './college.js';
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

const HIDDEN = '***';

/** Shorter ids are ordinary numbers in a sentence: they are hidden where an id stands, not in free text. */
const SHORTEST_ID_IN_TEXT = 3;

/** A name of one character is a word like others. */
const SHORTEST_NAME_IN_TEXT = 2;

/** `王晓明` as `王**`, whatever its length. @internal */
export function hideName(name: string): string {
  const [first = ''] = name;
  return `${first}**`;
}

/** Where the id stands in a key of the claim (1-domain 3.4); undefined where its kind has none. */
function idInKey(parts: readonly string[]): number | undefined {
  switch (parts[0]) {
    case 'declaration':
    case 'assessor':
    case 'site':
      return parts.length - 1;
    case 'training':
    case 'invigilation':
      return 1;
    default:
      return undefined;
  }
}

function idOfKey(key: string): string | undefined {
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

/** The mask of a run over these departments; `secrets` are further names and numbers to hide in free text. */
export function maskOf(departments: readonly DepartmentData[], secrets: readonly string[] = []): Mask {
  const staff = departments.flatMap(({ tables }) => tables.staff);
  const people = departments.flatMap(({ department }) => department.liaisons);
  const inHistory = departments.flatMap(({ history }) =>
    history.flatMap(({ lines }) => lines.flatMap(({ key }) => idOfKey(key) ?? [])),
  );
  const ids = [...new Set([...staff.map(({ staffId }) => staffId), ...inHistory].map(comparable))].sort(byCodePoint);
  const digits = String(ids.length).length;
  const byId = new Map(ids.map((id, index) => [id, HIDDEN + String(index + 1).padStart(digits, '0')]));
  const id = (staffId: string): string => byId.get(comparable(staffId)) ?? HIDDEN;

  const names = [...staff.map(({ name }) => name), ...people.flatMap(({ name }) => name ?? [])];
  const others = [...people.flatMap(({ phone }) => phone ?? []), ...secrets];
  const shown = new Map<string, string>([
    ...others.map((text) => [text, HIDDEN] as const),
    ...names
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

function maskKey(key: string, mask: Mask): string {
  const parts = key.split('|');
  const index = idInKey(parts);
  return parts.map((part, at) => (at === index && !/^\d{4}-\d{2}-\d{2}$/u.test(part) ? mask.id(part) : part)).join('|');
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

/** What departments have in common, without saying who it is. */
export function redactMeeting<Id extends Meeting<string>['id']>(meeting: Meeting<Id>, mask: Mask): Meeting<Id> {
  const about: Meeting<string>['id'] = meeting.id;
  const isName = about === 'cross-category' || about === 'near-person';
  return {
    ...meeting,
    person: meeting.person === undefined ? undefined : mask.name(meeting.person),
    parts: meeting.parts.map(mask.text),
    variants: meeting.variants.map((variant) => (isName ? hideVariant(variant, mask) : mask.text(variant))),
  };
}

/** `name|category`, or a 工号. */
function hideVariant(variant: string, mask: Mask): string {
  const [first = '', ...rest] = variant.split('|');
  return rest.length === 0 ? mask.id(first) : [mask.name(first), ...rest].join('|');
}
