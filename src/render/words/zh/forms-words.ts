import type { FormsWords } from '../forms-words.js';

export const formsWords: FormsWords = {
  titleOf: (pilot) => `试点 ${pilot} 的表格`,
  written: '已写出  ',
  wouldBeWritten: '将会写出  ',
  kept: '保留    ',
  keptNote: '全系共用的文件已有，原样保留；要按现在的数据重写，请加 --force。',
  blanks: (count) => `待填 ${String(count)} 处：`,
  noBlanks: '没有待填的地方。',
  layout: '表格的栏目和版式由本工具自拟（实施方案只列了附件名称）；学院有正式表样的，以正式表样为准。',
  withoutDepartment: '旁边没有系部文件：系部、团队、课时等都留空待填。',
};
