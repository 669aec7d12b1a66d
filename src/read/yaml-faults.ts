import { isCollection, isScalar, visit, type Document } from 'yaml';
import type { YamlFault } from '../model/problems/document.js';

/** What the library says of an error. */
interface LibraryError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A fault of notation and where it stands, as an offset into the text. */
export interface FaultAt {
  readonly fault: YamlFault | 'too-deep';
  readonly offset: number;
}

/** `名称：信息` — the colon of a Chinese keyboard is none for YAML. */
export function hasFullWidthColon(line: string): boolean {
  return /^\s*(?:- +)*[^\s:'"#：]+：/u.test(line);
}

/** `名称:信息` — YAML wants a space behind the colon. */
function lacksSpace(line: string): boolean {
  return /^\s*(?:- +)*[^\s:'"#[{]+:[^\s:/]/u.test(line);
}

/** Where the quote or bracket opens that is still open at an offset. */
function openingOf(document: Document.Parsed, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, (_, node) => {
    const isOpen = isCollection(node) ? node.flow === true : isScalar(node) && node.type?.startsWith('QUOTE') === true;
    if (!isOpen || !(isCollection(node) || isScalar(node)) || !node.range) return;
    const [start, , end] = node.range;
    if (start < offset && end >= offset) opening = start;
  });
  return opening;
}

/** Where a line's text begins, as an offset into the whole. */
function startOf(lines: readonly string[], line: number): number {
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + ((lines[line - 1] ?? '').length - (lines[line - 1] ?? '').trimStart().length);
}

/** A map with more lines than this above a fault is none that a person looks over. */
const LOOK_BACK = 50;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The lines right above one that stand as far right as it, nearest first. */
function linesAbove(lines: readonly string[], line: number): readonly number[] {
  const indent = indentOf(lines[line - 1] ?? '');
  const above: number[] = [];
  for (let one = line - 1; one > Math.max(0, line - 1 - LOOK_BACK); one -= 1) {
    if (indentOf(lines[one - 1] ?? '') !== indent) break;
    above.push(one);
  }
  return above;
}

/** YAML took one line, or two, for a key: most often a colon is wrong; else the second is indented by mistake. */
function keyFault(error: LibraryError, lines: readonly string[], line: number): FaultAt {
  // A map whose first line is no pair lets all that follow seem indented wrongly.
  const above = error.code === 'BAD_INDENT' ? linesAbove(lines, line) : [];
  for (const candidate of [line, line + 1, ...above]) {
    const text = lines[candidate - 1] ?? '';
    if (hasFullWidthColon(text)) return { fault: 'full-width-colon', offset: startOf(lines, candidate) };
    if (lacksSpace(text)) return { fault: 'space-after-colon', offset: startOf(lines, candidate) };
  }
  const [offset] = error.pos;
  const own = lines[line - 1] ?? '';
  if (!own.includes(':') && own.trim() !== '') return { fault: 'missing-colon', offset };
  const isKeyError = error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'MULTILINE_IMPLICIT_KEY';
  if (!isKeyError || !own.includes(': ')) return { fault: 'indentation', offset };
  if (/: .*: /.test(`${own} `)) return { fault: 'colon-in-value', offset };
  return { fault: 'indentation', offset: lines[line] === undefined ? offset : startOf(lines, line + 1) };
}

function unclosed(fault: YamlFault, document: Document.Parsed, offset: number): FaultAt {
  return { fault, offset: openingOf(document, offset) ?? offset };
}

/** What the library found, in our own terms; quotes and brackets that never close are told where they open. */
export function faultAt(
  error: LibraryError,
  document: Document.Parsed,
  lines: readonly string[],
  lineAt: (offset: number) => number,
): FaultAt {
  const [offset] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { fault: 'tab', offset };
    case 'RESOURCE_EXHAUSTION':
      return { fault: 'too-deep', offset };
    case 'BAD_DQ_ESCAPE':
      return { fault: 'backslash', offset };
    case 'BAD_SCALAR_START':
      return { fault: 'reserved-character', offset };
    case 'BAD_DIRECTIVE':
      return { fault: 'directive', offset };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return { fault: 'alias', offset };
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) return unclosed('unclosed-bracket', document, offset);
      return keyFault(error, lines, lineAt(offset));
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return unclosed('unclosed-quote', document, offset);
      if (error.message.includes('directives-end')) return { fault: 'directive', offset };
      if (/[\]}]/.test(error.message)) return unclosed('unclosed-bracket', document, offset);
      return keyFault(error, lines, lineAt(offset));
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return keyFault(error, lines, lineAt(offset));
    default:
      return { fault: 'other', offset };
  }
}
