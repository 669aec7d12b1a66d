import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { departures } from '../json-contract.js';

const FOLDER = new URL('../../schemas/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function isRecord(json: unknown): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Every object of a JSON document, with its path. */
function* objects(json: unknown, path: string): Generator<{ path: string; object: { readonly [key: string]: Json } }> {
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries()) yield* objects(item, `${path}/${String(index)}`);
  } else if (isRecord(json)) {
    yield { path, object: json };
    for (const [key, value] of Object.entries(json)) yield* objects(value, `${path}/${key}`);
  }
}

function strings(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? json.filter((item) => typeof item === 'string') : [];
}

function spellings(key: string, schema: { readonly [key: string]: Json }): readonly string[] {
  const title = schema['title'];
  return [...new Set([key, ...(typeof title === 'string' ? [title] : []), ...strings(schema['x-aliases'])])];
}

describe.each(FILES)('%s', (name) => {
  const all = [...objects(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), '')];
  const maps = all.flatMap(({ path, object }) =>
    isRecord(object['properties']) && !path.endsWith('/if') && !path.endsWith('/then')
      ? [{ path, fields: Object.entries(object['properties']).filter(([, field]) => isRecord(field)) }]
      : [],
  );

  test('every property has a Chinese title and a description in both languages', () => {
    const lacking = maps.flatMap(({ path, fields }) =>
      fields
        .filter(([, field]) =>
          ['title', 'description', 'x-description-en'].some(
            (key) => !isRecord(field) || typeof field[key] !== 'string',
          ),
        )
        .map(([key]) => `${path}/${key}`),
    );
    expect(lacking).toEqual([]);
  });

  test('no two properties of one map share a spelling', () => {
    const shared = maps.flatMap(({ path, fields }) => {
      const names = fields.flatMap(([key, field]) => (isRecord(field) ? spellings(key, field) : []));
      return names
        .filter((spelling, index) => names.indexOf(spelling) !== index)
        .map((spelling) => `${path} ${spelling}`);
    });
    expect(shared).toEqual([]);
  });

  test('no two values of one choice share a spelling', () => {
    const shared = all.flatMap(({ path, object }) => {
      const options = Array.isArray(object['oneOf']) ? object['oneOf'] : [];
      const names = options.flatMap((option) =>
        isRecord(option) && typeof option['const'] === 'string' ? spellings(option['const'], option) : [],
      );
      return names
        .filter((spelling, index) => names.indexOf(spelling) !== index)
        .map((spelling) => `${path} ${spelling}`);
    });
    expect(shared).toEqual([]);
  });
});

describe('the JSON that onex prints', () => {
  const problem = { code: 'missing-key', severity: 'error', place: { file: 'a.yaml', line: 1 }, message: 'x' };
  const result = {
    rule: 'art27-minutes',
    article: '27',
    status: 'pass',
    title: 't',
    message: 'm',
    facts: {},
    sources: [{ file: 'a.yaml' }],
  };
  const department = { name: '甲', folder: '甲', year: 2026, policy: 'p', readings: { 'site-hours': 'once' } };

  test('on wrong input', () => {
    const json = { onex: '1.0.0', command: 'check', problems: [problem] };
    expect(departures('problems', json)).toEqual([]);
    expect(departures('problems', { ...json, problems: [] })).toHaveLength(1);
    expect(departures('problems', { ...json, problems: [{ ...problem, excerpt: 'x' }] })).toHaveLength(1);
    expect(departures('problems', { ...json, problems: [{ ...problem, severity: 'warning' }] })).not.toEqual([]);
  });

  test('of check', () => {
    const pilot = {
      id: 'a',
      certificate: 'c',
      level: '初级',
      stage: 'running',
      verdict: 'eligible',
      results: [result],
    };
    const entry = { ...department, verdict: 'incomplete', results: [result], pilots: [pilot], notes: [problem] };
    const json = { onex: '1.0.0', command: 'check', asOf: '2026-11-24', departments: [entry] };
    expect(departures('check', json)).toEqual([]);
    const lone = { ...entry, name: null, folder: null, verdict: null, results: [] };
    expect(departures('check', { ...json, departments: [lone] })).toEqual([]);
    expect(departures('check', { ...json, asOf: '2026-11-31' })).toHaveLength(1);
    expect(departures('check', { ...json, departments: [{ ...entry, folder: undefined, weather: 1 }] })).not.toEqual(
      [],
    );
    const { facts: _, ...bare } = result;
    expect(departures('check', { ...json, departments: [{ ...entry, results: [bare] }] })).toHaveLength(1);
  });

  test('of hours', () => {
    const line = {
      key: 'report|a|biweekly|2026-01-01',
      kind: 'report',
      article: '25(2)',
      pilot: 'a',
      site: null,
      staffId: 'T1',
      name: '甲',
      category: 'fullTime',
      basis: 'overload',
      date: '2026-01-01',
      hours: 2,
      lateClaim: false,
      source: { file: 'l.xlsx', sheet: '报送', cell: 'A2' },
      evidence: [],
    };
    const person = {
      staffId: 'T1',
      name: '甲',
      category: 'fullTime',
      basis: 'overload',
      hours: 2,
      byKind: { report: 2 },
      amount: null,
    };
    const entry = {
      ...department,
      window: { from: '2025-12-01', to: '2026-11-30' },
      ready: true,
      workbook: null,
      lines: [line],
      excluded: [{ ...line, date: null, reason: 'duplicate', because: { file: 'l.xlsx', sheet: '报送', cell: 'A1' } }],
      totals: { rows: 2, paid: 1, excluded: 1, hours: 2, amount: 33.33, byKind: { report: 2 }, byPerson: [person] },
      findings: [{ id: 'long-day', status: 'risk', message: 'm', remedy: 'r', sources: [], facts: {} }],
      results: [result],
      notes: [],
    };
    const json = { onex: '1.0.0', command: 'hours', asOf: '2026-11-24', departments: [entry] };
    expect(departures('hours', json)).toEqual([]);
    expect(
      departures('hours', { ...json, departments: [{ ...entry, lines: [{ ...line, reason: 'late' }] }] }),
    ).toHaveLength(1);
    expect(departures('hours', { ...json, departments: [{ ...entry, excluded: [line] }] })).toHaveLength(1);
  });

  test('of batch', () => {
    const entry = {
      folder: '甲',
      name: '甲',
      exit: 0,
      verdict: 'eligible',
      ready: true,
      hours: 2,
      amount: null,
      workbook: 'x.xlsx',
      problems: 0,
    };
    const conflict = {
      id: 'cross-site',
      key: '机房',
      places: [{ folder: '甲', file: 'l.xlsx', sheet: '站点', cell: 'A2' }],
      message: 'm',
    };
    const json = {
      onex: '1.0.0',
      command: 'batch',
      asOf: '2026-11-24',
      root: '.',
      departments: [entry],
      conflicts: [conflict],
      totals: {},
      summary: 's.xlsx',
    };
    expect(departures('batch', json)).toEqual([]);
    expect(departures('batch', { ...json, departments: [{ ...entry, exit: 4 }] })).toHaveLength(1);
  });
});
