// Runs one command line of the built program and says last, on stderr, what it took: seconds of processor and the peak of memory.
import { existsSync, readFileSync, writeSync } from 'node:fs';
import start from '../../dist/start.cjs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // On Linux maxRSS begins with what the parent had when it started this process; VmHWM is our own.
  const own = existsSync('/proc/self/status')
    ? /VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))
    : null;
  const megabytes = Number(own?.[1] ?? maxRSS) / 1024;
  writeSync(2, `\n${JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes })}`);
});
await start.load('cli.cjs').run();
