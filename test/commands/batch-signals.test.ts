import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtOnex } from '../built-onex.js';
import { madeCollege } from '../college/made-college.js';
import { folderWith } from '../folders.js';
import { temporaryFolder } from '../run-onex.js';
import { workbooksIn } from './batch-harness.js';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs Node; `onError` sees what stands on stderr so far and may signal. */
async function run(
  args: readonly string[],
  onError: (err: string, signal: (name: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      onError(err, (name) => child.kill(name));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('['));
}

test(
  'Ctrl-C finishes the file at hand, says what is done, and the same command goes on',
  { timeout: 60_000 },
  async () => {
    const onex = await builtOnex();
    const root = folderWith(madeCollege(8, 1).files);
    const [whole, out] = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')];
    const call = (folder: string): readonly string[] => [
      ...[onex, 'batch', root, '--out', folder, '--jobs', '1', '--format', 'json', '--as-of', '2026-11-24'],
    ];
    const undisturbed = await run(call(whole));
    let signalled = false;
    const stopped = await run(call(out), (err, signal) => {
      if (!signalled && lines(err).length === 2) signal('SIGINT');
      signalled ||= lines(err).length >= 2;
    });
    expect(stopped.code).toBe(130);
    const { problems } = JSON.parse(stopped.out) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(['interrupted']);
    const left = workbooksIn(out);
    expect(Object.keys(left).length).toBe(lines(stopped.err).length);
    expect(workbooksIn(whole)).toMatchObject(left);
    expect(readdirSync(join(out, '.onex-state')).includes('lock')).toBe(false);

    const resumed = await run(call(out));
    expect(resumed.err.split('沿用').length - 1).toBe(lines(stopped.err).length);
    expect(resumed.out).toBe(undisturbed.out);
    expect(workbooksIn(out)).toEqual(workbooksIn(whole));
  },
);

test('a second Ctrl-C ends at once and leaves no half file', { timeout: 60_000 }, async () => {
  const onex = await builtOnex();
  const root = folderWith(madeCollege(6, 1).files);
  const out = join(temporaryFolder(), 'out');
  const args = [onex, 'batch', root, '--out', out, '--jobs', '1', '--as-of', '2026-11-24'];
  const { code } = await run(args, (err, signal) => {
    if (lines(err).length > 0) signal('SIGINT');
  });
  expect(code).toBe(130);
  const left = [...readdirSync(out), ...readdirSync(join(out, '.onex-state'))];
  expect(left.filter((name) => name.endsWith('.tmp') || name === 'lock')).toEqual([]);
});

test(
  'killed at random moments, it leaves no half file and goes on to the same bytes',
  { timeout: 120_000 },
  async () => {
    const script = join(import.meta.dirname, '..', 'prove', 'kills.js');
    const { code, out } = await run([script, '--kills', '1']);
    expect(
      Array.from(out.matchAll(/^(.*?): .*(wrong: \d+)$/gmu), ([, what, wrong]) => `${what ?? ''}: ${wrong ?? ''}`),
    ).toEqual([
      'kills of hours over an old claim: wrong: 0',
      'kills of batch over old claims: wrong: 0',
      'kills of batch into a new folder: wrong: 0',
    ]);
    expect(code).toBe(0);
  },
);
