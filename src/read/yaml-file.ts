import { Lexer, LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { Place } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import type { YamlFault } from '../model/problems/document.js';
import type { SourceNode } from '../model/source-node.js';
import { LIMITS, type Limits } from './limits.js';
import { faultAt, hasFullWidthColon } from './yaml-faults.js';
import { createNodeReader } from './yaml-nodes.js';
import { decodeYaml, withExcerpts } from './yaml-text.js';

/**
 * A YAML file: its one map, or all that is wrong with it. Where keys alone are wrong (one stands twice), `node` is what
 * remains, so that its contents can be judged in the same run.
 */
export type YamlReading =
  | { readonly node: SourceNode; readonly lines: readonly string[] }
  | { readonly problems: readonly Problem[]; readonly node?: SourceNode; readonly lines: readonly string[] };

type PlaceAt = (offset: number) => Place;

interface Fault {
  readonly fault: YamlFault;
  readonly place: Place;
}

/** Does a text fall into more pieces? Parsing takes up to 2 kB for each; finding them takes next to nothing. */
function hasMorePieces(text: string, most: number): boolean {
  // A character makes two at most, itself and a mark before it; two more stand for the whole.
  if (text.length * 2 + 2 <= most) return false;
  const lexer = new Lexer().lex(text);
  let pieces = 0;
  while (pieces <= most && lexer.next().done !== true) pieces += 1;
  return pieces > most;
}

/** Without its colon a key takes the line for text, and what stands below it for more of that. */
const COLON_FAULTS: readonly YamlFault[] = ['full-width-colon', 'space-after-colon', 'missing-colon'];

/** The next line that says something. */
function nextLine(lines: readonly string[], line: number): number {
  const next = lines.findIndex((text, index) => index >= line && /^\s*[^\s#]/u.test(text));
  return next + 1;
}

/** Without what is said of the indentation of the lines right below a wrong colon: they are right once the colon is. */
function withoutEchoes(faults: readonly Fault[], lines: readonly string[]): readonly Fault[] {
  let echo: number | undefined;
  return faults.filter(({ fault, place: { line = 0 } }) => {
    const isEcho = fault === 'indentation' && line === echo;
    if (isEcho || COLON_FAULTS.includes(fault)) echo = nextLine(lines, line);
    return !isEcho;
  });
}

/** Every fault of notation, one a line and kind: what follows from a fault would only confuse. */
function notationProblems(
  documents: readonly Document.Parsed[],
  lines: readonly string[],
  placeAt: PlaceAt,
): Problem[] {
  const faults = new Map<string, Fault>();
  for (const document of documents) {
    for (const error of document.errors) {
      const { fault, offset } = faultAt(error, document, lines, (at) => placeAt(at).line ?? 1);
      const place = placeAt(offset);
      if (fault === 'too-deep') return [errorAt('yaml-too-deep', place, {})];
      const identity = `${String(place.line)} ${fault}`;
      if (!faults.has(identity)) faults.set(identity, { fault, place });
    }
  }
  const inOrder = [...faults.values()].sort((one, other) => (one.place.line ?? 0) - (other.place.line ?? 0));
  return withoutEchoes(inOrder, lines).map(({ fault, place }) => errorAt('yaml-syntax', place, { fault }));
}

/** What keeps the text from being one document, if anything does. */
function wholeProblems(
  documents: readonly Document.Parsed[],
  lines: readonly string[],
  placeAt: PlaceAt,
  file: string,
) {
  const notation = notationProblems(documents, lines, placeAt);
  const second = documents[1];
  if (second) notation.push(errorAt('yaml-several-documents', placeAt(second.range[0]), {}));
  if (notation.length > 0) return notation;
  const root = documents[0]?.contents;
  const isNothing = !root || ('value' in root && (root.value === null || root.value === ''));
  return isNothing ? [errorAt('yaml-empty', { file }, {})] : [];
}

/** Not a map: a list, or a text such as `类型：系部` with a colon that is none. */
function rootProblem(node: Exclude<SourceNode, { kind: 'map' }>, lines: readonly string[]): Problem {
  const found = node.kind === 'list' ? 'list' : 'text';
  return errorAt('yaml-not-a-map', node.place, { found, fullWidthColon: lines.some(hasFullWidthColon) });
}

/** No value is lost but that of the key itself: nothing else follows from it. */
function isAboutKey({ code }: Problem): boolean {
  return code === 'duplicate-key' || code === 'yaml-key-not-text';
}

/**
 * Reads the bytes of a YAML file: UTF-8, one document, a map. YAML 1.2 core; timestamps stay text, numbers keep the
 * characters as written. `file` names the file in places. All problems at once.
 */
export function readYaml(bytes: Uint8Array, file: string, limits: Limits = LIMITS): YamlReading {
  const decoded = decodeYaml(bytes, file, limits);
  if ('problems' in decoded) return { ...decoded, lines: [] };
  const { text, lines } = decoded;
  const most = limits['yaml-pieces'];
  if (lines.length > most || hasMorePieces(text, most)) {
    return { problems: [errorAt('yaml-too-much', { file }, { limit: most })], lines: [] };
  }
  const counter = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false, // told with both places, below
    resolveKnownTags: false, // `!!timestamp` would become a Date, in UTC
    logLevel: 'silent',
  });
  const documents: readonly Document.Parsed[] = 'empty' in parsed ? [] : parsed;
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = (problems: readonly Problem[], node?: SourceNode): YamlReading => ({
    problems: withExcerpts(problems, file, lines),
    ...(node ? { node } : {}),
    lines,
  });

  const whole = wholeProblems(documents, lines, placeAt, file);
  if (whole.length > 0) return broken(whole);
  const reader = createNodeReader(placeAt);
  const node = reader.read(documents[0]?.contents, 0);
  if (node.kind !== 'map') return broken([...reader.problems, rootProblem(node, lines)]);
  if (reader.problems.length === 0) return { node, lines };
  return broken(reader.problems, reader.problems.every(isAboutKey) ? node : undefined);
}
