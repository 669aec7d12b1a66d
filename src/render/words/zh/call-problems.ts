import { choiceLists } from '../../../dictionary/generated/choices.js';
import type { CallProblems } from '../../../model/problems/call.js';
import type { ProblemWords } from '../shape.js';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `您要写的是不是「${nearest}」？`;
}

function kindName(kind: string): string {
  return choiceLists.documentKind.find(({ value }) => value === kind)?.title ?? kind;
}

export const callProblems: ProblemWords<CallProblems> = {
  'program-failed': ({ facts }) => ({
    message: `程序内部出错（${facts.error}），这一次没有结果；您的台账和文件没有被改动。`,
    hint: '请先再运行一次；还是这样，请把这次的命令和这句话交给维护本程序的人。',
  }),
  'no-such-path': ({ value }) => ({
    message: `找不到「${value ?? ''}」。`,
    hint: '请检查路径；文件夹名里有空格时要用双引号括起来，也可以把文件夹直接拖到命令行窗口里。',
  }),
  'no-path-given': ({ facts: { wanted } }) => {
    switch (wanted) {
      case 'folder':
        return {
          message: '没有写要处理哪个文件夹。',
          hint: '请在命令后面写系部文件夹的路径，例如：onex check 信息工程系',
        };
      case 'pilot':
        return {
          message: '没有写是哪个试点。',
          hint: '请在命令后面写试点的 .yaml 文件，例如：onex forms 信息工程系/web.yaml --out 表格',
        };
      case 'claim':
        return {
          message: '没有写要核对哪一份申报表。',
          hint: '请在命令后面写申报表，再写它的系部文件夹，例如：onex verify 信息工程系/信息工程系-2026-课时申报表.xlsx 信息工程系',
        };
    }
  },
  'not-a-department-path': ({ value }) => ({
    message: `「${value ?? ''}」不是文件夹，也不是试点的 .yaml 文件。`,
    hint: '请写系部文件夹（或包含各系部的上级文件夹）；check 还可以写单个试点的 .yaml 文件。',
  }),
  'not-a-pilot-file': ({ value, facts }) => ({
    message: `「${value ?? ''}」不是试点文件${facts.kind === '' ? '' : `，而是${kindName(facts.kind)}文件`}。`,
    hint:
      facts.pilots.length === 0
        ? '那里没有试点文件。要核对系部，请写它所在的文件夹。'
        : `请写其中一个试点文件：${facts.pilots.map((file) => `「${file}」`).join('、')}。要核对整个系部，请写它的文件夹：onex check 系部文件夹。`,
  }),
  'forms-without-out': () => ({
    message: '没有写表格放到哪个文件夹。',
    hint: '请加上 --out 和文件夹，例如：onex forms 信息工程系/web.yaml --out 表格；文件夹不存在时会新建。',
  }),
  'unknown-command': ({ value, facts }) => ({
    message: `没有「${value ?? ''}」这个命令。${meant(facts.nearest)}`,
    hint: '运行 onex --help 可以看到全部命令。',
  }),
  'unknown-option': ({ value, facts }) => ({
    message: `没有「${value ?? ''}」这个选项。${meant(facts.nearest)}`,
    hint: '在命令后加 --help 可以看到它的全部选项。',
  }),
  'option-without-value': ({ field }) => ({
    message: `选项「${field ?? ''}」后面缺少内容。`,
    hint: '请在它后面写上内容；在命令后加 --help 可以看到说明。',
  }),
  'too-many-arguments': ({ value }) => ({
    message: `多出来的内容「${value ?? ''}」。`,
    hint: '路径里有空格时要用双引号括起来；在命令后加 --help 可以看到用法。',
  }),
  'bad-date': ({ value, field }) => ({
    message: `「${field ?? ''}」要写一个真实的日期，这里写的是「${value ?? ''}」。`,
    hint: '写法是 年-月-日，例如 2026-11-24。',
  }),
  'bad-choice': ({ value, field, facts }) => ({
    message: `「${field ?? ''}」不能取「${value ?? ''}」。${meant(facts.nearest)}`,
    hint: `可以取：${facts.choices.join('、')}。`,
  }),
  'nothing-to-explain': ({ value, facts }) => ({
    message: `没有找到「${value ?? ''}」，不知道要说明哪一个数的来历。${meant(facts.nearest)}`,
    hint: '可以写规则编号、单元格（如 ledger.xlsx!培训!G12）；hours 还可以写工号、明细的序号、课时行的唯一键。不写就列出全部。',
  }),
  'unknown-topic': ({ value, facts }) => ({
    message: `没有叫「${value ?? ''}」的规则、条款、参数、口径或问题代码。${facts.near.length === 0 ? '' : `相近的有：${facts.near.join('、')}。`}`,
    hint: '运行 onex rules 可以看到全部编号；条款可以写成 25(6) 或 第二十五条（六）。',
  }),
  'options-apart': ({ field, facts }) => ({
    message: `「${field ?? ''}」和「${facts.other}」不能一起用。`,
    hint: '请分两次运行。',
  }),
  'unknown-limit': ({ value, facts }) => ({
    message: `没有「${value ?? ''}」这个上限。${meant(facts.nearest)}`,
    hint: `可以改的上限有：${facts.known.join('、')}。`,
  }),
  'limit-not-a-number': ({ value, facts }) => ({
    message: `--limit 要写成“名称=数字”，这里写的是「${value ?? ''}」。`,
    hint: `例如 --limit ${facts.name}=${String(facts.usual)}（这是平常的上限）。`,
  }),
  'not-a-text': ({ value, facts }) => ({
    message: `「${value ?? ''}」不是 UTF-8 编码的文本${facts.encoding === undefined ? '' : `，看上去是 ${facts.encoding}`}。`,
    hint: '请把方案的文字另存为 .txt，“编码”选 UTF-8；Word 和 PDF 文件要先另存为纯文本。',
  }),
  'no-articles': ({ value }) => ({
    message: `在「${value ?? ''}」里一条也没有找到：没有以“第…条”开头的行。`,
    hint: '请确认文件是方案的全文，并且每一条另起一行。',
  }),
};
