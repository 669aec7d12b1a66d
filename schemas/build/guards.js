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

/** The compiled guards of the documents that people write, and their declarations. */
export function guardModules(schemas) {
  const kinds = documentKinds(schemas);
  const code = { source: true, esm: true, optimize: true };
  const ajv = ajvOf(schemas, { code, messages: false, inlineRefs: false });
  const exported = Object.fromEntries(kinds.map((kind) => [`${kind}Guard`, `${kind}.schema.json`]));
  const bundle = buildSync({
    // ajv's code requires small pieces of ajv: they are bundled, so that nothing is looked up at run time.
    stdin: { contents: standalone.default(ajv, exported), resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minifySyntax: true,
    write: false,
  });
  return {
    code: bundle.outputFiles[0].text,
    declarations: [
      "import type { Documents } from './types.js';",
      '/** One finding of a guard: where in the document, against which keyword. */',
      'export interface GuardError {',
      '  readonly instancePath: string;',
      '  readonly schemaPath: string;',
      '  readonly keyword: string;',
      '  readonly params: Readonly<Record<string, unknown>>;',
      '}',
      '/** Is this a document of its kind? Leaves what is wrong in `errors`. */',
      'export interface Guard<Document> {',
      '  (data: unknown): data is Document;',
      '  errors?: readonly GuardError[] | null;',
      '}',
      ...kinds.map((kind) => `export declare const ${kind}Guard: Guard<Documents['${kind}']>;`),
    ].join('\n'),
  };
}
