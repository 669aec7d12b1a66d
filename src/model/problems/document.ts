import type { Place } from '../place.js';

/** What is wrong with the notation of a YAML file. */
export type YamlFault =
  | 'tab'
  | 'full-width-colon'
  | 'space-after-colon'
  | 'missing-colon'
  | 'colon-in-value'
  | 'indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'backslash'
  | 'reserved-character'
  | 'directive'
  | 'alias'
  | 'other';

/** What may stand in a place of a document. */
export type Expected = 'text' | 'date' | 'yes-no' | 'integer' | 'yuan' | 'choice' | 'map' | 'list' | 'any';

/** What a writer wrote there. */
export type Found = 'text' | 'number' | 'yes-no' | 'nothing' | 'map' | 'list';

/** Problems of YAML files and of the documents in them. */
export interface DocumentProblems {
  'yaml-too-large': { readonly bytes: number; readonly limit: number };
  /** More words, signs and line ends than a document has. */
  'yaml-too-much': { readonly limit: number };
  'yaml-not-utf8': { readonly encoding: 'GBK' | 'UTF-16' | undefined };
  'yaml-empty': Record<never, never>;
  'yaml-syntax': { readonly fault: YamlFault };
  'yaml-several-documents': Record<never, never>;
  'yaml-not-a-map': { readonly found: Found; readonly fullWidthColon: boolean };
  'yaml-key-not-text': { readonly found: Found };
  'yaml-merge-key': Record<never, never>;
  'yaml-unknown-alias': Record<never, never>;
  'yaml-alias-in-itself': Record<never, never>;
  'yaml-alias-bomb': { readonly limit: number };
  'yaml-too-deep': Record<never, never>;

  'missing-kind': { readonly options: readonly string[]; readonly instead: string | undefined };
  'duplicate-key': { readonly first: Place };
  'both-spellings': { readonly first: Place; readonly other: string };
  'unknown-key': { readonly nearest: string | undefined; readonly known: readonly string[] };
  'missing-key': Record<never, never>;
  'ended-without-date': Record<never, never>;

  'wrong-type': { readonly expected: Expected; readonly found: Found; readonly fullWidthColon: boolean };
  'empty-entry': Record<never, never>;
  'empty-list': Record<never, never>;
  'not-a-date': { readonly suggestion: string | undefined };
  'not-yes-no': Record<never, never>;
  'not-an-integer': Record<never, never>;
  'integer-out-of-range': { readonly bound: 'least' | 'most'; readonly limit: number };
  'not-an-amount': Record<never, never>;
  'not-a-choice': { readonly options: readonly string[]; readonly nearest: string | undefined };
  'not-an-id': Record<never, never>;

  'exam-counts-incomplete': { readonly missing: readonly string[] };
  'exam-counts-contradict': { readonly registered: number; readonly sat: number; readonly passed: number };
  'repeated-batch': { readonly first: Place };
  'repeated-grade': { readonly first: Place };
  'pause-reversed': { readonly from: string; readonly to: string };
  /** A note: the date lies before another that must come first. */
  'dates-contradict': {
    readonly date: string;
    readonly otherField: string;
    readonly otherDate: string;
    readonly other: Place;
  };
}
