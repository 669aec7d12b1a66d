import { paint } from './paint.js';
import type { Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

/** Something that still has to be done: about what, what is so, how to mend it and where. */
export interface OpenPoint {
  readonly title: string;
  readonly message: string;
  readonly remedy?: string;
  readonly place?: string;
}

/** "What next" after a run: one point, or that nothing is open. */
export function openPointView(point: OpenPoint | undefined, { words, width, colour }: Screen): string {
  const { bold, good } = paint(colour);
  const { menu, screen } = words;
  if (!point)
    return `${wrapText(menu.next + menu.nothingOpen, width)
      .map(good)
      .join('\n')}\n`;
  const [first = '', ...rest] = hanging(menu.next, point.title, 0, width);
  return `${[
    ...[first, ...rest].map(bold),
    ...wrapText(point.message, width - 2).map((line) => `  ${line}`),
    ...(point.remedy === undefined ? [] : hanging(screen.remedy, point.remedy, 2, width)),
    ...(point.place === undefined ? [] : hanging(screen.source, point.place, 2, width)),
  ].join('\n')}\n`;
}
