import { isArticle, ARTICLES, type Article } from '../model/article.js';
import type { Place, PlaceIndex } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import { placeAt } from '../model/place.js';
import { nearestId } from './nearest.js';

/** Where problems of one document go. */
export interface Context {
  readonly places: PlaceIndex;
  readonly problems: Problem[];
}

/** Where a key that a map lacks is reported: at the first key that the map has (2-formats 2.3). */
export function placeOfMissing(context: Context, map: string, first: string | undefined): Place {
  return first === undefined ? placeAt(context.places, map) : placeAt(context.places, map, first);
}

/** A citation of an article that the plan has, or a problem and undefined. */
export function citation(context: Context, text: string, ...path: readonly (string | number)[]): Article | undefined {
  if (isArticle(text)) return text;
  const place = placeAt(context.places, ...path);
  context.problems.push(errorAt('unknown-article', place, { nearest: nearestId(text, ARTICLES) }, { value: text }));
  return undefined;
}
