// The reference of the handbook: every sheet with its columns, every document with its keys, from schemas/*.schema.json alone.
import { isChoice, readSchemas, splitRef } from '../../schemas/build/vocabulary.js';

const schemas = readSchemas();

/** How a cell of this kind is written. */
const CELLS = {
  text: '文字',
  id: '编号，按文字填写',
  date: '日期，如 2026-03-05',
  hours: '数字，至多两位小数',
  'yes-no': '是 或 否',
  grade: '四位年份，如 2024',
  choice: '',
  names: '几个之间用顿号隔开',
  paths: '文件路径，几个之间用顿号隔开',
};

/** The schema that a `$ref` names, with what stands beside the reference. */
function resolved(schema, file) {
  if (schema.$ref === undefined) return { schema, file };
  const ref = splitRef(schema.$ref, file);
  const target = resolved(schemas.get(ref.file).$defs[ref.name], ref.file);
  return { schema: { ...target.schema, ...schema }, file: target.file };
}

function choicesOf(schema) {
  return isChoice(schema) ? schema.oneOf.map(({ title }) => title).join('、') : '';
}

/** What a YAML value looks like. */
function yamlForm(schema, file) {
  const { schema: own, file: home } = resolved(schema, file);
  const choices = choicesOf(own);
  if (choices !== '') return choices;
  if (own.type === 'array') return `列表：${yamlForm(own.items, home)}`;
  switch (own.type) {
    case 'boolean':
      return '是 或 否';
    case 'integer':
      return '整数';
    case 'number':
      return '数字';
    case 'object':
      return '下列各项';
    default:
      return own.format === 'date' ? '日期，如 2026-03-05' : '文字';
  }
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function row(cells) {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function table(headings, rows) {
  return [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');
}

function aliases(schema) {
  const others = schema['x-aliases'] ?? [];
  return others.length === 0 ? '' : `（也可写${others.map((name) => `「${name}」`).join('、')}）`;
}

function sheets() {
  const { properties } = schemas.get('sheets');
  return Object.values(properties).flatMap((sheet) => {
    const { properties: columns, required = [] } = sheet.items;
    const rows = Object.entries(columns).map(([key, column]) => {
      const { schema } = resolved(column, 'sheets');
      const need = required.includes(key) ? '必填' : column['x-column'] ? '必有此列，可空' : '';
      const form = [CELLS[column['x-cell']], choicesOf(schema)].filter((text) => text !== '').join('：');
      return [`${column.title}${aliases(column)}`, need, form, column.description];
    });
    return [
      `### 工作表「${sheet.title}」${aliases(sheet)}`,
      sheet.description,
      table(['列', '要求', '写法', '说明'], rows),
    ];
  });
}

/** The keys of a map, those of the maps and lists in it below them; a definition that several keys share is shown once, by itself. */
function keys(schema, file, above, shared) {
  const { required = [], properties } = schema;
  return Object.entries(properties).flatMap(([key, field]) => {
    const name = [...above, field.title ?? resolved(field, file).schema.title];
    const { schema: own, file: home } = resolved(field, file);
    const reference = field.$ref === undefined ? undefined : splitRef(field.$ref, file).name;
    const inner = own.type === 'array' ? resolved(own.items, home) : { schema: own, file: home };
    const isMap = inner.schema.properties !== undefined;
    const isShared = isMap && shared.includes(reference);
    const list = own.type === 'array' && isMap ? '列表，每一项写下列各项' : undefined;
    const form = isShared ? `见「${SHARED[reference]}」` : (list ?? yamlForm(field, file));
    return [
      [
        `${name.join('.')}${aliases(field)}`,
        required.includes(key) ? '必填' : '',
        form,
        field.description ?? own.description,
      ],
      ...(isMap && !isShared ? keys(inner.schema, inner.file, name, shared) : []),
    ];
  });
}

/** Definitions that many keys use. */
const SHARED = { attestation: '条件的写法', step: '环节的写法' };

function documents() {
  const shared = Object.keys(SHARED);
  const kinds = ['department', 'pilot'].flatMap((kind) => {
    const schema = schemas.get(kind);
    return [
      `### ${schema.title}文件的键`,
      schema.description,
      table(['键', '要求', '写法', '说明'], keys(schema, kind, [], shared)),
    ];
  });
  const common = Object.entries(SHARED).flatMap(([name, title]) => {
    const schema = schemas.get('common').$defs[name];
    return [`### ${title}`, schema.description, table(['键', '要求', '写法', '说明'], keys(schema, 'common', [], []))];
  });
  return [...kinds, ...common];
}

/** Sheets and documents as Markdown, below a heading of the second level. */
export function reference() {
  return [...sheets(), ...documents()].join('\n\n');
}
