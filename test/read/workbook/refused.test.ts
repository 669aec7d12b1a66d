import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/read/workbook.js';
import { LIMITS } from '../../../src/read/limits.js';
import { buildXlsx, workbookParts, zipped } from './xlsx.js';

const sheets = [{ name: '培训', rows: [['甲', '乙']] }];
const parts = workbookParts({ sheets });
const packed = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));

function bytes(...numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** The archive with another inflated size in its list, where a name comes 22 bytes after that size. */
function withListedSize(archive: Uint8Array, part: string, size: number): Uint8Array {
  const changed = Buffer.from(archive);
  changed.writeUInt32LE(size, changed.lastIndexOf(part) - 22);
  return changed;
}

const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const gbk = bytes(0xca, 0xd4, 0xb5, 0xe3, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0d, 0x0a);

describe('what is no workbook is refused with its own problem', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['zero bytes', bytes(), 'workbook-zero-bytes'],
    ['a renamed .xls', joined(OLE, new Uint8Array(600)), 'workbook-old-format'],
    [
      'a renamed .xls older than 1997',
      joined(bytes(0x09, 0x04, 0x06, 0x00), new Uint8Array(60)),
      'workbook-old-format',
    ],
    [
      'an encrypted workbook',
      joined(OLE, new Uint8Array(600), Buffer.from('EncryptedPackage', 'utf16le')),
      'workbook-encrypted',
    ],
    ['a renamed .csv', strToU8('\ufeff试点,日期\r\nweb,2026-03-01\r\n'), 'workbook-text'],
    ['a renamed .csv in GBK', gbk, 'workbook-text'],
    ['a renamed .csv in UTF-16', joined(bytes(0xff, 0xfe), Buffer.from('试点\t日期', 'utf16le')), 'workbook-text'],
    ['a web page named .xlsx', strToU8('\n<html><body><table><tr><td>试点'), 'workbook-web-page'],
    ['XML of Excel 2003', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:x"/>'), 'workbook-web-page'],
    [
      'an .ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'workbook-opendocument',
    ],
    ['an .xlsb', zipped({ '_rels/.rels': '<x/>', 'xl/workbook.bin': 'x' }), 'workbook-binary'],
    ['another archive', zipped({ 'photo.txt': 'x' }), 'workbook-other-format'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'workbook-other-format'],
    ['a truncated archive', buildXlsx({ sheets }).subarray(0, 900), 'workbook-truncated'],
    ['an archive of one byte less', buildXlsx({ sheets }).subarray(0, -1), 'workbook-truncated'],
    ['a workbook without its main part', zipped({ ...parts, 'xl/workbook.xml': '' }), 'workbook-damaged'],
    [
      'a workbook whose sheet breaks off',
      zipped({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      'workbook-damaged',
    ],
    [
      'a workbook without one of its sheets',
      buildXlsx({ sheets, change: ({ 'xl/worksheets/sheet1.xml': _, ...rest }) => rest }),
      'workbook-damaged',
    ],
    [
      'a text that the workbook does not have',
      buildXlsx({ sheets: [{ name: '培训', rows: [[{ t: 's', xml: '<v>7</v>' }]] }] }),
      'workbook-damaged',
    ],
    ['more than 50 MB', new Uint8Array(LIMITS['workbook-bytes'] + 1), 'workbook-too-large'],
  ])('%s', (_, content, code) => {
    const reading = readWorkbook(content, 'ledger.xlsx');
    expect('problems' in reading && reading.problems).toMatchObject([
      { code, severity: 'error', place: { file: 'ledger.xlsx' } },
    ]);
  });

  test('a part that inflates to 400 MB is refused by its size in the list', () => {
    const reading = readWorkbook(withListedSize(zipped(parts), SHEET, 400_000_000), 'ledger.xlsx');
    expect('problems' in reading && reading.problems).toMatchObject([
      { code: 'workbook-beyond-limit', facts: { limit: 'inflated-bytes' } },
    ]);
  });

  test('a changed byte in a packed part is found, whatever text it now makes', () => {
    const archive = Buffer.from(zipSync({ ...packed, [SHEET]: [strToU8(parts[SHEET] ?? ''), { level: 0 }] }));
    archive.writeUInt8(0x4f, archive.indexOf('甲', 0, 'utf8') + 2);
    const reading = readWorkbook(archive, 'ledger.xlsx');
    expect('problems' in reading && reading.problems).toMatchObject([
      { code: 'workbook-damaged', facts: { part: SHEET } },
    ]);
  });

  test('a part that is longer than the list says is damaged, and takes no more room than the list says', () => {
    const archive = zipped({ ...parts, [SHEET]: `<worksheet>${' '.repeat(5_000_000)}</worksheet>` });
    const reading = readWorkbook(withListedSize(archive, SHEET, 1000), 'ledger.xlsx');
    expect('problems' in reading && reading.problems).toMatchObject([
      { code: 'workbook-damaged', facts: { part: SHEET } },
    ]);
  });

  test('pictures do not count: only parts that are read are inflated', () => {
    const archive = withListedSize(
      zipped({ ...parts, 'xl/media/image1.bin': 'x' }),
      'xl/media/image1.bin',
      400_000_000,
    );
    expect('workbook' in readWorkbook(archive, 'ledger.xlsx')).toBe(true);
  });
});
