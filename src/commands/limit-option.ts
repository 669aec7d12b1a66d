import { nearest } from '../dictionary/nearest.js';
import { errorAt, type Problem } from '../model/problem.js';
import { LIMITS, type Limits } from '../read/limits.js';

const FIELD = '--limit';

function isLimit(name: string): name is keyof Limits {
  return Object.hasOwn(LIMITS, name);
}

/** The limits that `--limit NAME=NUMBER` changes, the last of a name; undefined without any. */
export function limitsInCall(written: readonly string[]): {
  readonly limits: Limits | undefined;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const changed: { -readonly [Name in keyof Limits]?: number } = {};
  for (const value of written) {
    const [name = '', number = ''] = value.split(/=(.*)/su, 2);
    if (!isLimit(name)) {
      const known = Object.keys(LIMITS);
      problems.push(
        errorAt('unknown-limit', { file: '' }, { nearest: nearest(name, known), known }, { field: FIELD, value: name }),
      );
    } else if (/^[1-9]\d{0,14}$/u.test(number)) changed[name] = Number(number);
    else
      problems.push(
        errorAt('limit-not-a-number', { file: '' }, { usual: LIMITS[name], name }, { field: FIELD, value }),
      );
  }
  return { limits: written.length === 0 ? undefined : { ...LIMITS, ...changed }, problems };
}
