import type { Article } from './article.js';
import type { CalendarDate, MonthDay } from './calendar-date.js';
import type { Place } from './place.js';

/** Parameters whose value is a number. */
export const NUMBER_PARAMETERS = [
  'enrolment-years',
  'classes-per-grade',
  'students-per-grade',
  'dual-qualified-percent',
  'industry-expert-percent',
  'integrated-courses-min',
  'integrated-courses-max',
  'declaration-hours',
  'report-hours',
  'assessor-hours',
  'site-hours',
  'invigilation-hours',
  'report-interval-days',
  'reporting-gap-days',
  'pass-rate-percent',
  'certificate-days',
  'deadline-warning-days',
  'long-day-hours',
  'summary-grace-days',
  'summary-early-days',
  'missed-reports',
] as const;

/** Parameters whose value is a day of the year. */
export const MONTH_DAY_PARAMETERS = ['enrolment-cutover', 'claim-deadline', 'settlement-date'] as const;

export type NumberParameterId = (typeof NUMBER_PARAMETERS)[number];
export type MonthDayParameterId = (typeof MONTH_DAY_PARAMETERS)[number];
export type ParameterId = NumberParameterId | MonthDayParameterId;

/** `hour` class hours · `percent` · `count` of things · `day` calendar days · `year` years · `month-day` a day of the year. */
export const UNITS = ['hour', 'percent', 'count', 'day', 'year', 'month-day'] as const;
export type Unit = (typeof UNITS)[number];

/** One value of a parameter and the day from which it holds. */
export interface DatedValue<V> {
  readonly from: CalendarDate;
  readonly value: V;
  readonly place: Place;
}

/** A legal number: dated, with its unit and article. */
export interface Parameter<V> {
  readonly article: Article;
  readonly unit: Unit;
  /** `policy`: the plan says it; `project`: the plan is silent and onex needs one. */
  readonly source: 'policy' | 'project';
  readonly name: { readonly zh: string; readonly en: string };
  /** Ascending by `from`, never empty. */
  readonly values: readonly DatedValue<V>[];
}

/** The open points of the plan and the options each has (1-domain 5). */
export interface ReadingOptions {
  readonly 'students-scope': 'each-grade' | 'all-grades';
  readonly 'dual-qualified-base': 'whole-team' | 'campus-teachers';
  readonly 'claim-window': 'december-to-november' | 'calendar-year';
  readonly 'half-year-summary': 'unpaid' | 'paid';
  readonly 'site-hours': 'once' | 'every-year';
  readonly 'declaration-unit': 'certificate' | 'certificate-level' | 'pilot';
  readonly 'assessor-unit': 'per-certificate' | 'per-person';
  readonly 'invigilation-unit': 'per-person' | 'per-session';
  readonly 'external-pay': 'none' | 'overload' | 'base';
  readonly 'deadline-day': 'inclusive' | 'exclusive';
  readonly 'report-unit': 'pilot' | 'department';
  readonly 'late-claims': 'marked' | 'none';
  readonly 'pass-rate-base': 'sat' | 'registered';
  readonly 'pass-rate-scope': 'year' | 'each-batch';
  readonly 'reporting-gap': 'overdue-21-days' | 'three-missed' | 'any-21-days';
  readonly 'supervision-effect': 'flag' | 'forfeit';
}

export type ReadingId = keyof ReadingOptions;

/** The chosen option of every reading: the readings in force. */
export type Readings = { readonly [Id in ReadingId]: ReadingOptions[Id] };

/** The options of every reading, in the order of the contract. */
export const READING_OPTIONS: { readonly [Id in ReadingId]: readonly ReadingOptions[Id][] } = {
  'students-scope': ['each-grade', 'all-grades'],
  'dual-qualified-base': ['whole-team', 'campus-teachers'],
  'claim-window': ['december-to-november', 'calendar-year'],
  'half-year-summary': ['unpaid', 'paid'],
  'site-hours': ['once', 'every-year'],
  'declaration-unit': ['certificate', 'certificate-level', 'pilot'],
  'assessor-unit': ['per-certificate', 'per-person'],
  'invigilation-unit': ['per-person', 'per-session'],
  'external-pay': ['none', 'overload', 'base'],
  'deadline-day': ['inclusive', 'exclusive'],
  'report-unit': ['pilot', 'department'],
  'late-claims': ['marked', 'none'],
  'pass-rate-base': ['sat', 'registered'],
  'pass-rate-scope': ['year', 'each-batch'],
  'reporting-gap': ['overdue-21-days', 'three-missed', 'any-21-days'],
  'supervision-effect': ['flag', 'forfeit'],
};

