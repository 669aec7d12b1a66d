import type { Figures } from '../../doctor-report.js';
import type { DoctorWords } from '../doctor-words.js';

function figures({ paid, excluded, hours, amount }: Figures): string {
  const yuan = amount === null ? '' : `, ${String(amount)} yuan`;
  return `${String(paid)} lines paid, ${String(excluded)} excluded, ${String(hours)} hours${yuan}`;
}

export const doctorWords: DoctorWords = {
  title: 'Doctor',
  health: { well: 'well', attention: 'attention', wrong: 'wrong' },
  names: {
    program: 'program',
    folder: 'folder',
    'code-page': 'code page',
    font: 'font',
    encoding: 'encoding',
    width: 'width',
    policy: 'policy file',
    'self-test': 'self-test',
  },
  say: {
    program: ({ onex, node, platform }) => ({ message: `onex ${onex}, Node.js ${node}, ${platform}.` }),
    folder: ({ folder, readable, writable }) => {
      if (!readable) {
        return {
          message: `"${folder}" cannot be opened.`,
          hint: 'Look at the path and the rights; connect a share first.',
        };
      }
      return writable
        ? { message: `"${folder}" can be read and written.` }
        : {
            message: `"${folder}" can be read, not written.`,
            hint: 'Checking works; write claims elsewhere with --out.',
          };
    },
    'code-page': ({ codePage }, health) => {
      if (codePage === null) return { message: 'The code page of the console is not known.' };
      return health === 'well'
        ? { message: `Code page ${String(codePage)} shows Chinese.` }
        : {
            message: `Code page ${String(codePage)} may garble Chinese.`,
            hint: 'Start onex.cmd of the package, or run chcp 65001 first.',
          };
    },
    font: ({ font }, health) => {
      if (font === null) return { message: 'No font was chosen for the console.' };
      return health === 'well'
        ? { message: `Font "${font}".` }
        : {
            message: `Font "${font}" is a raster font and lacks Chinese characters.`,
            hint: 'Right-click the title bar, Properties, Font: choose NSimSun.',
          };
    },
    encoding: ({ locale }, health) =>
      health === 'well'
        ? { message: `Locale ${locale} shows Chinese.` }
        : {
            message: `The locale ${locale === '' ? 'is not set' : `${locale} is not UTF-8`}; Chinese may be garbled.`,
            hint: 'Set LANG to zh_CN.UTF-8 or C.UTF-8.',
          },
    width: ({ columns }, health) => {
      if (columns === null) return { message: 'No terminal; text is set in 100 columns.' };
      return health === 'well'
        ? { message: `${String(columns)} columns.` }
        : { message: `${String(columns)} columns are few: tables break.`, hint: 'Make the window 80 columns wide.' };
    },
    policy: ({ policy, problems }) =>
      problems === 0
        ? { message: `Nothing is wrong with ${policy}.` }
        : {
            message: `${policy} has ${String(problems)} problems.`,
            hint: `onex rules --policy ${policy} --lint says which; install onex again if it is one of its own.`,
          },
    'self-test': ({ expected, actual }, health) => {
      if (health === 'well') {
        return {
          message: `A small ledger, written, read back and counted, agrees with the stored figures: ${figures(expected)}.`,
        };
      }
      const found = actual === null ? 'it cannot be read back' : figures(actual);
      return { message: `Expected ${figures(expected)}; found: ${found}.`, hint: 'Please install onex again.' };
    },
  },
  allWell: 'Everything is ready.',
  summary: (attention, wrong) => `${String(wrong)} wrong, ${String(attention)} to look at.`,
};
