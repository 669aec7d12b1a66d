import type { VerifyProblems } from '../../../model/problems/verify.js';
import type { ProblemWords } from '../shape.js';

export const verifyProblems: ProblemWords<VerifyProblems> = {
  'not-a-claim': ({ facts }) =>
    facts.isFolder
      ? {
          message: '这是文件夹，不是课时申报表。',
          hint: '要核对试点条件，请用 onex 检查；要核对申报表，请给出那个 .xlsx 文件（名称以“-课时申报表.xlsx”结尾）。',
        }
      : {
          message: `这不是 onex 生成的课时申报表：缺少 ${facts.missing.join('、')}。`,
          hint: '请给出 onex hours 写出的那个 .xlsx 文件（名称以“-课时申报表.xlsx”结尾）。',
        },
  'claim-never-calculated': () => ({
    message: '这份申报表被一个不会计算公式的程序另存过，公式都没有结果；已按「明细」算出结果再核对。',
    hint: '打印或上报前，请用 Excel 或 WPS 打开它，保存一次。',
  }),
  'claim-of-another-department': ({ facts }) => ({
    message: `这个文件夹里没有「${facts.department}」${String(facts.year)} 年度的数据${facts.found.length === 0 ? '' : `，只有：${facts.found.join('、')}`}。`,
    hint: '请给出这份申报表所属系部的文件夹。',
  }),
};
