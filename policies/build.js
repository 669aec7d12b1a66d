/*
 * Compiles the bundled policies: policies/*.yaml → src/policy/generated/bundled.json, translated and checked, so that no
 * run of onex has to parse or validate them. `node policies/build.js` writes; `node policies/build.js --check` writes
 * nothing and exits 1 when what is committed is stale. Needs the generated dictionary (schemas/build.js).
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
/** Inside node_modules, so that the packages it imports are found. */
const READING = new URL('node_modules/.cache/onex/policy-reading.mjs', ROOT);
const OUT = new URL('src/policy/generated/bundled.json', ROOT);

/** The program's own reading of YAML, dictionary and policy: a bundled policy is read as any other. */
async function ownReading() {
  await build({
    stdin: {
      contents: [
        "export { readYaml } from './src/read/yaml-file.ts';",
        "export { readPolicyDocument } from './src/dictionary/read-policy-document.ts';",
        "export { readPolicy } from './src/policy/read-policy.ts';",
      ].join('\n'),
      resolveDir: fileURLToPath(ROOT),
      loader: 'ts',
    },
    outfile: fileURLToPath(READING),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(READING.href);
}

/** Places that a run may name: parameters, their values, readings, articles. */
const isNamed = (path) => /^(?:readings|articles)\/[^/]+$|^parameters\/[^/]+(?:\/values\/\d+)?$/.test(path);

const { readYaml, readPolicyDocument, readPolicy } = await ownReading();
const bundled = {};
for (const name of readdirSync(new URL('policies/', ROOT)).sort()) {
  if (!name.endsWith('.yaml')) continue;
  const file = `policies/${name}`;
  const yaml = readYaml(readFileSync(new URL(file, ROOT)), file);
  const { document, places, problems = [] } = 'problems' in yaml ? yaml : readPolicyDocument(yaml.node);
  const sense = document === undefined ? { problems: [] } : readPolicy(document, places);
  const found = [...problems, ...sense.problems];
  if (found.length > 0 || sense.policy === undefined) throw new Error(JSON.stringify(found, null, 1));
  const named = [...places.byPath].filter(([path]) => isNamed(path));
  bundled[document.id] = {
    file,
    document,
    places: Object.fromEntries(named.map(([path, { line, column }]) => [path, `${line}:${column}`])),
  };
}

const text = `${JSON.stringify(bundled, null, 1)}\n`;
let committed = '';
try {
  committed = readFileSync(OUT, 'utf8');
} catch {
  // A fresh tree without it.
}
if (committed !== text) {
  if (process.argv.includes('--check')) {
    console.error('src/policy/generated/bundled.json is stale: run node policies/build.js');
    process.exitCode = 1;
  } else {
    mkdirSync(new URL('./', OUT), { recursive: true });
    writeFileSync(OUT, text);
  }
}
