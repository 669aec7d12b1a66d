import type { Place } from '../../../model/place.js';
import type { DocumentProblems, Expected, Found, YamlFault } from '../../../model/problems/document.js';
import type { ProblemWords, Sentence } from '../shape.js';
import { raiseLimit } from './raise-limit.js';

const FAULTS: Readonly<Record<YamlFault, Sentence>> = {
  tab: {
    message: '这一行用了制表符（Tab 键）缩进，YAML 文件只能用空格。',
    hint: '请删去行首的制表符，改用空格，每深一层多两个。',
  },
  'full-width-colon': {
    message: '冒号是中文的全角冒号“：”，读不出这一行的名称和内容。',
    hint: '请改成英文冒号加一个空格，例如“名称: 信息工程系”。',
  },
  'space-after-colon': {
    message: '冒号后面没有空格，读不出这一行的名称和内容。',
    hint: '请在冒号后加一个空格，例如“年度: 2026”。',
  },
  'missing-colon': {
    message: '这一行没有冒号，看不出哪里是名称、哪里是内容。',
    hint: '请写成“名称: 内容”；若是上一行的内容，请接到上一行后面，或比上一行多缩进两个空格。',
  },
  'colon-in-value': {
    message: '同一行里有两个冒号加空格，分不清哪里是名称、哪里是内容。',
    hint: '一行只写一项；内容里确有冒号的，请把整个内容用英文单引号括起来。',
  },
  indentation: {
    message: '缩进不对，看不出这一行属于哪一项。',
    hint: '同一层的各行要对齐，每深一层多两个空格；也请检查上一行是不是漏了冒号。',
  },
  'unclosed-quote': {
    message: '从这里开始的引号没有结束。',
    hint: '请在内容末尾补上同样的引号，或把两边的引号都删去。',
  },
  'unclosed-bracket': {
    message: '从这里开始的括号没有结束。',
    hint: '请补上对应的“]”或“}”，或改成每行一项、行首写“- ”。',
  },
  backslash: {
    message: '双引号里的反斜杠“\\”有特殊含义，这里读不出来。',
    hint: '请去掉引号或改用英文单引号；路径也可以写成“evidence/文件.pdf”。',
  },
  'reserved-character': {
    message: '内容不能以 @、` 或 % 这样的符号开头。',
    hint: '请把整个内容用英文单引号括起来。',
  },
  directive: {
    message: '以 % 开头的行有特殊含义，这里读不出来。',
    hint: '请删去这一行；若是内容，请用英文单引号括起来。',
  },
  alias: {
    message: '以 & 或 * 开头的内容有特殊含义，这里用得不对。',
    hint: '请把整个内容用英文单引号括起来。',
  },
  other: {
    message: '这一行的写法有误，读不出来。',
    hint: '请对照 examples 里的同类文件检查冒号、引号、括号和缩进。',
  },
};

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: '一段文字',
  date: '一个日期',
  'yes-no': '“是”或“否”',
  integer: '一个整数',
  yuan: '一个金额',
  choice: '规定的选项之一',
  map: '下一层的各个项目',
  list: '一个列表',
  any: '别的内容',
};

const FOUND: Readonly<Record<Found, string>> = {
  text: '文字',
  number: '数字',
  'yes-no': '“是”或“否”',
  nothing: '空白',
  map: '下一层的项目',
  list: '列表',
};

const HOW: Readonly<Record<Expected, string>> = {
  text: '请直接在冒号后面写文字；文字恰好是 true 或 false 的，请加引号。',
  date: '请在冒号后面写日期，如 2026-03-01。',
  'yes-no': '请在冒号后面写“是”或“否”。',
  integer: '请在冒号后面写整数。',
  yuan: '请在冒号后面写金额，如 45 或 33.33。',
  choice: '请在冒号后面写其中一个选项。',
  map: '请在下一行缩进两个空格，写“名称: 内容”，一行一项。',
  list: '请在下一行起每行写一条，行首是“- ”。',
  any: '请对照 examples 里的同类文件修改。',
};

const COLON_HINT = '这里的冒号是中文的全角冒号“：”，请改成英文冒号加一个空格。';

function quoted(text: string | undefined): string {
  return text === undefined ? '这一项' : `「${text}」`;
}

function stands(value: string | undefined): string {
  return value === undefined ? '' : `，这里写的是「${value}」`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('、');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `您要写的是不是「${nearest}」？`;
}

function line(place: Place): string {
  return place.line === undefined ? '前面' : `第 ${String(place.line)} 行`;
}

