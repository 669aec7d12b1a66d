import { isCalendarDate, isMonthDay, type CalendarDate, type MonthDay } from '../model/calendar-date.js';
import { placeAt } from '../model/place.js';
import {
  MONTH_DAY_PARAMETERS,
  NUMBER_PARAMETERS,
  type DatedValue,
  type MonthDayParameterId,
  type NumberParameterId,
  type Parameter,
  type ParameterId,
} from '../model/policy.js';
import { errorAt } from '../model/problem.js';
import { citation, placeOfId, type Context } from './context.js';
import type { ParameterDraft } from './draft.js';
import { nearestId } from './nearest.js';
import { isMonthDayParameter, isNumberParameter, numberOfShape, PARAMETER_IDS, shapeOf } from './parameter-shapes.js';

export interface Parameters {
  readonly numbers: Readonly<Record<NumberParameterId, Parameter<number>>>;
  readonly monthDays: Readonly<Record<MonthDayParameterId, Parameter<MonthDay>>>;
}

function hasAll<Id extends string, V>(
  some: Partial<Readonly<Record<Id, V>>>,
  ids: readonly Id[],
): some is Readonly<Record<Id, V>> {
  return ids.every((id) => some[id] !== undefined);
}

/** Validity must have neither overlap nor gap: days ascend, none twice, the first not after the policy's own first day. */
function checkValidity(
  context: Context,
  id: ParameterId,
  draft: ParameterDraft,
  effectiveOn: string | undefined,
): void {
  const days: { readonly from: string; readonly index: number }[] = [];
  for (const [index, { from }] of (draft.values ?? []).entries()) {
    if (from === undefined || !isCalendarDate(from)) continue;
    const place = placeAt(context.places, 'parameters', id, 'values', index, 'from');
    const twin = days.find((day) => day.from === from);
    const previous = days.at(-1);
    if (twin) {
      const firstLine = placeAt(context.places, 'parameters', id, 'values', twin.index, 'from').line;
      context.problems.push(errorAt('validity-overlaps', place, { parameter: id, firstLine }, { value: from }));
    } else if (previous && from < previous.from) {
      const facts = { parameter: id, previous: previous.from };
      context.problems.push(errorAt('validity-out-of-order', place, facts, { value: from }));
    }
    days.push({ from, index });
  }
  const [first, ...later] = days;
  if (!first || effectiveOn === undefined || !isCalendarDate(effectiveOn)) return;
  const earliest = later.reduce((least, day) => (day.from < least.from ? day : least), first);
  if (earliest.from <= effectiveOn) return;
  const place = placeAt(context.places, 'parameters', id, 'values', earliest.index, 'from');
  const facts = { parameter: id, from: earliest.from, effectiveOn };
  context.problems.push(errorAt('validity-missing', place, facts, { value: earliest.from }));
}

function datedValues<V>(
  context: Context,
  id: ParameterId,
  draft: ParameterDraft,
  parse: (text: string) => V | undefined,
): readonly DatedValue<V>[] {
  return (draft.values ?? []).flatMap(({ from, value }, index) => {
    if (from === undefined || !isCalendarDate(from) || value === undefined) return [];
    const place = placeAt(context.places, 'parameters', id, 'values', index, 'value');
    const parsed = parse(value);
    if (parsed !== undefined) return [{ from, value: parsed, place }];
    const { unit, least, most } = shapeOf(id);
    context.problems.push(errorAt('wrong-parameter-value', place, { parameter: id, unit, least, most }, { value }));
    return [];
  });
}

function parameterOf<V>(
  context: Context,
  id: ParameterId,
  draft: ParameterDraft,
  effectiveOn: CalendarDate | undefined,
  parse: (text: string) => V | undefined,
): Parameter<V> | undefined {
  const { name, unit, source } = draft;
  const expected = shapeOf(id).unit;
  if (unit !== undefined && unit !== expected) {
    const place = placeAt(context.places, 'parameters', id, 'unit');
    context.problems.push(errorAt('wrong-unit', place, { parameter: id, expected }, { value: unit }));
  }
  const article =
    draft.article === undefined ? undefined : citation(context, draft.article, 'parameters', id, 'article');
  if (draft.values?.length === 0) {
    const place = placeAt(context.places, 'parameters', id, 'values');
    context.problems.push(errorAt('parameter-without-values', place, { parameter: id }));
  }
  checkValidity(context, id, draft, effectiveOn);
  const values = datedValues(context, id, draft, parse);
  if (name === undefined || unit === undefined || source === undefined || article === undefined) return undefined;
  return values.length === 0 ? undefined : { name, unit, article, source, values };
}

function monthDayOf(text: string): MonthDay | undefined {
  return isMonthDay(text) ? text : undefined;
}

/** The parameters of a policy document; undefined when one is missing or wrong. */
export function readParameters(
  context: Context,
  drafts: ReadonlyMap<string, ParameterDraft>,
  effectiveOn: CalendarDate | undefined,
): Parameters | undefined {
  const numbers: Partial<Record<NumberParameterId, Parameter<number>>> = {};
  const monthDays: Partial<Record<MonthDayParameterId, Parameter<MonthDay>>> = {};
  for (const [id, draft] of drafts) {
    if (isNumberParameter(id)) {
      const parameter = parameterOf(context, id, draft, effectiveOn, (text) => numberOfShape(text, shapeOf(id)));
      if (parameter) numbers[id] = parameter;
    } else if (isMonthDayParameter(id)) {
      const parameter = parameterOf(context, id, draft, effectiveOn, monthDayOf);
      if (parameter) monthDays[id] = parameter;
    } else {
      const nearest = nearestId(id, PARAMETER_IDS);
      const place = placeOfId(context, 'parameters', id);
      context.problems.push(errorAt('unknown-parameter', place, { nearest }, { value: id }));
    }
  }
  const missing = PARAMETER_IDS.filter((id) => !drafts.has(id));
  if (missing.length > 0) {
    const place = placeAt(context.places, 'parameters');
    context.problems.push(errorAt('parameters-missing', place, { parameters: missing }));
  }
  return hasAll(numbers, NUMBER_PARAMETERS) && hasAll(monthDays, MONTH_DAY_PARAMETERS)
    ? { numbers, monthDays }
    : undefined;
}
