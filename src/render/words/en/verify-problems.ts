import type { VerifyProblems } from '../../../model/problems/verify.js';
import type { ProblemWords } from '../shape.js';

export const verifyProblems: ProblemWords<VerifyProblems> = {
  'not-a-claim': ({ facts }) =>
    facts.isFolder
      ? {
          message: 'This is a folder, not a claim.',
          hint: 'To check pilots use onex check; to verify a claim name its .xlsx file (its name ends with "-课时申报表.xlsx").',
        }
      : {
          message: `This is no claim written by onex: it lacks ${facts.missing.join(', ')}.`,
          hint: 'Name the .xlsx file that onex hours wrote (its name ends with "-课时申报表.xlsx").',
        },
  'claim-never-calculated': () => ({
    message:
      'This claim was saved by a program that calculates no formulas; they were calculated from its lines before it was compared.',
    hint: 'Open it in Excel or WPS and save it once before you print it or hand it in.',
  }),
  'claim-of-another-department': ({ facts }) => ({
    message: `The folder has no data of "${facts.department}" for ${String(facts.year)}${facts.found.length === 0 ? '' : `, only of: ${facts.found.join(', ')}`}.`,
    hint: 'Name the folder of the department that the claim is of.',
  }),
};
