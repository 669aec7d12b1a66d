import { Parser } from 'saxen';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_TOKEN } from '../limits.js';
import { DamagedPart, TooMuch } from './faults.js';

/** A part of a workbook, given piece by piece to whoever reads it. */
export interface Part {
  /** Its path in the package. */
  readonly path: string;
  readonly read: (take: (piece: Uint8Array) => void) => void;
}

export interface XmlHandlers {
  /** Names stand without their prefix: writers differ in it. Attributes are raw, see `decoded`. */
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Goes through an XML part from beginning to end, while it is inflated. Throws DamagedPart when it is not well-formed, is no
 * text, or declares entities, which the format forbids; TooMuch when it nests too deep or a single tag or text is too long.
 */
export function scanXml(part: Part, handlers: XmlHandlers): void {
  const parser = new Parser();
  let depth = 0;
  let found = 0;
  const seen = (): void => {
    found += 1;
  };
  parser.on('openTag', (name, attributes) => {
    found += 1;
    depth += 1;
    if (depth > MAX_DEPTH) throw new TooMuch('depth', MAX_DEPTH);
    handlers.open(withoutPrefix(name), () => few(attributes(), part));
  });
  parser.on('closeTag', (name) => {
    found += 1;
    depth -= 1;
    handlers.close?.(withoutPrefix(name));
  });
  parser.on('text', (raw) => {
    found += 1;
    handlers.text?.(decoded(raw));
  });
  parser.on('cdata', (text) => {
    found += 1;
    handlers.text?.(text);
  });
  parser.on('comment', seen);
  parser.on('question', seen);
  parser.on('attention', () => {
    throw new DamagedPart(part.path);
  });
  parser.on('error', () => {
    throw new DamagedPart(part.path);
  });

  /** Characters since something was last found. */
  let silent = 0;
  const write = (text: string): void => {
    const before = found;
    parser.write(text);
    silent = found > before ? 0 : silent + text.length;
    if (silent > MAX_TOKEN) throw new TooMuch('token', MAX_TOKEN);
  };
  readText(part, write);
  parser.end();
}

const GREATER = 0x3e;

/** Decodes a part: UTF-8, or UTF-16, which some phones write. Pieces end where a tag ends, if one does. */
function readText(part: Part, write: (text: string) => void): void {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let rest = new Uint8Array();
  const decode = (bytes: Uint8Array, stream: boolean): void => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    let text: string;
    try {
      text = decoder.decode(bytes, { stream });
    } catch {
      throw new DamagedPart(part.path);
    }
    write(text);
  };
  part.read((piece) => {
    const end = piece.lastIndexOf(GREATER) + 1;
    if (end === 0 && rest.length + piece.length < MAX_TOKEN) {
      rest = joined(rest, piece);
      return;
    }
    // Pieces are copied before they are decoded as one: a text in two halves costs the parser twice the time.
    decode(rest.length === 0 ? piece.subarray(0, end) : joined(rest, piece.subarray(0, end)), true);
    rest = piece.slice(end);
  });
  decode(rest, false);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Attributes, unless they are more than any element has: each costs time. */
function few(attributes: Readonly<Record<string, string>>, part: Part): Readonly<Record<string, string>> {
  if (Object.keys(attributes).length > MAX_ATTRIBUTES) throw new DamagedPart(part.path);
  return attributes;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text with its entities resolved. Attributes come raw from the parser, and its own decoding of text loses characters
 * beyond the first plane, which Chinese names have.
 */
export function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#(\d+)|#x([\dA-Fa-f]+)|([a-z]+));/gu,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
    },
  );
}

/** `1` and `true` are true in the attributes of a workbook. */
export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** Text as it was typed: `_x000D_` stands for a character, `_x005F_` for an underscore that would look like one. */
export function typedText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/gu, '\n') : decoded;
}
