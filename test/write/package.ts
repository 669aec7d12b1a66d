import { strFromU8, unzipSync } from 'fflate';

/** An element: its name, attributes and children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** The parts of a workbook, by their paths. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The elements of a part that onex wrote: no comments, no `>` in attributes. */
export function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, close, name = '', inside = '', self] of xml.matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/gu)) {
    if (close === '/') {
      open.pop();
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of inside.matchAll(/([\w:]+)="([^"]*)"/gu)) attributes[key] = value;
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (self === '') open.push(element);
  }
  const [top] = root.children;
  if (!top || open.length !== 1) throw new Error('not well-formed');
  return top;
}

/** Every element of a name, at any depth. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}
