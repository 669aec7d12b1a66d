import { errorAt, noteAt, type Problem, type ProblemCode, type ProblemFacts } from '../model/problem.js';
import { batchCases } from './problem-cases/batch-cases.js';
import { documentCases } from './problem-cases/document-cases.js';
import { folderCases } from './problem-cases/folder-cases.js';
import { initCases } from './problem-cases/init-cases.js';
import { policyCases } from './problem-cases/policy-cases.js';
import type { ProblemCases } from './problem-cases/problem-case.js';
import {
  annotateCases,
  callCases,
  hoursCases,
  reportCases,
  verifyCases,
  writingCases,
} from './problem-cases/run-cases.js';
import { workbookCases } from './problem-cases/workbook-cases.js';

const CASES: ProblemCases<ProblemFacts> = {
  ...annotateCases,
  ...batchCases,
  ...callCases,
  ...documentCases,
  ...folderCases,
  ...hoursCases,
  ...initCases,
  ...policyCases,
  ...reportCases,
  ...verifyCases,
  ...workbookCases,
  ...writingCases,
};

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(CASES, text);
}

export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(CASES).filter(isCode);

/** A problem of the code as it may come up. */
export function problemCase<C extends ProblemCode>(code: C): Problem<C> {
  const { place, facts, field, value, isNote } = CASES[code];
  return (isNote ? noteAt : errorAt)(code, place, facts, { field, value });
}
