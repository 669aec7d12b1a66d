// interim: replaced by the dictionary's own reading
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import prettier from 'prettier';

const root = new URL('../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schemas/policy.schema.json', root), 'utf8'));
const deref = (s) => (s.$ref ? schema.$defs[s.$ref.slice('#/$defs/'.length)] : s);
const bundled = {};
for (const name of readdirSync(new URL('policies/', root))
  .filter((n) => n.endsWith('.yaml'))
  .sort()) {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(new URL(`policies/${name}`, root), 'utf8'), { lineCounter: lines });
  if (doc.errors.length > 0) throw doc.errors[0];
  const places = {};
  const walk = (node, s, path) => {
    if (path.length === 2 || (path[0] === 'parameters' && path.length === 4)) {
      const { line, col } = lines.linePos(node.range[0]);
      places[path.join('/')] = [line, col];
    }
    s = deref(s);
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map(({ key, value }) => {
          const text = String(key.source ?? key.value);
          const hit = Object.entries(s.properties ?? {}).find(([en, p]) => en === text || p.title === text);
          if (!hit && !s.additionalProperties) throw new Error(`${name}: ${text}`);
          const english = hit ? hit[0] : text;
          return [english, walk(value, hit ? hit[1] : s.additionalProperties, [...path, english])];
        }),
      );
    }
    if (isSeq(node)) return node.items.map((item, index) => walk(item, s.items, [...path, index]));
    if (!isScalar(node)) throw new Error('alias');
    const choice = (s.oneOf ?? []).find((c) => c.title === node.value || c.const === node.value);
    if (s.oneOf && !choice) throw new Error(`${name}: ${node.value}`);
    return choice ? choice.const : node.value;
  };
  const document = walk(doc.contents, schema, []);
  bundled[document.id] = { file: `policies/${name}`, document, places };
}
const out = new URL('src/policy/generated/', root);
mkdirSync(out, { recursive: true });
writeFileSync(new URL('bundled.json', out), JSON.stringify(bundled, null, 1) + '\n');
