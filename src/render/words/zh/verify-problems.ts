import type { VerifyProblems } from '../../../model/problems/verify.js';
import type { ProblemWords } from '../shape.js';

export const verifyProblems: ProblemWords<VerifyProblems> = {
  'not-a-claim': ({ facts }) => ({
    message: `这不是 onex 生成的课时申报表：缺少 ${facts.missing.join('、')}。`,
    hint: '请给出 onex hours 写出的那个 .xlsx 文件（名称以“-课时申报表.xlsx”结尾）。',
  }),
  'claim-of-another-department': ({ facts }) => ({
    message: `这个文件夹里没有「${facts.department}」${String(facts.year)} 年度的数据${facts.found.length === 0 ? '' : `，只有：${facts.found.join('、')}`}。`,
    hint: '请给出这份申报表所属系部的文件夹。',
  }),
};
