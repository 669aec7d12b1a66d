import type { DepartmentData } from '../model/department.js';
import type { Problem } from '../model/problem.js';
import { maskOf, redactDepartment, type Mask } from '../model/redact.js';
import type { Gathered } from './gather.js';
import type { Session } from './session.js';

/** What is written under these fields is a person's. */
const PERSONAL_FIELD =
  /教师|姓名|工号|学号|报送人|证书编号|电话|联络专员|teacher|name|staffId|studentId|certificateNumber|phone|liaison/iu;

/** Shorter ones, in notes, would hide numbers everywhere. */
const SHORTEST_NOTED = 3;

/** Names and ids that problems mention: people whom no roster that could be read knows. */
export function secretsOf(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((problem): readonly string[] => {
    const { value = '', field = '' } = problem;
    switch (problem.code) {
      case 'unknown-person':
      case 'unknown-staff-id':
        return [value, problem.facts.nearest ?? ''];
      case 'ambiguous-person':
        return [value, ...problem.facts.ids];
      case 'id-and-name-disagree':
        return [value, problem.facts.name, problem.facts.expected];
      case 'cell-read-as':
        return PERSONAL_FIELD.test(field) ? [value, problem.facts.as] : [];
      default:
        return PERSONAL_FIELD.test(field) ? [value] : [];
    }
  });
}

/**
 * The mask of these departments, of what their notes say of cells, and of what `problems` say; `numbering` stands before each number,
 * where several masks show in one place.
 */
export function maskOfRun(
  departments: readonly DepartmentData[],
  problems: readonly Problem[] = [],
  numbering?: string,
): Mask {
  // How a cell was read is noted with what it says; a mark or two in it is a word like others.
  const noted = secretsOf(departments.flatMap(({ notes }) => notes)).filter(({ length }) => length >= SHORTEST_NOTED);
  return maskOf(departments, [...secretsOf(problems), ...noted], numbering);
}

/** A run that names nobody: what it works on, and where it prints. */
export interface Redacted {
  readonly gathered: readonly Gathered[];
  readonly session: Session;
  /** Hides names and ids in free text. */
  readonly hide: (text: string) => string;
  /** undefined without `--redact`: everything is as it was given. */
  readonly mask: Mask | undefined;
}

/** `--redact`: the departments with their people hidden, and a session that hides whatever else names somebody. */
export function redact(
  wanted: boolean,
  gathered: readonly Gathered[],
  problems: readonly Problem[],
  session: Session,
): Redacted {
  if (!wanted) return { gathered, session, hide: (text) => text, mask: undefined };
  const mask = maskOfRun(
    gathered.map(({ data }) => data),
    problems,
  );
  return {
    gathered: gathered.map((one) => ({ ...one, data: redactDepartment(one.data, mask) })),
    session: redactingSession(session, mask.text),
    hide: mask.text,
    mask,
  };
}

export function redactingSession(session: Session, hide: (text: string) => string): Session {
  const { io, format } = session;
  const hidden = (_key: string, value: unknown): unknown => (typeof value === 'string' ? hide(value) : value);
  const hideIn = (text: string): string => {
    if (format === 'json') return `${JSON.stringify(JSON.parse(text), hidden, 2)}\n`;
    // One document a line.
    return format === 'ndjson' ? `${JSON.stringify(JSON.parse(text), hidden)}\n` : hide(text);
  };
  return {
    ...session,
    withoutExcerpts: true,
    io: {
      ...io,
      stdout: (text) => {
        io.stdout(hideIn(text));
      },
      stderr: (text) => {
        io.stderr(hide(text));
      },
    },
  };
}
