import { isArticle, ARTICLES, type Article } from '../model/article.js';
import { placeAt, type Place, type PlaceIndex } from '../model/place.js';
import { errorAt, type Problem } from '../model/problem.js';
import { nearestId } from './nearest.js';

/** Where problems of one document go. */
export interface Context {
  readonly places: PlaceIndex;
  readonly problems: Problem[];
}

/**
 * Where an id itself stands: an index that keeps keys apart has it under its map's path with a slash behind; else the
 * first key inside the map stands for it.
 */
export function placeOfId(context: Context, map: string, id: string): Place {
  return placeAt(context.places, map, id, '');
}

/** A citation of an article that the plan has, or a problem and undefined. */
export function citation(context: Context, text: string, ...path: readonly (string | number)[]): Article | undefined {
  if (isArticle(text)) return text;
  const place = placeAt(context.places, ...path);
  context.problems.push(errorAt('unknown-article', place, { nearest: nearestId(text, ARTICLES) }, { value: text }));
  return undefined;
}
