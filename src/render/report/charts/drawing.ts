import { displayWidth } from '../../display-width.js';

/** Width of a chart that stands beside others, in units of its own drawing. */
export const NARROW = 400;
/** Width of a chart that has the page to itself. */
export const WIDE = 760;

/** Width of one column of text (half a Chinese character) in the size that charts use. */
const COLUMN = 6.9;

/** A whole coordinate: nobody sees more, and the file stays small. */
export function at(value: number): number {
  return Math.round(value);
}

/** A rectangle as a part of a path: one path for all bars is a third of as many rectangles. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${String(at(x))} ${String(at(y))}h${String(at(width))}v${String(at(height))}h${String(-at(width))}z`;
}

/** Room that a text takes. */
export function textWidth(text: string): number {
  return displayWidth(text) * COLUMN;
}

/** The text, or as much of it as fits the room, with a mark that it goes on. The table behind the chart has it whole. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > room) break;
    kept += character;
  }
  return `${kept}…`;
}
