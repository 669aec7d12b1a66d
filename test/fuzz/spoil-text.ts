import type { Random } from './random.js';

/** Words that have broken programs before. */
const WORDS = [
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then', 'null', '~', '-0', '1e400', '0x1F', '1_000',
  '9007199254740993', '99999999999999999999', '2026-02-30', '0000-00-00', '3月1日', '#N/A', '=1+1', '=cmd|calc', '√', '可能', '4+1',
  '\u{20BB7}野家', '\ud800', '\udc00x', '\ufeff', '\u200b', '\u202e倒', 'é', '\u0000', '\u0007', '\u0085', '\u2028', '\u00a0', '\u3000',
  '../../etc/passwd', '..\\..\\x', 'C:\\x', '/etc/passwd', 'con', 'a'.repeat(5000), '一'.repeat(40000), '%s%n', '${x}', '$&', '<b>', ']]>', '{{x}}', '合计', '示例',
] as const; // prettier-ignore

const YAML_PIECES = [
  '\t', '\r', ' ', '  ', '\n', ': ', '- ', '? ', '|', '>-', '&a ', '*a', '<<: *a', '*tasks', '!!js/function x', '!!binary aGk=', '!!timestamp 2026-01-01', '!x ', '[', ']', '{', '}',
  ',', '"', "'", '#', '---\n', '...\n', '%YAML 1.1\n', '%TAG ! x:\n', '__proto__: {a: 1}\n', 'constructor: {prototype: 1}\n', 'toString: 1\n', '@', '`', '：', '，', '\\x', '"\\uD800"',
  '&a [*a]', '[['.repeat(40), '- '.repeat(70), '{a: '.repeat(40), 'kind: pilot\n', '类型: 政策\n',
] as const; // prettier-ignore

const XML_PIECES = [
  '<', '>', '&', '"', '&#x110000;', '&#0;', '&#xD800;', '&amp;', '&a;', '&lt;', '<![CDATA[x]]>', '<![CDATA[', '<!-- -->', '<!--', '<?x?>', '<?', '<!DOCTYPE a [<!ENTITY a "b">]>', '</row>', '</c>', '<c/>',
  '<row>', '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>', '<row r="0"/>', '<row r="9999999"/>', '<c r="XFE1"><v>1</v></c>', '<c r="A"/>', '<c r="ZZZZZZZZZZZZ1"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="B2:A1"/>', '<mergeCell ref="A0:A9"/>', '<mergeCell ref="A1:B99999999999"/>', '<v/>', '<v>1e999</v>', '<v>-1</v>', '<f>A1</f>', '<f t="shared" si="0"/>',
  '<sheet name="培训"/>', '<sheet name="培训" r:id="rId1"/>', '<si/>', '<t/>', '<xf numFmtId="14"/>', '<cellXfs>', '<numFmt numFmtId="14" formatCode="[[[["/>', 'xmlns:x="y"', '__proto__="1"', ' r="1" r="2"',
] as const; // prettier-ignore

const ATTRIBUTES = ['', '0', '-1', '1', '1e9', '99999999999', 'A0', 'XFD1048576', 'XFE1', 'true', 'hidden', '&#x41;', '&a;', '__proto__', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x', 'External', '../../x', 'http://a.b/c'] as const; // prettier-ignore

/** A word in place of a value. */
export function oddWord(random: Random): string {
  return random.pick(WORDS);
}

/** The text with a few changes: pieces taken out, doubled, moved, or put in from `pieces`. */
function changed(random: Random, text: string, pieces: readonly [string, ...(readonly string[])]): string {
  let result = text;
  for (let times = random.pick([1, 1, 1, 2, 3, 6]); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const length = random.pick([1, 2, 5, 20, 60]);
    const cut = result.slice(at, at + length);
    const rest = result.slice(at + length);
    switch (random.below(6)) {
      case 0:
        result = result.slice(0, at) + rest;
        break;
      case 1:
        result = result.slice(0, at) + cut + cut + rest;
        break;
      case 2: {
        const without = result.slice(0, at) + rest;
        const to = random.below(without.length + 1);
        result = without.slice(0, to) + cut + without.slice(to);
        break;
      }
      case 3:
        result = result.slice(0, at) + random.pick(WORDS) + rest;
        break;
      default:
        result = result.slice(0, at) + random.pick(pieces) + result.slice(at);
    }
  }
  return result;
}

/** YAML with a line changed in its structure, or anything anywhere. */
export function spoiltYaml(random: Random, text: string): string {
  if (!random.oneIn(3)) return changed(random, text, YAML_PIECES);
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const replaced = random.pick([
    line.replace(/:.*$/u, `: ${random.pick(WORDS)}`),
    line.replace(/[^\s:-][^:]*:/u, `${random.pick(WORDS)}:`),
    ` ${line}`,
    line.trimStart(),
    `${line}\n${line}`,
    line.replace(/:.*$/u, `: ${random.pick(YAML_PIECES)}`),
    `${line}\n${lines[random.below(lines.length)] ?? ''}`,
  ]);
  return lines.with(at, replaced).join('\n');
}

/** XML of a workbook's part with an attribute changed, or anything anywhere. */
export function spoiltXml(random: Random, text: string): string {
  if (!random.oneIn(3)) return changed(random, text, XML_PIECES);
  const attributes = [...text.matchAll(/="[^"]*"/gu)];
  const found = attributes[random.below(attributes.length)];
  if (!found) return text;
  const value = random.oneIn(4) ? random.pick(WORDS) : random.pick(ATTRIBUTES);
  return `${text.slice(0, found.index)}="${value}"${text.slice(found.index + found[0].length)}`;
}

/** Bytes with some of them changed, cut out, cut off, doubled or swapped. */
export function spoiltBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let result = bytes.slice();
  for (let times = random.pick([1, 1, 2, 4, 16]); times > 0; times -= 1) {
    const at = random.below(Math.max(1, result.length));
    const length = random.pick([1, 4, 30, 200]);
    switch (random.below(7)) {
      case 0:
        result = result.slice(0, at);
        break;
      case 1:
        result = joined(result.subarray(0, at), result.subarray(at + length));
        break;
      case 2:
        result = joined(result.subarray(0, at + length), result.subarray(at));
        break;
      case 3: {
        const other = random.below(Math.max(1, result.length));
        result.copyWithin(at, other, other + length);
        break;
      }
      default:
        if (at < result.length)
          result[at] = random.pick([(result[at] ?? 0) ^ (1 << random.below(8)), 0, 0xff, 0x7f, random.below(256)]);
    }
  }
  return result;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
