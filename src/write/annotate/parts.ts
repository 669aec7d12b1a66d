import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { attributeOf, escapeXml, unescapeXml, withAttribute } from './xml.js';

/** What a part refers to. `target` is a path in the package. */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The parts of a workbook file, to be changed. Paths are compared without letter case and with `/`, as programs do. */
export interface Parts {
  readonly text: (path: string) => string | undefined;
  readonly set: (path: string, xml: string) => void;
  readonly relationships: (path: string) => readonly Relationship[];
  /** Adds a relationship to a part and gives its id. `type` is the last word of its type. */
  readonly relate: (path: string, type: string, target: string) => string;
  /** A path that no part has: `xl/comments{n}.xml` with the first free number. Some programs know parts by such names only. */
  readonly free: (pattern: string) => string;
  /** Adds a part of its own content type. */
  readonly add: (path: string, contentType: string, xml: string) => void;
  /** Says what files of an extension are, where the package does not yet. */
  readonly addExtension: (extension: string, contentType: string) => void;
  readonly bytes: () => Uint8Array;
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** The start of the calendar of zip files, in local time as fflate writes it: the same bytes at any time. */
const NO_TIME = '1980-01-01T12:00:00';

function key(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
}

function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/u, '_rels/$1.rels');
}

function resolved(path: string, target: string): string {
  const segments: string[] = [];
  const from = target.startsWith('/') ? target : `${path.replace(/[^/]*$/u, '')}${target}`;
  for (const segment of from.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The path of a part as another one refers to it. */
function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  while (folders.length > 0 && steps.length > 1 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => '..'), ...steps].join('/');
}

export function openParts(workbook: Uint8Array): Parts {
  const files = unzipSync(workbook);
  const names = new Map(Object.keys(files).map((name) => [key(name), name]));
  const text = (path: string): string | undefined => {
    const file = files[names.get(key(path)) ?? path];
    return file && strFromU8(file);
  };
  const set = (path: string, xml: string): void => {
    const name = names.get(key(path)) ?? path;
    names.set(key(path), name);
    files[name] = strToU8(xml);
  };
  const relationships = (path: string): readonly Relationship[] =>
    Array.from((text(relationshipsPath(path)) ?? '').matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/gu), ([tag]) => ({
      id: attributeOf(tag, 'Id') ?? '',
      type: (attributeOf(tag, 'Type') ?? '').replace(/^.*\//u, ''),
      target: resolved(path, unescapeXml(attributeOf(tag, 'Target') ?? '')),
    }));
  const change = (path: string, otherwise: string, edit: (xml: string) => string): void => {
    set(path, edit(text(path) ?? otherwise));
  };
  return {
    text,
    set,
    relationships,
    relate: (path, type, target) => {
      const taken = new Set(relationships(path).map(({ id }) => id));
      let number = 1;
      while (taken.has(`rIdOnex${String(number)}`)) number += 1;
      const id = `rIdOnex${String(number)}`;
      change(relationshipsPath(path), NO_RELATIONSHIPS, (xml) => {
        const added = `Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}${type}" Target="${escapeXml(relative(path, target))}"/>`;
        return beforeEnd(xml, 'Relationships', added);
      });
      return id;
    },
    free: (pattern) => {
      let number = 1;
      while (names.has(key(pattern.replace('{n}', String(number))))) number += 1;
      return pattern.replace('{n}', String(number));
    },
    add: (path, contentType, xml) => {
      set(path, xml);
      const added = `Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
      change(CONTENT_TYPES, '', (types) => beforeEnd(types, 'Types', added));
    },
    addExtension: (extension, contentType) => {
      change(CONTENT_TYPES, '', (types) => {
        const known = Array.from(types.matchAll(/<(?:\w+:)?Default\s[^<>]*>/gu), ([tag]) =>
          attributeOf(tag, 'Extension'),
        );
        if (known.some((one) => one?.toLowerCase() === extension)) return types;
        // Defaults stand before overrides in some readers' eyes.
        const tag = withAttribute(`<Default Extension="${extension}"/>`, 'ContentType', contentType);
        const prefix = /<((?:\w+:)?)Types[\s>]/u.exec(types)?.[1] ?? '';
        return types.replace(/(<(?:\w+:)?Types[^<>]*>)/u, (start) => `${start}<${prefix}${tag.slice(1)}`);
      });
    },
    bytes: () => {
      // The content types lead, as the format advises.
      const ordered = Object.keys(files).toSorted(
        (one, other) => Number(other === CONTENT_TYPES) - Number(one === CONTENT_TYPES),
      );
      const packed: Zippable = {};
      for (const name of ordered) {
        const file = files[name];
        if (file) packed[name] = file;
      }
      return zipSync(packed, { level: 3, mtime: NO_TIME });
    },
  };
}

/** Puts an element, given without its `<` and prefix, at the end of the document's root. */
function beforeEnd(xml: string, root: string, added: string): string {
  const end = new RegExp(`</((?:\\w+:)?)${root}\\s*>\\s*$`, 'u').exec(xml);
  if (end) return `${xml.slice(0, end.index)}<${end[1] ?? ''}${added}${xml.slice(end.index)}`;
  // An empty root.
  return xml.replace(
    new RegExp(`<((?:\\w+:)?)${root}([^<>]*?)/>\\s*$`, 'u'),
    (_whole, prefix: string, attributes: string) =>
      `<${prefix}${root}${attributes}><${prefix}${added}</${prefix}${root}>`,
  );
}
