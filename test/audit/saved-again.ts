import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SHEET_PARTS } from './edits.js';

/** The workbook with its parts changed. */
function changed(workbook: Uint8Array, change: (parts: Record<string, string>) => Record<string, string>): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const entries = Object.entries(change(Object.fromEntries(parts) as Record<string, string>));
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));
}

/** As some programs save it: every text in its own cell, no styles at all, no shared texts, formulas shared where they repeat. */
export function asWpsSaves(workbook: Uint8Array): Uint8Array {
  return changed(workbook, (parts) => {
    const strings = Array.from(
      (parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gsu),
      ([, inside = '']) => inside,
    );
    return Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name !== 'xl/sharedStrings.xml' && name !== 'xl/styles.xml')
        .map(([name, text]) => {
          if (name.endsWith('workbook.xml.rels')) {
            return [name, text.replace(/<Relationship [^>]*(?:sharedStrings|styles)\.xml"[^>]*\/>/gu, '')];
          }
          if (name === '[Content_Types].xml') {
            return [name, text.replace(/<Override [^>]*(?:sharedStrings|styles)\.xml"[^>]*\/>/gu, '')];
          }
          if (!name.startsWith('xl/worksheets/sheet')) return [name, text];
          const inline = text
            .replace(/<c r="(\w+)"(?: s="\d+")? t="s"><v>(\d+)<\/v><\/c>/gu, (_, address: string, index: string) => {
              return `<c r="${address}" t="inlineStr"><is>${strings[Number(index)] ?? ''}</is></c>`;
            })
            .replace(/(<c r="\w+") s="\d+"/gu, '$1');
          return [name, withSharedFormulas(inline)];
        }),
    );
  });
}

/** The sums of one person and kind stand in a block: Excel writes such a block's formula once. */
function withSharedFormulas(sheet: string): string {
  let first: string | undefined;
  return sheet.replace(/<f>(ROUND\(L(\d+)\*M\2,2\))<\/f>/gu, (_, formula: string, row: string) => {
    if (first === undefined) {
      first = row;
      return `<f t="shared" ref="N${row}:N${String(Number(row) + 99)}" si="0">${formula}</f>`;
    }
    return '<f t="shared" si="0"/>';
  });
}

/** 明细 with two of its rows in each other's place, as sorting does it. */
export function withRowsReordered(workbook: Uint8Array, one: number, other: number): Uint8Array {
  return changed(workbook, (parts) => {
    const part = SHEET_PARTS.明细;
    const rowAt = (number: number): string =>
      new RegExp(`<row r="${String(number)}".*?</row>`, 'su').exec(parts[part] ?? '')?.[0] ?? '';
    const moved = (row: string, from: number, to: number): string =>
      row
        .replace(`<row r="${String(from)}"`, `<row r="${String(to)}"`)
        .replace(/<c r="([A-Z]+)\d+"/gu, (_, letters: string) => `<c r="${letters}${String(to)}"`);
    const [first, second] = [rowAt(one), rowAt(other)];
    const sheet = (parts[part] ?? '')
      .replace(first, '@first@')
      .replace(second, moved(first, one, other))
      .replace('@first@', moved(second, other, one));
    return { ...parts, [part]: sheet };
  });
}

/** 明细 with every second row hidden, as a filter does it. */
export function withRowsHidden(workbook: Uint8Array): Uint8Array {
  return changed(workbook, (parts) => {
    const part = SHEET_PARTS.明细;
    const sheet = (parts[part] ?? '').replace(/<row r="(\d*[24680])"/gu, '<row r="$1" hidden="1"');
    return { ...parts, [part]: sheet };
  });
}

/** As a program saves it that only edits cells: formulas without what they come to. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  return changed(workbook, (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        name.startsWith('xl/worksheets/sheet')
          ? text.replace(
              /<c r="(\w+)"([^>]*?)(?: t="\w+")?>(<f>.*?<\/f>)<v>.*?<\/v><\/c>/gsu,
              '<c r="$1"$2>$3<v></v></c>',
            )
          : text,
      ]),
    ),
  );
}
