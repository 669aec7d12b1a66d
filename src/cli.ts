import packageJson from '../package.json' with { type: 'json' };
import { exitCode, type ExitCode } from './exit-code.js';

/** What the program needs of its process. */
interface Io {
  readonly stdout: { write(text: string): unknown };
}

/** The program. Arguments as typed, without node and script. */
export function main(argv: readonly string[], io: Io): ExitCode {
  if (argv[0] === '--version') io.stdout.write(`${packageJson.version}\n`);
  return exitCode([argv[0] === '--version' ? 'well' : 'wrong-input']);
}

/** Starts the program in this process; `bin/onex.js` calls it. */
export function run(): void {
  process.exitCode = main(process.argv.slice(2), process);
}