/** Millions of bytes, rounded up: a file just over the limit must not be said to be as large as the limit. */
function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1);
}

/** Sentences about YAML files and the documents in them. */
export const documentProblems: ProblemWords<DocumentProblems> = {
  'yaml-too-large': ({ facts }) => ({
    message: `文件有 ${megabytes(facts.bytes)} MB，超过 ${megabytes(facts.limit)} MB，不像是手写的系部或试点文件。`,
    hint: `请确认没有把别的文件改名放在这里。${raiseLimit('yaml-bytes', facts.bytes)}`,
  }),
  'yaml-too-much': ({ facts }) => ({
    message: `文件里的词语、符号和换行超过 ${String(facts.limit)} 处，不像是手写的系部或试点文件，没有读取。`,
    hint: `请确认没有把别的文件改名放在这里；名单和台账请放进工作簿（.xlsx）。${raiseLimit('yaml-pieces', facts.limit * 2)}`,
  }),
  'yaml-not-utf8': ({ facts }) => ({
    message: `文件的编码不是 UTF-8${facts.encoding === undefined ? '' : `，看上去是 ${facts.encoding}`}，文字读不出来。`,
    hint: '请用记事本打开，“另存为”时把“编码”选为 UTF-8，覆盖原文件。',
  }),
  'yaml-empty': () => ({
    message: '文件里没有内容。',
    hint: '请填写内容（首行写「类型: 系部」或「类型: 试点」），不用的文件请移出文件夹。',
  }),
  'yaml-syntax': ({ facts }) => FAULTS[facts.fault],
  'yaml-several-documents': () => ({
    message: '一个文件里有好几份内容：从这一行的“---”起是另一份。',
    hint: '请删去“---”，或把每一份存成单独的文件。',
  }),
  'yaml-not-a-map': ({ facts }) => ({
    message: `整个文件应由“名称: 内容”这样的行组成，这里却是${FOUND[facts.found]}。`,
    hint: facts.fullWidthColon
      ? COLON_HINT
      : '请对照 examples 里的 department.yaml 修改，首行写「类型: 系部」或「类型: 试点」。',
  }),
  'yaml-key-not-text': ({ facts }) => ({
    message: `冒号前面应是名称，这里却是${FOUND[facts.found]}。`,
    hint: '请在冒号前面写上项目的名称；若是文字里有 { } 或 [ ]，请用英文单引号把文字括起来。',
  }),
  'yaml-merge-key': () => ({
    message: '这里写了“<<”，它有特殊含义，读不出来。',
    hint: '请删去这一行，把要写的各项直接写在这里。',
  }),
  'yaml-unknown-alias': ({ value }) => ({
    message: `「${value ?? '*'}」引用的内容前面没有定义。`,
    hint: '以 * 开头的内容有特殊含义；若是普通文字，请用英文单引号括起来。',
  }),
  'yaml-alias-in-itself': ({ value }) => ({
    message: `「${value ?? '*'}」引用了包含它自己的内容。`,
    hint: '请把要引用的内容直接写在这里。',
  }),
  'yaml-alias-bomb': ({ facts }) => ({
    message: `用 * 引用的内容太多，展开后超过 ${String(facts.limit)} 项。`,
    hint: '请把引用改成直接写出的内容。',
  }),
  'yaml-too-deep': () => ({
    message: '括号或缩进套得太深，不像是系部或试点文件。',
    hint: '请对照 examples 里的同类文件检查括号和缩进。',
  }),

  'missing-kind': ({ facts, field }) => ({
    message: `文件没有写${quoted(field)}，看不出它是系部文件还是试点文件。`,
    hint:
      (facts.instead === undefined ? '' : `「${facts.instead}」是不是应为${quoted(field)}？`) +
      `请在首行写「类型: …」，可以是${listed(facts.options)}；与 onex 无关的文件请移出文件夹。`,
  }),
  'duplicate-key': ({ facts, field }) => ({
    message: `${quoted(field)}写了两次，前一次在${line(facts.first)}。`,
    hint: '请只留一处。',
  }),
  'both-spellings': ({ facts, field }) => ({
    message: `${quoted(field)}和${line(facts.first)}的「${facts.other}」是同一项的两种写法，写重了。`,
    hint: '请只留一处。',
  }),
  'unknown-key': ({ facts, field }) => ({
    message: `没有${quoted(field)}这一项。${meant(facts.nearest)}`,
    hint:
      facts.nearest === undefined && facts.known.length > 0
        ? `这里可以写：${listed(facts.known)}。`
        : '请改正冒号前面的名称，或删去这一项。',
  }),
  'missing-key': ({ field }) => ({
    message: `缺少${quoted(field)}，这一项必须填写。`,
    hint: '请补上这一行；已有这一行的，请在冒号后面填上内容。',
  }),
  'ended-without-date': ({ field }) => ({
    message: `试点已结束，却没有写${quoted(field)}。`,
    hint: '请补上试点结束的日期，如 2026-06-30。',
  }),

  'wrong-type': ({ facts, field, value }) => ({
    message: `${quoted(field)}应是${EXPECTED[facts.expected]}，这里却是${FOUND[facts.found]}${value === undefined ? '' : `「${value}」`}。`,
    hint: facts.fullWidthColon ? COLON_HINT : HOW[facts.expected],
  }),
  'empty-entry': ({ field }) => ({
    message: `${quoted(field)}里有一条是空的。`,
    hint: '请填上内容，或删去这一行的“-”。',
  }),
  'empty-list': ({ field }) => ({
    message: `${quoted(field)}至少要有一条。`,
    hint: '请填上内容，或删去这一项。',
  }),
  'not-a-date': ({ facts, field, value }) => ({
    message: `${quoted(field)}应是一个真实的日期${stands(value)}。`,
    hint: `请按 年-月-日 书写，如 ${facts.suggestion ?? '2026-03-01'}。`,
  }),
  'not-yes-no': ({ field, value }) => ({
    message: `${quoted(field)}只能写“是”或“否”${stands(value)}。`,
    hint: '请改成“是”或“否”；还不确定的，请把冒号后面留空。',
  }),
  'not-an-integer': ({ field, value }) => ({
    message: `${quoted(field)}应是整数${stands(value)}。`,
    hint: '请只写数字，不加引号、单位和小数。',
  }),
  'integer-out-of-range': ({ facts, field, value }) => ({
    message: `${quoted(field)}${facts.bound === 'least' ? '不能小于' : '不能大于'} ${String(facts.limit)}${stands(value)}。`,
    hint: facts.limit >= 1000 ? '年份请写四位数。' : '请改正这个数。',
  }),
  'not-an-amount': ({ field, value }) => ({
    message: `${quoted(field)}应是每课时的元数，不小于 0，至多两位小数${stands(value)}。`,
    hint: '请只写数字，如 45 或 33.33，不加引号和单位。',
  }),
  'not-a-choice': ({ facts, field, value }) => ({
    message: `${quoted(field)}没有这个选项${stands(value)}。${meant(facts.nearest)}`,
    hint: `可以写：${listed(facts.options)}。`,
  }),
  'not-an-id': ({ field, value }) => ({
    message: `${quoted(field)}只能用字母、数字、“-”和“_”${stands(value)}。`,
    hint: '请改成如 web-1 这样的编号，以后各年不再改动。',
  }),

  'exam-counts-incomplete': ({ facts }) => ({
    message: `这次考核的三项人数没有写全，还缺${listed(facts.missing)}。`,
    hint: '报名、参考、合格三项人数要么都写，要么都不写（不写则按考核表统计）。',
  }),
  'exam-counts-contradict': ({ facts }) => ({
    message: `这次考核的人数互相矛盾：报名 ${String(facts.registered)} 人、参考 ${String(facts.sat)} 人、合格 ${String(facts.passed)} 人。`,
    hint: '合格人数不能多于参考人数，参考人数不能多于报名人数，请核对。',
  }),
  'repeated-batch': ({ facts, value }) => ({
    message: `考核批次${quoted(value)}在${line(facts.first)}已经写过。`,
    hint: '每个批次只写一次，请合并或改正其中一处。',
  }),
  'repeated-grade': ({ facts, value }) => ({
    message: `年级${quoted(value)}在${line(facts.first)}已经写过。`,
    hint: '每个年级只写一次，请合并或改正其中一处。',
  }),
  'pause-reversed': ({ facts }) => ({
    message: `停报的起止日期写反了：从 ${facts.from} 到 ${facts.to}。`,
    hint: '开始的日期不能晚于结束的日期，请核对。',
  }),
  'dates-contradict': ({ field, facts }) => ({
    message: `「${field ?? ''}」是 ${facts.date}，却早于「${facts.otherField}」的 ${facts.otherDate}${facts.other.line === undefined ? '' : `（第 ${String(facts.other.line)} 行）`}。`,
    hint: '这两个日期的先后不合情理，请核对，改正写错的一个。',
  }),
};
