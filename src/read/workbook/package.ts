import { MAX_SHEETS } from '../limits.js';
import { TooMuch } from './faults.js';
import { decoded, isOn, scanXml, type Part } from './xml.js';

/** How a part of the package refers to others: by id and by type. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in both generations of the format: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

export function readRelationships(part: Part): readonly Relationship[] {
  const folder = part.path.slice(0, part.path.lastIndexOf('_rels/'));
  const relationships: Relationship[] = [];
  scanXml(part, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(folder, decoded(target)),
      });
    },
  });
  return relationships;
}

/** Where the relationships of a part stand. */
export function relationshipsOf(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** What the workbook's main part says: its sheets in order and where its days count from. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relationship: string; readonly hidden: boolean }[];
  readonly from1904: boolean;
}

export function readWorkbookPart(part: Part): WorkbookPart {
  const sheets: WorkbookPart['sheets'][number][] = [];
  let from1904 = false;
  scanXml(part, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isOn(attributes()['date1904']);
      if (name !== 'sheet') return;
      if (sheets.length === MAX_SHEETS) throw new TooMuch('sheets', MAX_SHEETS);
      const all = attributes();
      const id = Object.keys(all).find((key) => key.endsWith(':id'));
      sheets.push({
        name: decoded(all['name'] ?? ''),
        relationship: id === undefined ? '' : (all[id] ?? ''),
        hidden: all['state'] === 'hidden' || all['state'] === 'veryHidden',
      });
    },
  });
  return { sheets, from1904 };
}
