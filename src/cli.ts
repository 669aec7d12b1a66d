import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import type { Io } from './commands/session.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { knownDate } from './model/calendar-date.js';
import { disk } from './read/disk.js';

/**
 * The program: runs one command line and gives its exit code (2-formats 2.3). Arguments as typed, without node and script.
 * An exception is a bug; it is said in one sentence, never as a stack trace.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout(`${packageJson.version}\n`);
    return exitCode(['well']);
  }
  const { runProgram } = await import('./commands/program.js');
  return exitCode([await runProgram(argv, packageJson.version, io)]);
}

/** The user's own day, by the machine's clock and time zone. */
function today(): ReturnType<Io['today']> {
  const now = new Date();
  return knownDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Starts the program in this process; `bin/onex.js` calls it. */
export async function run(): Promise<void> {
  const io: Io = {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    today,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    // CI pretends to be a terminal here and there; nobody answers it.
    interactive: process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '',
    platform: process.platform,
    system: disk,
    bar: process.stderr.isTTY ? process.stderr : undefined,
    worker: pathToFileURL(join(import.meta.dirname, 'worker.js')),
  };
  // A reader that stops early (`onex check … | head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2), io);
}
