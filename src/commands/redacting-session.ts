import type { Problem } from '../model/problem.js';
import { maskOf, type Mask } from '../model/redact.js';
import type { Session } from './session.js';

/** What is written under these fields is a person's. */
const PERSONAL_FIELD = /教师|姓名|工号|学号|报送人|电话|联络专员|teacher|name|staffId|studentId|phone|liaison/iu;

/** Names and ids that problems mention: people whom no roster that could be read knows. */
function secretsOf(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((problem): readonly string[] => {
    const { value = '', excerpt = '', field = '' } = problem;
    const isPersonal = PERSONAL_FIELD.test(field);
    const own = isPersonal ? [value, excerpt] : [];
    switch (problem.code) {
      case 'unknown-person':
      case 'unknown-staff-id':
        return [...own, value, problem.facts.nearest ?? ''];
      case 'ambiguous-person':
        return [...own, value, ...problem.facts.ids];
      case 'id-and-name-disagree':
        return [...own, value, problem.facts.name, problem.facts.expected];
      default:
        return own;
    }
  });
}

/**
 * `--redact`: a session whose output names nobody. `mask` is undefined without `--redact`; `problems` may mention people whom the mask
 * does not know.
 */
export function redactingSession(session: Session, mask: Mask | undefined, problems: readonly Problem[]): Session {
  if (mask === undefined) return session;
  const secrets = maskOf([], secretsOf(problems));
  const hide = (text: string): string => secrets.text(mask.text(text));
  const hideIn = (json: string): string =>
    `${JSON.stringify(JSON.parse(json), (_key, value: unknown) => (typeof value === 'string' ? hide(value) : value), 2)}\n`;
  const { io, format } = session;
  return {
    ...session,
    io: {
      ...io,
      stdout: (text) => {
        io.stdout(format === 'json' ? hideIn(text) : hide(text));
      },
      stderr: (text) => {
        io.stderr(hide(text));
      },
    },
  };
}
