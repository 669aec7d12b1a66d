import { kindOfBuiltIn, kindOfFormat, type NumberKind } from './number-format.js';
import { decoded, scanXml } from './xml.js';

/** How each cell style (the `s` of a cell) shows numbers. */
export function readNumberKinds(part: string, xml: string): readonly NumberKind[] {
  const spelledOut = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellFormats = false;
  scanXml(part, xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        if (formatCode !== undefined) spelledOut.set(Number(numFmtId), kindOfFormat(decoded(formatCode)));
      } else if (name === 'cellXfs') {
        inCellFormats = true;
      } else if (name === 'xf' && inCellFormats) {
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
