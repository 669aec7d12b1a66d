import { hundredthsOfDecimal } from '../model/hours.js';
import {
  MONTH_DAY_PARAMETERS,
  NUMBER_PARAMETERS,
  type MonthDayParameterId,
  type NumberParameterId,
  type ParameterId,
  type Unit,
} from '../model/policy.js';

/** The unit a parameter must have and the values that the rules can work with, both ends included. */
export interface ParameterShape {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number | undefined;
}

const HOURS: ParameterShape = { unit: 'hour', least: 0, most: undefined };
const SHARE: ParameterShape = { unit: 'percent', least: 0, most: 100 };
const COUNT: ParameterShape = { unit: 'count', least: 0, most: undefined };
const DAYS: ParameterShape = { unit: 'day', least: 0, most: undefined };
const MONTH_DAY: ParameterShape = { unit: 'month-day', least: 0, most: undefined };

/** At least 1 where the rules step or look back by it: a step of nothing never arrives. */
const SHAPES: { readonly [Id in ParameterId]: ParameterShape } = {
  'enrolment-years': { unit: 'year', least: 1, most: undefined },
  'classes-per-grade': COUNT,
  'students-per-grade': COUNT,
  'dual-qualified-percent': SHARE,
  'industry-expert-percent': SHARE,
  'integrated-courses-min': COUNT,
  'integrated-courses-max': COUNT,
  'declaration-hours': HOURS,
  'report-hours': HOURS,
  'assessor-hours': HOURS,
  'site-hours': HOURS,
  'invigilation-hours': HOURS,
  'report-interval-days': { ...DAYS, least: 1 },
  'reporting-gap-days': { ...DAYS, least: 1 },
  'pass-rate-percent': SHARE,
  'certificate-days': DAYS,
  'deadline-warning-days': DAYS,
  'long-day-hours': HOURS,
  'summary-grace-days': DAYS,
  'summary-early-days': DAYS,
  'missed-reports': { ...COUNT, least: 1 },
  'enrolment-cutover': MONTH_DAY,
  'claim-deadline': MONTH_DAY,
  'settlement-date': MONTH_DAY,
};

export const PARAMETER_IDS: readonly ParameterId[] = [...NUMBER_PARAMETERS, ...MONTH_DAY_PARAMETERS];

export function isNumberParameter(id: string): id is NumberParameterId {
  return Object.hasOwn(SHAPES, id) && !isMonthDayParameter(id);
}

export function isMonthDayParameter(id: string): id is MonthDayParameterId {
  return MONTH_DAY_PARAMETERS.some((known) => known === id);
}

export function shapeOf(id: ParameterId): ParameterShape {
  return SHAPES[id];
}

/** The number written here, or undefined when it is none of this shape: class hours have at most two decimals, all else is whole. */
export function numberOfShape(text: string, shape: ParameterShape): number | undefined {
  const hundredths = hundredthsOfDecimal(text);
  if (hundredths === undefined) return undefined;
  const number = hundredths / 100;
  if (shape.unit !== 'hour' && !Number.isInteger(number)) return undefined;
  return number >= shape.least && (shape.most === undefined || number <= shape.most) ? number : undefined;
}
