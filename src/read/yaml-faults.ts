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

function keyFault(lines: readonly string[], line: number): YamlFault | undefined {
  // The line that YAML took for a key begins at the error or goes on into the next.
  for (const text of [lines[line - 1], lines[line]]) {
    if (text === undefined) continue;
    if (hasFullWidthColon(text)) return 'full-width-colon';
    if (lacksSpace(text)) return 'space-after-colon';
  }
  return undefined;
}

function faultOf(error: LibraryError, lines: readonly string[], line: number): YamlFault | 'too-deep' {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'RESOURCE_EXHAUSTION':
      return 'too-deep';
    case 'BAD_DQ_ESCAPE':
      return 'backslash';
    case 'BAD_SCALAR_START':
      return 'reserved-character';
    case 'BAD_DIRECTIVE':
      return 'directive';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'alias';
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? 'unclosed-bracket' : (keyFault(lines, line) ?? 'indentation');
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return 'unclosed-quote';
      if (error.message.includes('directives-end')) return 'directive';
      return /[\]}]/.test(error.message) ? 'unclosed-bracket' : 'other';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return keyFault(lines, line) ?? (/: .*: /.test(`${lines[line - 1] ?? ''} `) ? 'colon-in-value' : 'indentation');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return keyFault(lines, line) ?? 'indentation';
    default:
      return 'other';
  }
}

/** What the library found, in our own terms; quotes and brackets that never close are told where they open. */
export function faultAt(
  error: LibraryError,
  document: Document.Parsed,
  lines: readonly string[],
  lineAt: (offset: number) => number,
): FaultAt {
  const [offset] = error.pos;
  const fault = faultOf(error, lines, lineAt(offset));
  if (fault !== 'unclosed-quote' && fault !== 'unclosed-bracket') return { fault, offset };
  return { fault, offset: openingOf(document, offset) ?? offset };
}
