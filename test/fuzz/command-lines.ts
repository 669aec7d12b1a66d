import type { Random } from './random.js';

/** `batch` is not among them: its workers are processes of their own. */
const COMMANDS = ['check', 'hours', 'report', 'verify', 'rules', 'init', 'calendar', 'forms', 'completion', 'help', '检查', '课时', '--version', '--help', 'chekc', '', '__proto__', 'toString'] as const; // prettier-ignore
const OPTIONS = ['--as-of', '--format', '--lang', '--policy', '--reading', '--quiet', '--no-color', '--out', '--force', '--status', '--article', '--explain', '--compare-readings', '--coverage', '--lint', '--diff', '--yes', '--help', '-h', '-V', '--', '-', '--__proto__', '--out=', '--as-of=', '-zzz'] as const; // prettier-ignore
const VALUES = ['2026-11-24', '2026-02-30', 'json', 'table', 'zh', 'en', 'out', 'dep', 'dep/web.yaml', 'dep/department.yaml', 'dep/台账.xlsx', 'missing', '', ' ', '.', 'dep/../dep', 'dep\\web.yaml', 'claim-window=calendar-year', 'x=y', '=', '__proto__', 'constructor', 'art3.1', '27', 'fail', '1', '-1', 'a'.repeat(9000), '\n', '\u0000', '\ud800', '"', "'", '$(x)', '%PATH%', 'hhvc-2021-88', 'NUL'] as const; // prettier-ignore

/** A command line of a few words that may make sense. */
export function makeCommandLine(random: Random): readonly string[] {
  const words: string[] = [];
  if (!random.oneIn(8)) words.push(random.pick(COMMANDS));
  if (random.oneIn(2)) words.push('dep');
  for (let count = random.below(6); count > 0; count -= 1) {
    words.push(random.oneIn(2) ? random.pick(OPTIONS) : random.pick(VALUES));
  }
  return words;
}
