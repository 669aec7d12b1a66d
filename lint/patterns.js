// `npm run patterns`: does any regular expression of src take more than linear time on some text (ReDoS)? Asked of recheck, which npx
// fetches: it brings 50 MB that nothing else needs. A slow pattern stands in SLOW with the reason why it meets short texts only.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const src = path.join(import.meta.dirname, '..', 'src');

const SLOW = new Map([
  ['commands/explain.ts', 'the key of --explain, cut at 400 characters'],
  ['audit/formulas.ts', 'a formula, which has 8,192 characters at the most'],
  ['write/workbook-package.ts', 'parts that onex has just written'],
  ['render/template-sheets.ts', 'descriptions of the dictionary'],
  ['render/report/articles.ts', 'articles of the policy'],
  ['write/annotate/annotate-workbook.ts', 'tags of a workbook that was read; one of 1,000,000 characters is refused'],
  ['write/annotate/parts.ts', 'the path of a part, and tags as above'],
  ['write/annotate/xml.ts', 'tags as above'],
]);

function patternsIn(file) {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(src, file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** The folder of packages that npx has put at the head of PATH. */
function fetched(name) {
  const bin = process.env.PATH.split(path.delimiter).find((folder) => folder.includes('_npx'));
  if (bin === undefined) throw new Error('run it with `npm run patterns`');
  return createRequire(bin)(name);
}

const { checkSync } = fetched('recheck');
const files = readdirSync(src, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .sort();
const patterns = files.flatMap((file) => patternsIn(file.replaceAll('\\', '/')));
const slowFiles = new Set();
let failures = 0;
for (const { file, source, flags } of patterns) {
  // Where a search begins does not count for how long it takes.
  const { status, complexity, attack } = checkSync(source, flags.replace('g', ''), { timeout: 20_000 });
  if (status === 'safe') continue;
  if (status === 'vulnerable' && SLOW.has(file)) {
    slowFiles.add(file);
    continue;
  }
  // What recheck cannot decide in time has not shown to be slow.
  if (status !== 'vulnerable') continue;
  failures += 1;
  console.log(
    `src/${file}: /${source}/${flags}\n  ${complexity.summary}, for instance ${attack.pattern.slice(0, 100)}`,
  );
}
for (const file of SLOW.keys()) {
  if (slowFiles.has(file)) continue;
  failures += 1;
  console.log(`lint/patterns.js: nothing in ${file} is slow any more`);
}
console.log(
  `${String(patterns.length)} patterns, ${String(slowFiles.size)} files with slow ones for short texts, ${String(failures)} failures`,
);
process.exitCode = failures > 0 ? 1 : 0;
