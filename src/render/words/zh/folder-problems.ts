import type { FolderProblems } from '../../../model/problems/folder.js';
import type { Place } from '../../../model/place.js';
import type { ProblemWords } from '../shape.js';
import { raiseLimit } from './raise-limit.js';

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EBUSY: '正被其他程序占用',
  EMFILE: '系统打开的文件太多',
  EIO: '磁盘读取出错',
  ENOENT: '读取时文件已不在',
  EISDIR: '这是文件夹，不是文件',
  ELOOP: '链接互相指向，打不开',
};

function listed(names: readonly string[]): string {
  return names.length === 0 ? '（没有）' : names.map((name) => `「${name}」`).join('、');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `您要写的是不是「${nearest}」？`;
}

function at(place: Place): string {
  if (place.sheet !== undefined) return `${place.file} › ${place.sheet} › ${place.cell ?? ''}`;
  return place.line === undefined ? place.file : `${place.file} 第 ${String(place.line)} 行`;
}

export const folderProblems: ProblemWords<FolderProblems> = {
  'cannot-read': ({ facts, place }) => ({
    message: `读不了「${place.file}」：${SYSTEM[facts.errno] ?? `系统返回 ${facts.errno}`}。`,
    hint: '请确认它没有被别的程序独占、您有读取权限，然后再运行一次。',
  }),
  'changed-while-read': ({ place }) => ({
    message: `「${place.file}」在读取期间被改动、移走或新放进来，这一次的结果可能新旧混杂，所以不给出。`,
    hint: '请先保存并关闭它（网盘正在同步的等同步完），再运行一次。',
  }),
  'too-many-files': ({ facts }) => ({
    message: `这个文件夹里有 ${String(facts.files)} 个要读的文件，超过 ${String(facts.limit)} 个，没有读取。`,
    hint: `一个系部只需要几个文件：请把别的文件移到子文件夹里，再运行一次。${raiseLimit('files', facts.files)}`,
  }),
  'no-department': () => ({
    message: '这个文件夹里没有系部文件（类型写着「系部」的 .yaml 文件）。',
    hint: '请选系部自己的文件夹；新系部可照 examples 里的 department.yaml 写一份，首行写「类型: 系部」。',
  }),
  'yaml-named-text': ({ facts, place }) => ({
    message: `没有读取「${place.file}」：文件名多半被记事本加了 .txt。`,
    hint: `请在资源管理器的「查看」里勾选「文件扩展名」，把文件名末尾的 .txt 去掉，改成「${facts.yaml}」；不用的文件请移出本文件夹。`,
  }),
  'second-department': ({ facts }) => ({
    message: `同一个文件夹里有两个系部文件，另一个是「${facts.first}」。`,
    hint: '一个系部一个文件夹：请把多余的那个移走，或把它的「类型」改对。',
  }),
  'pilot-id-twice': ({ facts }) => ({
    message: `试点编号「${facts.id}」已经在「${facts.first}」里用过。`,
    hint: '同一系部内每个试点的编号不能相同，请改掉其中一个（已申报过课时的试点不要改编号）。',
  }),
  'path-outside-folder': ({ facts }) => ({
    message: `「${facts.path}」不在系部文件夹之内。`,
    hint: '请把文件复制到系部文件夹里，再写它在里面的位置，例如 evidence/签到表.pdf。',
  }),
  'listed-file-missing': ({ facts }) => ({
    message: `找不到列出的文件「${facts.path}」。${meant(facts.nearest)}`,
    hint: '请检查文件名（含扩展名）和所在文件夹，或从列表中删去这一行。',
  }),
  'path-spelling': ({ facts }) => ({
    message: `「${facts.path}」在磁盘上的写法是「${facts.onDisk}」，已按同一文件处理。`,
    hint: '建议改成与磁盘上一致的写法。',
  }),
  'table-format': ({ facts, place }) => ({
    message: `「${place.file}」是 ${facts.extension} 文件，读不了；若不处理，里面的内容会全部漏掉。`,
    hint: '请用 Excel 或 WPS 打开它，「另存为」选「Excel 工作簿（*.xlsx）」；不用的文件请移出本文件夹，或在 department.yaml 的「台账」里只列出要用的文件。',
  }),
  'workbook-open': ({ place }) => ({
    message: `发现「${place.file}」：对应的工作簿正在 Excel 或 WPS 中打开，尚未保存的改动不计入。`,
    hint: '请先保存并关闭工作簿，再运行一次。',
  }),
  'claim-workbook-ignored': ({ place }) => ({
    message: `「${place.file}」是课时申报表，不作为台账读取。`,
  }),
  'unknown-pilot': ({ facts, value }) => ({
    message: `没有名为「${value ?? ''}」的试点。${meant(facts.nearest)}`,
    hint: `可以写试点编号、证书名称，或“证书名称(等级)”。本系部的试点编号有：${listed(facts.known)}。`,
  }),
  'ambiguous-pilot': ({ facts, value }) => ({
    message: `「${value ?? ''}」对应不止一个试点。`,
    hint: `请改写试点编号，从 ${listed(facts.ids)} 中选一个。`,
  }),
  'unknown-certificate': ({ value }) => ({
    message: `已获培训证书「${value ?? ''}」不是本系部任何试点的证书，核对时不计。`,
    hint: '若是写法不同，请改成试点的证书名称或编号。',
  }),
  'unknown-person': ({ facts, value }) => ({
    message: `师资表里没有「${value ?? ''}」。${meant(facts.nearest)}`,
    hint: '请改正姓名并填写工号，或先在师资表中补上此人。',
  }),
  'unknown-staff-id': ({ facts, value }) => ({
    message: `师资表里没有工号「${value ?? ''}」。${meant(facts.nearest)}`,
    hint: '请改正工号，或先在师资表中补上此人。',
  }),
  'ambiguous-person': ({ facts, value }) => ({
    message: `师资表里有 ${String(facts.ids.length)} 位「${value ?? ''}」，分不清是谁。`,
    hint: `请在工号一栏填写工号（${facts.ids.join('、')} 之一）。`,
  }),
  'id-and-name-disagree': ({ facts, value }) => ({
    message: `工号「${value ?? ''}」在师资表里是「${facts.expected}」，这一行的教师写的是「${facts.name}」。`,
    hint: '请核对是工号写错了还是姓名写错了。',
  }),
  'row-twice': ({ facts, value }) => ({
    message: `「${value ?? ''}」重复，已在 ${at(facts.first)} 出现过。`,
    hint: '请删去多余的一行，或改正其中一处。',
  }),
  'unknown-batch': ({ facts, value }) => ({
    message: `试点「${facts.pilot}」的考核里没有批次「${value ?? ''}」。`,
    hint: `试点文件「考核」中写有批次：${listed(facts.known)}。请改正批次，或在试点文件中补上这一批。`,
  }),
  'exams-not-listed': ({ facts }) => ({
    message: `试点「${facts.pilot}」从这里起有 ${String(facts.rows)} 行考核记录，可「${facts.file}」里没有写「考核」，这些记录没有用上。`,
    hint: `请在「${facts.file}」的「考核」中写明每一批的「批次」和「日期」。`,
  }),
  'passed-without-sitting': () => ({
    message: '写着合格，「参加考试」却不是「是」。',
    hint: '合格的学生「参加考试」应为「是」；没有参加的，「合格」请填「否」或留空。',
  }),
  'history-not-a-claim': ({ facts, place }) => ({
    message: `「${place.file}」不是课时申报表：缺少${facts.missing.map((name) => `「${name}」`).join('、')}。`,
    hint: '「往年申报表」只列本工具写出的、往年的“…-课时申报表.xlsx”。',
  }),
  'history-hours-unreadable': ({ facts, value }) => ({
    message: `往年申报表里唯一键「${facts.key}」这一行的课时${value === undefined || value === '' ? '是空的' : `「${value}」读不懂`}。`,
    hint: '请从存档中取回当年原来的申报表，不要手工改动。',
  }),
  'history-year-not-before': ({ facts }) => ({
    message: `列为往年申报表的工作簿是 ${String(facts.year)} 年度的，不早于本年度 ${String(facts.departmentYear)}。`,
    hint: '「往年申报表」只列以前年度的；本年度写出的申报表不要列入。',
  }),
  'unknown-policy': ({ facts, value }) => ({
    message: `没有名为「${value ?? ''}」的政策文件。${meant(facts.nearest)}`,
    hint: `自带的政策有 ${listed(facts.known)}；也可以写一个政策文件（.yaml）的路径。`,
  }),
};
