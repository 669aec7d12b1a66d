import { isCalendarDate, type CalendarDate } from '../model/calendar-date.js';
import type { PlaceIndex } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { readArticles } from './articles.js';
import type { Context } from './context.js';
import { draftOf, type PolicyDraft } from './draft.js';
import { readParameters } from './parameters.js';
import { readReadings } from './reading-definitions.js';

/** A policy, or what is wrong with its document. */
export interface PolicyReading {
  /** undefined when the document has a problem: one of these, or one of shape that its schema named before. */
  readonly policy: Policy | undefined;
  readonly problems: readonly Problem[];
}

function dayOf(text: string | undefined): CalendarDate | undefined {
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}

function policyOf(context: Context, draft: PolicyDraft): Policy | undefined {
  const { id, number, title, college } = draft;
  const issuedOn = dayOf(draft.issuedOn);
  const effectiveOn = dayOf(draft.effectiveOn);
  const parameters = draft.parameters && readParameters(context, draft.parameters, effectiveOn);
  const readings = draft.readings && readReadings(context, draft.readings);
  const articles = draft.articles && readArticles(context, draft.articles);
  if (id === undefined || number === undefined || title === undefined || college === undefined) return undefined;
  if (issuedOn === undefined || effectiveOn === undefined || !parameters || !readings || !articles) return undefined;
  return {
    id,
    number,
    title,
    college,
    issuedOn,
    effectiveOn,
    ...parameters,
    ...readings,
    articles,
    file: context.places.file,
  };
}

/**
 * Reads a policy document (English keys, as the dictionary translates it) and judges what no schema can: validity,
 * units, known articles, parameters, readings and options. All problems at once, in the order of the document's parts.
 *
 * The shape is the schema's to judge, before: a part of the wrong shape is passed over here without a word, so that
 * both kinds of problems can be shown together. A document that its schema accepts gives a policy or a problem.
 */
export function readPolicy(document: unknown, places: PlaceIndex): PolicyReading {
  const context: Context = { places, problems: [] };
  const policy = policyOf(context, draftOf(document));
  return { policy: context.problems.length === 0 ? policy : undefined, problems: context.problems };
}
