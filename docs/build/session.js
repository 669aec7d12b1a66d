// Runs what the documents show: each `$ onex …` of a console block in turn, in one folder, and puts the real answer below it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillSheet, setCell, setKeys } from './fill.js';

const root = path.join(import.meta.dirname, '../..');
const onex = process.env.ONEX_BIN ?? path.join(root, 'bin/onex.js');

/** A console block; what stands after `console` says which lines of each answer are shown, `1-12` or `all`. */
const BLOCK = /^```console(?: (\d+)-(\d+))?\n([\s\S]*?)^```$/gmu;

/** What is left out of an answer. */
const ELLIPSIS = '…';

/** Words of a command line; quotes keep spaces. */
function wordsOf(line) {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain);
}

/** The date of today, as answers spell it. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A folder like the one a reader has: the examples, nothing else. */
function openSession() {
  // Where temporary folders are links, answers would name another path than we do.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'onex-docs-')));
  cpSync(path.join(root, 'examples/hhvc-2026'), path.join(folder, 'examples/hhvc-2026'), { recursive: true });
  const inFolder = (name) => {
    const file = path.resolve(folder, name);
    if (path.relative(folder, file).startsWith('..')) throw new Error(`${name} is outside the reader's folder`);
    return file;
  };
  return {
    close: () => rmSync(folder, { recursive: true, force: true }),
    /** The answer of a command line, both streams in the order of a terminal. */
    run(line) {
      const [program, ...args] = wordsOf(line);
      if (program !== 'onex') throw new Error(`a command that a document shows and nobody runs: ${line}`);
      const env = { ...process.env, ONEX_NO_CONFIG: '1', LANG: 'C.UTF-8', LC_ALL: '' };
      const { stdout, stderr, status, error } = spawnSync(process.execPath, [onex, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env,
        input: '',
      });
      if (error) throw error;
      if (status === 3 || status === null) throw new Error(`${line} failed:\n${stdout}${stderr}`);
      return `${stdout}${stderr}`.replaceAll(folder, '…').trimEnd();
    },
    makeFiles(names) {
      for (const name of names) {
        mkdirSync(path.dirname(inFolder(name)), { recursive: true });
        writeFileSync(inFolder(name), `${name}\n`);
      }
    },
    fillSheet: (file, sheet, rows) => fillSheet(inFolder(file), sheet, rows),
    setCell: (file, sheet, cell, text) => setCell(inFolder(file), sheet, cell, text),
    setKeys: (file, yaml) => setKeys(inFolder(file), yaml),
  };
}

/** Answers are cut to the lines that the block asks for. */
function shown(answer, from, to) {
  if (from === undefined) return answer;
  const lines = answer.split('\n');
  const part = lines.slice(Number(from) - 1, Number(to));
  return [...(Number(from) > 1 ? [ELLIPSIS] : []), ...part, ...(Number(to) < lines.length ? [ELLIPSIS] : [])].join(
    '\n',
  );
}

/** Rows of a Markdown table as objects. */
function tableOf(markdown) {
  const [headings, , ...rows] = markdown
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((text) => text.trim()),
    );
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
}

/**
 * What the reader is asked to do between two commands, done as it is printed:
 * - `<!-- 填表 FILE SHEET -->` and a table: its rows are written into the sheet;
 * - `<!-- 改写 FILE -->` and a yaml block: its keys replace those of the file;
 * - `<!-- 改格 FILE SHEET CELL TEXT -->`: one cell is overwritten;
 * - `<!-- 放入 FOLDER -->` and a list of `names`: these files are put there.
 */
const DEEDS = [
  {
    pattern: /^<!-- 填表 (\S+) (\S+) -->\n\n((?:\|.*\n)+)/gmu,
    act: (session, [, file, sheet, table]) => session.fillSheet(file, sheet, tableOf(table)),
  },
  {
    pattern: /^<!-- 改写 (\S+) -->\n\n```yaml\n([\s\S]*?)^```$/gmu,
    act: (session, [, file, yaml]) => session.setKeys(file, yaml),
  },
  {
    pattern: /^<!-- 改格 (\S+) (\S+) (\S+) (\S+) -->/gmu,
    act: (session, [, file, sheet, cell, text]) => session.setCell(file, sheet, cell, text),
  },
  {
    pattern: /^<!-- 放入 (\S+) -->\n\n((?:- .*\n)+)/gmu,
    act: (session, [, folder, list]) =>
      session.makeFiles(Array.from(list.matchAll(/`([^`]+)`/gu), ([, name]) => `${folder}/${name}`)),
  },
];

/** The document with the real answers below its commands. What it asks of the reader is done on the way. */
export async function played(markdown) {
  const session = openSession();
  try {
    const events = [
      ...DEEDS.flatMap(({ pattern, act }) =>
        Array.from(markdown.matchAll(pattern), (match) => ({ at: match.index, match, act })),
      ),
      ...Array.from(markdown.matchAll(BLOCK), (match) => ({ at: match.index, match })),
    ].sort((one, other) => one.at - other.at);
    let text = '';
    let done = 0;
    for (const { at, match, act } of events) {
      text += markdown.slice(done, at);
      done = at + match[0].length;
      if (act) {
        await act(session, match);
        text += match[0];
        continue;
      }
      const [, from, to, inside] = match;
      const commands = inside.split('\n').filter((line) => line.startsWith('$ '));
      const answers = commands.map((line) => {
        const answer = shown(session.run(line.slice(2)), from, to);
        // Tomorrow it would be another text.
        if (!line.includes('--as-of') && answer.includes(today())) throw new Error(`today is in the answer of ${line}`);
        return [line, answer].join('\n').trimEnd();
      });
      text += ['```console', ...(from === undefined ? [] : [` ${from}-${to}`])].join('');
      text += `\n${answers.join('\n\n')}\n\`\`\``;
    }
    return text + markdown.slice(done);
  } finally {
    session.close();
  }
}
