import { ARTICLES } from '../model/article.js';
import { placeAt, type PlaceIndex } from '../model/place.js';
import { READING_IDS } from '../model/policy.js';
import { errorAt, type Problem } from '../model/problem.js';
import { draftOf } from './draft.js';
import { nearestId } from './nearest.js';
import { PARAMETER_IDS } from './parameter-shapes.js';
import { readPolicy } from './read-policy.js';

/** Ids that an article may be handled by, besides parameters and readings. The policy room cannot see them itself. */
export interface KnownHandlers {
  readonly rules: readonly string[];
  readonly kinds: readonly string[];
  readonly reasons: readonly string[];
  readonly findings: readonly string[];
}

function unknownHandlers(document: unknown, places: PlaceIndex, known: KnownHandlers): readonly Problem[] {
  const ids = [...known.rules, ...known.kinds, ...known.reasons, ...known.findings, ...PARAMETER_IDS, ...READING_IDS];
  const articles = draftOf(document).articles;
  return ARTICLES.flatMap((article) =>
    (articles?.get(article)?.by ?? []).flatMap((id, index) => {
      if (ids.includes(id)) return [];
      const place = placeAt(places, 'articles', article, 'by', index);
      return [errorAt('unknown-handler', place, { article, nearest: nearestId(id, ids) }, { value: id })];
    }),
  );
}

/**
 * Everything that is wrong with the sense of a policy document: what {@link readPolicy} finds, and handlers of articles
 * that do not exist. The shape is the schema's to judge.
 */
export function lintPolicy(document: unknown, places: PlaceIndex, known: KnownHandlers): readonly Problem[] {
  return [...readPolicy(document, places).problems, ...unknownHandlers(document, places, known)];
}
