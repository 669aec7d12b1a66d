import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { documentKinds, ownKeywords } from './vocabulary.js';

const LEAP = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';

/** Real days only, as an expression, so that the compiled guards import nothing. The year 0000 is none. */
const DAY = new RegExp(
  `^(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP}-02-29)$`,
);

/** An ajv that knows the schemas and, in strict mode, no keyword but the standard's and the dictionary's own. */
export function ajvOf(schemas, options = {}) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, ...options });
  ajv.addFormat('date', DAY);
  for (const keyword of ownKeywords(schemas)) ajv.addKeyword(keyword);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

/** A schema without what only people read: guards carry their schemas along, and every run would load it. */
function withoutWords(schema) {
  const isWord = (key, value) => typeof value === 'string' && /^(?:title|description|x-.*)$/.test(key);
  return JSON.parse(JSON.stringify(schema, (key, value) => (isWord(key, value) ? undefined : value)));
}

/** The compiled guard of each kind of document that people write, by its file: a run loads those that it needs. */
export function guardModules(schemas) {
  const wordless = new Map([...schemas].map(([name, schema]) => [name, withoutWords(schema)]));
  const code = { source: true, esm: true, optimize: true };
  const ajv = ajvOf(wordless, { code, messages: false, inlineRefs: false });
  const modules = documentKinds(schemas).map((kind) => {
    const bundle = buildSync({
      // ajv's code requires small pieces of ajv: they are bundled, so that nothing is looked up at run time.
      stdin: {
        contents: standalone.default(ajv, { [`${kind}Guard`]: `${kind}.schema.json` }),
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      minifySyntax: true,
      write: false,
    });
    const declaration = [
      "import type { Guard } from '../guard.js';",
      "import type { Documents } from './types.js';",
      `export declare const ${kind}Guard: Guard<Documents['${kind}']>;`,
    ].join('\n');
    return [
      [`${kind}-guard.js`, bundle.outputFiles[0].text],
      [`${kind}-guard.d.ts`, declaration],
    ];
  });
  return Object.fromEntries(modules.flat());
}
