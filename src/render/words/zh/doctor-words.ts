import type { Figures } from '../../doctor-report.js';
import type { DoctorWords } from '../doctor-words.js';

function figures({ paid, excluded, hours, amount }: Figures): string {
  const yuan = amount === null ? '' : `、${String(amount)} 元`;
  return `计发 ${String(paid)} 行、未计入 ${String(excluded)} 行、${String(hours)} 课时${yuan}`;
}

export const doctorWords: DoctorWords = {
  title: '自检',
  health: { well: '正常', attention: '留意', wrong: '有误' },
  names: {
    program: '程序',
    folder: '文件夹',
    'code-page': '代码页',
    font: '字体',
    encoding: '编码',
    width: '窗口宽度',
    policy: '政策文件',
    'self-test': '试算',
  },
  say: {
    program: ({ onex, node, platform }) => ({ message: `onex ${onex}，Node.js ${node}，${platform}。` }),
    folder: ({ folder, readable, writable }) => {
      if (!readable) {
        return { message: `「${folder}」打不开。`, hint: '请检查路径和权限；网络盘要先连上。' };
      }
      return writable
        ? { message: `「${folder}」可以读，也可以写。` }
        : {
            message: `「${folder}」可以读，不能写。`,
            hint: '可以核对；写申报表时请用 --out 指到能写的文件夹。',
          };
    },
    'code-page': ({ codePage }, health) => {
      if (codePage === null) return { message: '没能查到命令行窗口的代码页。' };
      return health === 'well'
        ? { message: `代码页 ${String(codePage)}，可以显示中文。` }
        : {
            message: `代码页 ${String(codePage)}，中文可能显示成乱码。`,
            hint: '请用随附的 onex.cmd 启动，或先运行 chcp 65001。',
          };
    },
    font: ({ font }, health) => {
      if (font === null) return { message: '没有单独设置过命令行窗口的字体。' };
      return health === 'well'
        ? { message: `字体「${font}」。` }
        : {
            message: `字体「${font}」是点阵字体，中文可能显示不全。`,
            hint: '右键点击窗口标题栏，在“属性”的“字体”里选“新宋体”。',
          };
    },
    encoding: ({ locale }, health) =>
      health === 'well'
        ? { message: `语言环境 ${locale}，可以显示中文。` }
        : {
            message: `语言环境 ${locale === '' ? '没有设置' : locale}，不是 UTF-8，中文可能显示成乱码。`,
            hint: '请把 LANG 设为 zh_CN.UTF-8 或 C.UTF-8。',
          },
    width: ({ columns }, health) => {
      if (columns === null) return { message: '输出不在终端里，按 100 列排版。' };
      return health === 'well'
        ? { message: `${String(columns)} 列。` }
        : { message: `${String(columns)} 列，偏窄，表格会折成多行。`, hint: '把窗口拉宽到 80 列以上更好看。' };
    },
    policy: ({ policy, problems }) =>
      problems === 0
        ? { message: `${policy} 没有问题。` }
        : {
            message: `${policy} 有 ${String(problems)} 处问题。`,
            hint: `运行 onex rules --policy ${policy} --lint 看是哪里；自带的文件有问题时请重新安装。`,
          },
    'self-test': ({ expected, actual }, health) => {
      if (health === 'well') return { message: `写出、读回并核算一份小台账，与预存结果一致：${figures(expected)}。` };
      const found = actual === null ? '读不回来' : figures(actual);
      return { message: `应为${figures(expected)}，实际：${found}。`, hint: '安装可能不完整，请重新安装。' };
    },
  },
  allWell: '一切就绪。',
  summary: (attention, wrong) => `有误 ${String(wrong)} 项，留意 ${String(attention)} 项。`,
};
