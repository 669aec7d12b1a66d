import { sheetSpecs } from '../../src/dictionary/names.js';
import { buildXlsx, type CellXml } from '../read/workbook/xlsx.js';
import { DEPARTMENT_YAML, FOLDER, packed, PILOT_YAML, rightParts, rightRows, rightWorkbook } from './department.js';
import { spoiltExample } from './examples.js';
import type { MemoryFiles } from './memory-files.js';
import type { Random } from './random.js';
import { oddWord, spoiltBytes, spoiltXml, spoiltYaml } from './spoil-text.js';

export const KINDS = ['yaml-bytes', 'yaml-structure', 'sheet-xml', 'zip-bytes', 'cells'] as const;
/** `example`: larger, and dearer, so it comes seldom. */
type Kind = (typeof KINDS)[number] | 'example';
/** Once in so many inputs. */
const EXAMPLES = 16;

export interface Input {
  readonly kind: Kind;
  readonly files: MemoryFiles;
}

const encoder = new TextEncoder();
const RIGHT: ReadonlyMap<string, Uint8Array> = new Map([
  [`${FOLDER}/department.yaml`, encoder.encode(DEPARTMENT_YAML)],
  [`${FOLDER}/web.yaml`, encoder.encode(PILOT_YAML)],
  [`${FOLDER}/佐证.pdf`, encoder.encode('%PDF-1.4')],
]);
const parts = rightParts();
const partNames = Object.keys(parts);
const archive = packed(parts, 6);
const WORKBOOK = `${FOLDER}/台账.xlsx`;

function withFile(path: string, bytes: Uint8Array): MemoryFiles {
  return new Map([...RIGHT, [path, bytes]]);
}

/** The files of one input: a department in which one file is spoilt. */
export function makeInput(random: Random): Input {
  if (random.oneIn(EXAMPLES)) return { kind: 'example', files: spoiltExample(random) };
  const kind = random.pick(KINDS);
  switch (kind) {
    case 'yaml-bytes':
    case 'yaml-structure': {
      const [name, text] = random.pick([
        ['department.yaml', DEPARTMENT_YAML] as const,
        ['web.yaml', PILOT_YAML] as const,
      ]);
      const bytes =
        kind === 'yaml-bytes' ? spoiltBytes(random, encoder.encode(text)) : encoder.encode(spoiltYaml(random, text));
      return { kind, files: withFile(`${FOLDER}/${name}`, bytes) };
    }
    case 'sheet-xml': {
      const name = partNames[random.below(partNames.length)] ?? '';
      const spoilt = { ...parts, [name]: spoiltXml(random, parts[name] ?? '') };
      return { kind, files: withFile(WORKBOOK, packed(spoilt, 0)) };
    }
    case 'zip-bytes':
      return { kind, files: withFile(WORKBOOK, spoiltBytes(random, archive)) };
    case 'cells':
      return { kind, files: withFile(WORKBOOK, buildXlsx(oddCells(random))) };
  }
}

function oddCells(random: Random): Parameters<typeof buildXlsx>[0] {
  const workbook = rightWorkbook();
  const spec = sheetSpecs[random.below(sheetSpecs.length)];
  if (!spec) return workbook;
  const rows = rightRows(spec).map((row) => row.map((cell) => (random.oneIn(6) ? oddCell(random) : cell)));
  const merges = random.oneIn(3)
    ? [random.pick(['A2:A3', 'A1:C1', 'B2:C3', 'A1:Z9', 'F2:F3', 'G2:H2', 'C3:C400'])]
    : [];
  return {
    ...workbook,
    from1904: random.oneIn(9),
    sheets: [{ name: spec.title, rows: random.oneIn(8) ? [[], ...rows] : rows, merges }],
  };
}

function oddCell(random: Random): CellXml {
  const number = random.pick([
    '0',
    '-1',
    '1.005',
    '2.2000000000000002',
    '45000',
    '1e21',
    '1e-9',
    '60',
    '0.5',
    '-0',
    '99999999',
    'x',
    '',
  ]);
  return random.pick<CellXml>([
    oddWord(random),
    null,
    true,
    Number.isFinite(Number(number)) ? Number(number) : 7,
    { s: 1 + random.below(5), xml: `<v>${number}</v>` },
    { t: random.pick(['s', 'b', 'e', 'd', 'str', 'n', 'q']), xml: `<v>${number}</v>` },
    { t: 'd', xml: '<v>2026-03-01T08:00:00Z</v>' },
    { t: 'e', xml: '<v>#REF!</v>' },
    { xml: '<f>SUM(A1:A2)</f>' },
    { t: 'str', xml: '<f>A1</f><v></v>' },
  ]);
}
