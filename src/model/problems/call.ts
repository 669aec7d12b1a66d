/** Problems of the call itself: command, options, path (2-formats 2.3). */
export interface CallProblems {
  /** A bug, or the system failed in a way that nobody foresaw. */
  'program-failed': { readonly error: string };
  'no-such-path': Record<never, never>;
  'no-path-given': { readonly wanted: 'folder' | 'pilot' | 'claim' };
  'not-a-department-path': Record<never, never>;
  /** What kind of document it is, if any; pilot files that may be meant, as they may be typed. */
  'not-a-pilot-file': { readonly kind: string; readonly pilots: readonly string[] };
  'forms-without-out': Record<never, never>;
  'unknown-command': { readonly nearest: string | undefined };
  'unknown-option': { readonly nearest: string | undefined };
  'option-without-value': Record<never, never>;
  'too-many-arguments': Record<never, never>;
  'bad-date': Record<never, never>;
  /** `--explain=KEY`: KEY names no number of this run. */
  'nothing-to-explain': { readonly nearest: string | undefined };
  'bad-choice': { readonly choices: readonly string[]; readonly nearest: string | undefined };
  /** `onex rules X`: X is no rule, article, problem code …; the likeliest ids, best first. */
  'unknown-topic': { readonly near: readonly string[] };
  /** Two options that ask for different things. */
  'options-apart': { readonly other: string };
  /** `--limit NAME=NUMBER` */
  'unknown-limit': { readonly nearest: string | undefined; readonly known: readonly string[] };
  'limit-not-a-number': { readonly name: string; readonly usual: number };
  /** `--coverage FILE`: no UTF-8 text. */
  'not-a-text': { readonly encoding: 'GBK' | 'UTF-16' | undefined };
  /** `--coverage FILE`: a text without a single article. */
  'no-articles': Record<never, never>;
}
