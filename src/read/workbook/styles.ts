import { kindOfBuiltIn, kindOfFormat, type NumberKind } from './number-format.js';
import { MAX_FORMATS } from '../limits.js';
import { DamagedPart } from './faults.js';
import { decoded, scanXml, type Part } from './xml.js';

/** Excel keeps 255 characters of a format's code; what stands behind these says nothing of its kind. */
const LONGEST_CODE = 2000;

/** How each cell style (the `s` of a cell) shows numbers. */
export function readNumberKinds(part: Part): readonly NumberKind[] {
  const spelledOut = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellFormats = false;
  scanXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        if (formatCode !== undefined)
          spelledOut.set(Number(numFmtId), kindOfFormat(decoded(formatCode.slice(0, LONGEST_CODE))));
      } else if (name === 'cellXfs') {
        inCellFormats = true;
      } else if (name === 'xf' && inCellFormats) {
        if (kinds.length === MAX_FORMATS) throw new DamagedPart(part.path);
        const id = Number(attributes()['numFmtId'] ?? 0);
        kinds.push(spelledOut.get(id) ?? kindOfBuiltIn(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return kinds;
}
