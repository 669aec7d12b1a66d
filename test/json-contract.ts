import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const FOLDER = new URL('../schemas/', import.meta.url);

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);
for (const keyword of ['aliases', 'cell', 'column', 'description-en', 'single', 'title-en', 'written']) {
  ajv.addKeyword(`x-${keyword}`);
}
for (const name of readdirSync(FOLDER)) {
  if (!name.endsWith('.schema.json')) continue;
  const schema: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (typeof schema === 'object' && schema !== null) ajv.addSchema(schema);
}

type Answer =
  | 'check'
  | 'hours'
  | 'batch'
  | 'batch-event'
  | 'calendar'
  | 'doctor'
  | 'forms'
  | 'init'
  | 'report'
  | 'rules'
  | 'verify'
  | 'problems';

/** Where a JSON document that onex prints departs from its schema; empty when it does not (2-formats 2.4). */
export function departures(schema: Answer, json: unknown): readonly string[] {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate) throw new Error(`no such schema: ${schema}`);
  if (validate(json) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}