export function isReadingId(text: string): text is ReadingId {
  return Object.hasOwn(READING_OPTIONS, text);
}

/** The readings in the order of the contract. */
export const READING_IDS: readonly ReadingId[] = Object.keys(READING_OPTIONS).filter(isReadingId);

/** The option that this text names, or undefined. */
export function optionOf<Id extends ReadingId>(id: Id, text: string): ReadingOptions[Id] | undefined {
  return READING_OPTIONS[id].find((option) => option === text);
}

/** Texts of one language pair that the policy file carries. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** An open point of the plan: a question, its options with what each would mean, the default and why. */
export interface ReadingDefinition {
  readonly articles: readonly Article[];
  readonly question: Bilingual;
  readonly options: readonly { readonly id: string; readonly name: Bilingual; readonly consequence: Bilingual }[];
  readonly default: string;
  readonly reason: Bilingual;
}

export const HANDLED_BY = ['rules', 'hours', 'parameters', 'items', 'guidance'] as const;
export type HandledBy = (typeof HANDLED_BY)[number];

/** An article or item in our own words, and what handles it. */
export interface ArticleEntry {
  readonly summary: Bilingual;
  /**
   * `rules` of the checklist · `hours`: a kind, exclusion or pay · `parameters`: the dated data of the file itself · `items`: its items,
   * each by itself · `guidance`: nothing to decide.
   */
  readonly handledBy: HandledBy;
  /** Ids of rules, hours kinds, reasons, findings, parameters and readings; empty for guidance and items. */
  readonly by: readonly string[];
  /** Why there is nothing to decide: always there for guidance. */
  readonly why?: Bilingual;
}

/** A policy file as data. */
export interface Policy {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly college: string;
  readonly issuedOn: CalendarDate;
  readonly effectiveOn: CalendarDate;
  readonly numbers: { readonly [Id in NumberParameterId]: Parameter<number> };
  readonly monthDays: { readonly [Id in MonthDayParameterId]: Parameter<MonthDay> };
  readonly readings: { readonly [Id in ReadingId]: ReadingDefinition };
  /** The defaults of this policy file, all readings. */
  readonly defaults: Readings;
  /** Every article and item, in the order of the plan. */
  readonly articles: ReadonlyMap<Article, ArticleEntry>;
  readonly file: string;
}

/** A parameter's value on a day, with what proves it. */
export interface ParameterValue<V> {
  readonly id: ParameterId;
  readonly value: V;
  readonly unit: Unit;
  readonly article: Article;
  readonly from: CalendarDate;
  readonly source: 'policy' | 'project';
}

function latest<V>(id: ParameterId, parameter: Parameter<V>, date: CalendarDate): ParameterValue<V> {
  // Before the first value nothing was in force; the first value then says what a row would have earned.
  const dated = parameter.values.findLast((value) => value.from <= date) ?? parameter.values[0];
  if (!dated) throw new Error(`parameter without a value: ${id}`);
  return {
    id,
    value: dated.value,
    unit: parameter.unit,
    article: parameter.article,
    from: dated.from,
    source: parameter.source,
  };
}

/** The number in force on a day: the latest whose `from` is not after it (1-domain 6). */
export function numberAt(policy: Policy, id: NumberParameterId, date: CalendarDate): ParameterValue<number> {
  return latest(id, policy.numbers[id], date);
}

/** The day of the year in force on a day. */
export function monthDayAt(policy: Policy, id: MonthDayParameterId, date: CalendarDate): ParameterValue<MonthDay> {
  return latest(id, policy.monthDays[id], date);
}
