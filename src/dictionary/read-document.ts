import type { Place, PlaceIndex } from '../model/place.js';
import type { Problem } from '../model/problem.js';
import type { SourceNode } from '../model/source-node.js';
import { departmentGuard } from './generated/department-guard.js';
import { pilotGuard } from './generated/pilot-guard.js';
import { documentShapes } from './generated/shapes.js';
import type { Documents } from './generated/types.js';
import type { Guard } from './guard.js';
import { guardProblems } from './guard-problems.js';
import type { DocumentKind } from './kind.js';
import { pilotProblems } from './own-rules.js';
import { firstPlace, translate, type Translation } from './translate.js';

/** A document that its schema accepts, or all that is wrong with it. `places` know every value that was written. */
export type DocumentReading<Kind extends DocumentKind> =
  | {
      readonly ok: true;
      readonly document: Documents[Kind];
      readonly places: PlaceIndex;
      readonly problems: readonly [];
    }
  | {
      readonly ok: false;
      /** The English document as far as it goes; nobody vouches for it. */
      readonly document: unknown;
      /** Its top-level fields that nothing is wrong with. */
      readonly sound: Partial<Documents[Kind]>;
      readonly places: PlaceIndex;
      readonly problems: readonly Problem[];
    };

/** The documents of a department's folder; what reads a policy is loaded with the first policy file. */
type FolderKind = Exclude<DocumentKind, 'policy'>;

const guards: { readonly [Kind in FolderKind]: Guard<Documents[Kind]> } = {
  department: departmentGuard,
  pilot: pilotGuard,
};

/**
 * A map stands where its first key stands, since errors about what it lacks stand there (2-formats 2.3); where its own key
 * stands is kept under its path with a slash behind.
 */
function placesOf(translation: Translation, file: string): PlaceIndex {
  const byPath = new Map<string, Place>();
  for (const [path, { node, place }] of translation.written) {
    if (path === '') continue; // the document itself is its file
    byPath.set(path, node.kind === 'map' ? firstPlace(node) : place);
    if (node.kind !== 'scalar') byPath.set(`${path}/`, place);
  }
  const spelled = new Map([...translation.written].map(([path, { field }]) => [path, field]));
  return { file, byPath, spelled };
}

function byPlace(one: Problem, other: Problem): number {
  const [a, b] = [one.place, other.place];
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The fields whose every value the guard and our own rules accept are what their types say. */
function isSound<Document extends object>(fields: object, faulty: ReadonlySet<string>): fields is Partial<Document> {
  return Object.keys(fields).every((key) => !faulty.has(key));
}

function soundFields<Document extends object>(
  translation: Translation,
  faulty: ReadonlySet<string>,
): Partial<Document> {
  const fields = Object.fromEntries(
    Object.entries(translation.document ?? {}).filter(([key]) => !faulty.has(key) && translation.written.has(key)),
  );
  return isSound<Document>(fields, faulty) ? fields : {};
}

/**
 * Reads a document of a known kind, written in either language: translates it, guards it, and tells all problems at
 * once, sorted by place, each with its field as its writer spelled it.
 */
export function readDocument<Kind extends FolderKind>(kind: Kind, node: SourceNode): DocumentReading<Kind> {
  return readGuarded<Kind>(kind, guards[kind], node);
}

/** The same with the guard of the kind. */
export function readGuarded<Kind extends DocumentKind>(
  kind: Kind,
  guard: Guard<Documents[Kind]>,
  node: SourceNode,
): DocumentReading<Kind> {
  const { file } = node.place;
  const translation = translate(documentShapes[kind], node);
  const { document } = translation;
  const places = placesOf(translation, file);
  const accepted = guard(document);
  const found = [
    ...translation.found,
    ...(accepted ? [] : guardProblems(translation, file, guard.errors ?? [])),
    ...(kind === 'pilot' ? pilotProblems(translation) : []),
  ];
  if (accepted && found.length === 0) return { ok: true, document, places, problems: [] };
  const faulty = new Set(found.map(({ path }) => path.split('/', 1)[0] ?? path));
  const problems = found.map(({ problem }) => problem).sort(byPlace);
  return { ok: false, document, sound: soundFields(translation, faulty), places, problems };
}
