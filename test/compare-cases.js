// Compares onex with stored answers: `node test/compare-cases.js FOLDER`.
// FOLDER holds, for each case NAME: a college root NAME/, NAME.case.json {args, exit}, NAME.check.json and NAME.hours.json.
// Prints the first differences of each case and exits 1 when there are any.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_DIFFERENCES = 12;
const onex = fileURLToPath(new URL('../bin/onex.js', import.meta.url));

/** Facts of the rules that the contract lists; facts of others are free. */
const LISTED_FACTS = {
  'art3.1-consecutive-enrolment': ['years'],
  'art3.1-classes': ['grades', 'required'],
  'art3.1-students': ['grades', 'required'],
  'art3.4-dual-qualified': ['count', 'team', 'requiredPercent', 'shortBy'],
  'art3.4-industry-experts': ['count', 'team', 'requiredPercent', 'shortBy'],
  'art28.5-pass-rate': ['passed', 'base', 'requiredPercent', 'shortBy'],
  'art17-reports': ['missing', 'late'],
  'art28.1-reporting-gap': ['longestDays'],
};

function rounded(value) {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return value;
}

/** Deep differences as lines `path: expected … got …`; keys that `expected` lacks are not compared where `loose` says so. */
function differences(expected, got, path, loose = () => false) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return [`${path}: expected a list, got ${JSON.stringify(got)}`];
    const found = [];
    if (expected.length !== got.length) found.push(`${path}: expected ${expected.length} entries, got ${got.length}`);
    for (let i = 0; i < Math.min(expected.length, got.length); i += 1) {
      found.push(...differences(expected[i], got[i], `${path}[${i}]`, loose));
    }
    return found;
  }
  if (expected !== null && typeof expected === 'object') {
    if (got === null || typeof got !== 'object')
      return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
    const keys = new Set([...Object.keys(expected), ...(loose(path) ? [] : Object.keys(got))]);
    return [...keys].flatMap((key) => differences(expected[key], got[key], `${path}.${key}`, loose));
  }
  if (rounded(expected) !== rounded(got))
    return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
  return [];
}

function run(command, root, args) {
  const extra = command === 'hours' ? ['--dry-run'] : [];
  const done = spawnSync(process.execPath, [onex, command, root, ...args, '--format', 'json', ...extra], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let json;
  try {
    json = JSON.parse(done.stdout);
  } catch {
    json = { unreadable: done.stdout.slice(0, 300), stderr: done.stderr.slice(0, 600) };
  }
  return { status: done.status, json };
}

function listed(result) {
  const names = LISTED_FACTS[result.rule];
  if (!names) return {};
  return Object.fromEntries(Object.entries(result.facts ?? {}).filter(([name]) => names.includes(name)));
}

function resultsByRule(results) {
  return Object.fromEntries(
    results.map((result) => [
      result.rule,
      { status: result.status, facts: listed(result), readings: result.readings ?? null },
    ]),
  );
}

function checkView(document) {
  return document.departments?.map((department) => ({
    name: department.name,
    folder: department.folder,
    year: department.year,
    policy: department.policy,
    readings: department.readings,
    verdict: department.verdict,
    results: resultsByRule(department.results),
    pilots: department.pilots.map((pilot) => ({
      id: pilot.id,
      certificate: pilot.certificate,
      level: pilot.level,
      stage: pilot.stage,
      verdict: pilot.verdict,
      results: resultsByRule(pilot.results),
    })),
  }));
}

function lineView(line) {
  const { message, remedy, trace, ...rest } = line;
  return rest;
}

function hoursView(document) {
  return document.departments?.map((department) => {
    const { workbook, notes, results, findings, lines, excluded, ...rest } = department;
    return {
      ...rest,
      lines: lines.map(lineView),
      excluded: excluded.map(lineView),
      results: resultsByRule(results),
      findings: findings
        .map((finding) => JSON.stringify([finding.id, finding.pilot ?? null, sortedFacts(finding)]))
        .sort(),
    };
  });
}

const NAMED_FACTS = {
  unallocated: ['unit', 'rest'],
  'hours-mismatch': ['hours', 'periods'],
  'slot-missing': ['lines'],
  'long-day': ['staffId', 'date', 'hours'],
  'co-teaching': ['key', 'staff'],
  supervision: ['hours'],
  'rate-missing': ['staffId'],
  'workload-unstated': ['lines'],
  'late-claim': ['hours'],
};

function sortedFacts(finding) {
  const names = NAMED_FACTS[finding.id] ?? [];
  return names.map((name) => [name, finding.facts?.[name] ?? null]);
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node test/compare-cases.js FOLDER');
  process.exit(2);
}
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.case.json'))
  .map((name) => name.slice(0, -'.case.json'.length))
  .sort();
let failed = 0;
for (const name of names) {
  const file = (suffix) => JSON.parse(readFileSync(join(folder, `${name}.${suffix}.json`), 'utf8'));
  const { args, exit } = file('case');
  const found = [];
  for (const [command, view] of [
    ['check', checkView],
    ['hours', hoursView],
  ]) {
    const { status, json } = run(command, resolve(folder, name), args);
    if (status !== exit[command]) found.push(`${command}: expected exit ${exit[command]}, got ${status}`);
    if (!json.departments) found.push(`${command}: ${JSON.stringify(json).slice(0, 1500)}`);
    else found.push(...differences(view(file(command)), view(json), command));
  }
  if (found.length > 0) failed += 1;
  console.log(
    `${found.length === 0 ? 'same  ' : 'DIFFER'} ${name}${found.length === 0 ? '' : `: ${found.length} differences`}`,
  );
  for (const line of found.slice(0, MOST_DIFFERENCES)) console.log(`  ${line}`);
}
console.log(`${names.length - failed} of ${names.length} cases agree`);
process.exit(failed === 0 && names.length > 0 ? 0 : 1);
