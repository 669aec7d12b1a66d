import { basename } from 'node:path';
import { choiceName, columnName, sheetName } from '../dictionary/names.js';
import { knownDate } from '../model/calendar-date.js';
import { hoursToNumber } from '../model/hours.js';
import type { SheetId } from '../model/sheet-spec.js';
import type { CellContent, CellStyle, SheetDescription } from '../model/workbook-description.js';
import { yuanToNumber } from '../model/yuan.js';
import type { FileSystem } from '../read/file-system.js';
import type { Figures } from '../render/doctor-report.js';
import { writeWorkbook } from '../write/workbook.js';
import { decideClaim } from './decide.js';
import { gather } from './gather.js';
import type { Session } from './session.js';

/** A made-up department: its documents and its rows. English keys, the same for every user. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'department.yaml': `kind: department
name: Self-test
year: 2026
policy: hhvc-2021-88
rates: { overload: { default: 60 }, base: { default: 50 } }
`,
  'pilot.yaml': `kind: pilot
id: web
certificate: { name: Web, level: intermediate }
stage: running
major: { name: Software }
declaration: { approvedOn: 2025-12-10, document: No. 1 }
`,
};

type Row = Readonly<Record<string, string | number>>;

const BY_A = { staffId: 'T1', teacher: 'A' };
const BY_B = { staffId: 'T2', teacher: 'B' };

const ROWS: readonly (readonly [SheetId, readonly Row[]])[] = [
  [
    'staff',
    [
      { staffId: 'T1', name: 'A', category: choiceName('category', 'fullTime', 'zh') },
      { staffId: 'T2', name: 'B', category: choiceName('category', 'dualRole', 'zh') },
    ],
  ],
  [
    'training',
    [
      { pilot: 'web', date: '2026-03-05', slot: '1', hours: 2, countedInWorkload: 'no', ...BY_A },
      { pilot: 'web', date: '2026-03-06', slot: '1', hours: 1.5, countedInWorkload: 'no', ...BY_A },
      { pilot: 'web', date: '2026-03-07', slot: '1', hours: 4, countedInWorkload: 'yes', ...BY_A },
    ],
  ],
  ['invigilation', [{ pilot: 'web', date: '2026-06-13', session: '1', ...BY_B }]],
  [
    'reports',
    [
      {
        pilot: 'web',
        type: choiceName('reportType', 'biweekly', 'zh'),
        period: '1',
        due: '2026-03-10',
        submitted: '2026-03-09',
        review: choiceName('review', 'approved', 'zh'),
        ...BY_B,
      },
    ],
  ],
  ['assessors', [{ pilot: 'web', certificateNumber: 'K1', obtained: '2026-04-01', ...BY_A }]],
];

/** What that claim must come to (25(2), 25(3), 25(4), 25(6); 26): worked out by hand. */
const EXPECTED: Figures = { paid: 5, excluded: 1, hours: 14.5, amount: 840 };
const AS_OF = knownDate(2026, 11, 24);

const STYLE: CellStyle = {
  font: { name: 'Arial', size: 11 },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  border: false,
};

function contentOf(value: string | number | undefined): CellContent {
  if (value === undefined) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

function sheetOf(sheet: SheetId, rows: readonly Row[]): SheetDescription {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [
    fields.map((field) => contentOf(columnName(sheet, field, 'zh'))),
    ...rows.map((row) => fields.map((field) => contentOf(row[field]))),
  ];
  return {
    name: sheetName(sheet, 'zh'),
    widths: fields.map(() => 12),
    rows: lines.map((cells) => ({ cells: cells.map((content) => ({ content, style: STYLE })) })),
    merges: [],
    headerRow: 1,
    pageHeader: '',
    pageFooter: '',
    isProtected: false,
    looks: [],
  };
}

/** A folder that is only in memory. */
function memory(files: ReadonlyMap<string, Uint8Array>, folder: string): FileSystem {
  const missing = { errno: 'ENOENT' };
  return {
    readFile: (path) => {
      const bytes = files.get(basename(path));
      return bytes ? { bytes } : missing;
    },
    readPieces: () => missing,
    list: (path) =>
      basename(path) === folder
        ? { entries: [...files.keys()].map((name) => ({ name, kind: 'file' as const, link: false })) }
        : missing,
    stat: (path) => {
      const bytes = files.get(basename(path));
      if (bytes) return { kind: 'file', size: bytes.length, modified: 0 };
      return basename(path) === folder ? { kind: 'folder', size: 0, modified: 0 } : missing;
    },
    realPath: (path) => ({ path }),
  };
}

/**
 * Writes a small workbook, reads it with its documents as every department is read, counts the claim and compares it with the
 * stored figures. `actual` is undefined when the department could not be read.
 */
export async function selfTest(
  session: Session,
): Promise<{ readonly expected: Figures; readonly actual: Figures | undefined }> {
  const sheets = ROWS.map(([sheet, rows]) => sheetOf(sheet, rows));
  const workbook = await writeWorkbook({ title: 'self-test', creator: 'onex', date: AS_OF, sheets });
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>(
    Object.entries(DOCUMENTS).map(([name, text]) => [name, encoder.encode(text)]),
  );
  files.set('ledger.xlsx', workbook);
  const system = memory(files, 'self-test');
  const io = { ...session.io, system };
  const plain = { ...session, io, policy: undefined, readings: [], asOf: AS_OF };
  const { gathered } = await gather(['self-test'], plain, { pilotFiles: false });
  const [one] = gathered;
  if (!one) return { expected: EXPECTED, actual: undefined };
  const { paid, excluded, hours, amount } = decideClaim(one.data, one.terms).claim.totals;
  const actual = { paid, excluded, hours: hoursToNumber(hours), amount: amount === null ? null : yuanToNumber(amount) };
  return { expected: EXPECTED, actual };
}
