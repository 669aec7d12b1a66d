import { choiceName } from '../dictionary/names.js';
import type { ExcludedLine, Finding } from '../model/claim.js';
import type { Conflict } from '../model/college.js';
import type { Place } from '../model/place.js';
import type { Policy } from '../model/policy.js';
import type { Problem, ProblemCode, ProblemFacts } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { sayExclusion, sayFinding, type Advice } from './words/hours-words.js';
import { sayResult } from './words/verdict-words.js';
import type { ProblemWords, Sentence } from './words/shape.js';
import type { Words } from './words/words.js';

/** What is so, and what to do about it. */
export interface InWords {
  readonly title: string;
  readonly message: string;
  readonly remedy?: string;
}

/** A place as people say it: `web.yaml 第 12 行`, `ledger.xlsx › 培训 › C7`. */
export function placeInWords(place: Place, { screen }: Words): string {
  const parts = [place.file, place.sheet, place.cell].filter((part) => part !== undefined && part !== '');
  const where = parts.join(screen.placeSeparator);
  return place.line === undefined ? where : `${where} ${screen.lineOf(place.line, undefined)}`;
}

/** The sentence of a problem, and how to mend it. */
export function problemInWords(problem: Problem, words: Words): Sentence {
  return sayProblem(problem, words);
}

function sayProblem<C extends ProblemCode>(problem: Problem<C>, words: Words): Sentence {
  const say: ProblemWords<ProblemFacts>[C] = words.problems[problem.code];
  return say({ facts: problem.facts, place: problem.place, field: problem.field, value: problem.value });
}

/** What a rule is called, what it found and what to do next. The policy names the options of its readings. */
export function resultInWords(result: Result, words: Words, policy: Policy): InWords {
  return sayResult(words.verdicts, result, ({ reading, option }) => {
    const definition = policy.readings[reading].options.find((one) => one.id === option);
    return definition === undefined ? option : definition.name[words.language];
  });
}

export function findingInWords(finding: Finding, words: Words): Required<InWords> {
  return { title: words.hours.findings[finding.id].name, ...sayFinding(words.hours, finding) };
}

/** Why a line is not paid and how to mend it. */
export function exclusionInWords(line: ExcludedLine, words: Words): Required<InWords> {
  const earlier = line.because === undefined ? '' : placeInWords(line.because, words);
  return { title: words.hours.reasons[line.reason].name, ...sayExclusion(words.hours, line, earlier) };
}

/** A conflict in words: what collides and what to do. */
export function conflictInWords(conflict: Conflict, words: Words): Advice {
  return words.batch.conflicts[conflict.id](conflict, (category) => {
    const known = (['fullTime', 'dualRole', 'administrative', 'external'] as const).find((one) => one === category);
    return known === undefined ? category : choiceName('category', known, words.language);
  });
}
