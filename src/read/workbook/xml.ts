import { Parser } from 'saxen';

/** A part of the workbook that is missing or cannot be read. Never leaves `readWorkbook`. */
export class DamagedPart extends Error {
  override readonly name = 'DamagedPart';
  /** The part's path in the package. */
  readonly part: string;

  constructor(part: string) {
    super(`damaged part: ${part}`);
    this.part = part;
  }
}

export interface XmlHandlers {
  /** Names stand without their prefix: writers differ in it. Attributes are raw, see `decoded`. */
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Goes through an XML part from beginning to end. Throws DamagedPart when it is not well-formed. */
export function scanXml(part: string, xml: string, handlers: XmlHandlers): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    handlers.open(withoutPrefix(name), attributes);
  });
  if (handlers.close) {
    const { close } = handlers;
    parser.on('closeTag', (name) => {
      close(withoutPrefix(name));
    });
  }
  if (handlers.text) {
    const { text } = handlers;
    parser.on('text', (raw) => {
      text(decoded(raw));
    });
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    throw new DamagedPart(part);
  });
  parser.parse(xml);
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
