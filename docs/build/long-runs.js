// What large inputs cost, as `npm run prove -- long` measured it last: the table of docs/reliability.md and its picture.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { growthPictures } from '../../bench/growth-picture.js';

const FIGURES = path.join(import.meta.dirname, '../../test/prove/long-runs.json');
const TABLE = /(<!-- from test\/prove\/long-runs\.json -->\n)[\s\S]*?(\n<!-- end -->)/u;

/** `what` for the table, `title` and `axis` for the picture. */
const RUNS = [
  {
    name: 'batch',
    what: '`batch --jobs 2`, departments of 200 rows',
    title: 'onex batch：每系部 200 行，--jobs 2 · 200 rows a department',
    axis: '系部数 · departments',
  },
  {
    name: 'ledger',
    what: '`check`, a ledger of so many rows',
    title: 'onex check：一个大台账 · a large ledger',
    axis: '台账行数 · rows',
  },
  {
    name: 'claim',
    what: '`hours`, a claim of so many lines, written',
    title: 'onex hours：写出申报表 · a claim, written',
    axis: '申报表行数 · lines',
  },
  {
    name: 'history',
    what: '`hours` with so many years of history, 1,000 lines each',
    title: 'onex hours：往年申报表每年 1000 行 · years of 1,000 lines',
    axis: '往年数 · years of history',
  },
];

function measured() {
  const figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return RUNS.map((run) => ({ ...run, ...figures[run.name] }));
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** The document with the table of what was measured. */
export function longRunsTable(source) {
  if (!TABLE.test(source)) throw new Error('the document has no place for the table of long runs');
  const runs = measured();
  const columns = Math.max(...runs.map(({ points }) => points.length));
  const head = [row(['what', ...Array(columns).fill(''), 'grows']), row(['---', ...Array(columns + 1).fill('--:')])];
  const body = runs.flatMap(({ what, points, grows }) => [
    row([what, ...points.map(({ size }) => size.toLocaleString('en')), '']),
    row(['', ...points.map(({ seconds, megabytes }) => `${seconds.toFixed(1)} s, ${megabytes} MB`), grows.toFixed(2)]),
  ]);
  return source.replace(TABLE, (_, begin, end) => `${begin}\n${[...head, ...body].join('\n')}\n${end}`);
}

export function longRunsPicture() {
  return growthPictures(measured());
}
