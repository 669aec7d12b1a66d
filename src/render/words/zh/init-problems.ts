import type { InitProblems } from '../../../model/problems/init.js';
import type { ProblemWords } from '../shape.js';

export const initProblems: ProblemWords<InitProblems> = {
  'nobody-to-ask': ({ facts }) => ({
    message: '这里不是可以一问一答的终端，没有办法提问。',
    hint: `加上 --yes，并用这些选项给出答案：${facts.options.join('、')}。`,
  }),
  'year-not-a-year': ({ field, value }) => ({
    message: `「${field ?? ''}」要写四位数的年度，这里写的是「${value ?? ''}」。`,
    hint: '例如 --year 2026。',
  }),
  'pilot-part-unreadable': ({ field, facts }) => ({
    message: `「${field ?? ''}」里的「${facts.part}」看不懂。`,
    hint: '写成“名称=内容”，之间用逗号隔开，例如 编号=web,证书=Web前端开发,等级=中级,专业=软件技术,阶段=试点中。',
  }),
  'pilot-key-unknown': ({ field, value, facts }) => ({
    message: `「${field ?? ''}」里没有「${value ?? ''}」这一项。${facts.nearest === undefined ? '' : `是不是「${facts.nearest}」？`}`,
    hint: `可以写：${facts.known.join('、')}。`,
  }),
  'pilot-key-missing': ({ field, facts }) => ({
    message: `「${field ?? ''}」缺少：${facts.missing.join('、')}。`,
    hint: '每个试点至少写证书、等级和专业；已结束的还要写结束日期。',
  }),
  'pilot-named-twice': ({ facts }) => ({
    message: `有两个试点的编号都是「${facts.id}」。`,
    hint: '每个试点的编号不能相同，请改一个。',
  }),
  'pilot-there-already': ({ facts }) => ({
    message: `已经有编号为「${facts.id}」的试点，没有改动它。`,
    hint: '要登记的是另一个试点时，换一个编号。',
  }),
  'carry-over-into-itself': () => ({
    message: '要结转的上一年度文件夹和新文件夹是同一个。',
    hint: '新年度另建一个文件夹，例如 onex init 2027/信息工程系 --from 2026/信息工程系。',
  }),
  'carry-over-not-one': ({ value, facts }) => ({
    message: `「${value ?? ''}」里有 ${String(facts.departments)} 个系部，一次只能结转一个。`,
    hint: '请写明是哪一个系部的文件夹。',
  }),
  'carry-over-year-not-later': ({ facts }) => ({
    message: `新年度 ${String(facts.year)} 不在上一年度 ${String(facts.lastYear)} 之后。`,
    hint: `不写 --year 就是 ${String(facts.lastYear + 1)}。`,
  }),
  'carry-over-onto-department': ({ facts }) => ({
    message: `这个文件夹里已经有系部文件 ${facts.file}，不能再结转进来。`,
    hint: '请换一个空的文件夹。',
  }),
  'carry-over-without-claim': () => ({
    message: '没有找到上一年度的课时申报表，「往年申报表」里没有列上它。',
    hint: '把它放进新文件夹的「往年」里，并写进系部文件的「往年申报表」；没有它，领过的课时可能重复计发。',
  }),
  'workbook-to-be-listed': ({ facts }) => ({
    message: `系部文件列明了台账，${facts.file} 还不在其中。`,
    hint: '把它加到系部文件的「台账」里，否则不会读取。',
  }),
};
