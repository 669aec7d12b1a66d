import type { AnnotateWords } from '../annotate-words.js';

export const annotateWords: AnnotateWords = {
  suffix: '-批注',
  listName: '要改的地方',
  intro: (workbook, marks) => [
    `「${workbook}」里有 ${String(marks)} 处要改（点“位置”可以跳到那一格）`,
    '这是做了标记的副本：请改原来的文件，改完重新运行；这个副本用过可以删掉。',
  ],
  headings: { number: '序号', where: '位置', message: '问题', hint: '怎么改' },
  comment: (message, hint) => (hint === undefined ? message : `${message}\n怎么改：${hint}`),
  cut: '……',
  problems: {
    'annotated-copy': ({ facts, place }) => ({
      message: `已写出带批注的副本「${place.file}」，标出 ${String(facts.marks)} 处；原文件「${facts.original}」没有改动。`,
      hint: '请照批注改原来的文件，改完再运行一次。',
    }),
    'not-annotated': ({ place }) => ({
      message: `「${place.file}」的内部结构特殊，做批注可能弄坏副本，所以没有做。`,
      hint: '请按上面列出的单元格改；或用 Excel、WPS 打开它，另存为「Excel 工作簿（*.xlsx）」再运行一次。',
    }),
    'nothing-to-annotate': () => ({
      message: '这些问题都不在表格的单元格里，没有可以批注的工作簿。',
      hint: '请按上面写明的文件和行号改。',
    }),
    'annotate-in-department': ({ value }) => ({
      message: `「${value ?? ''}」是系部自己的文件夹：副本放在这里，下次会被当作台账读进去。`,
      hint: '请为 --annotate 另选一个文件夹，例如它下面的“批注”文件夹。',
    }),
  },
};
