import type { WritingProblems } from '../../../model/problems/writing.js';
import type { ProblemWords } from '../shape.js';

/** Where files go, unless another option of the call says it. */
const OUT = '--out';

export const writingProblems: ProblemWords<WritingProblems> = {
  'target-exists': ({ field = OUT }) => ({
    message: '同名文件已经存在，没有改动它。',
    hint: `确认可以替换时加 --force，或用 ${field} 写到别的文件夹。`,
  }),
  'target-is-folder': ({ field = OUT }) => ({
    message: '这个位置已有一个同名文件夹，无法写入文件。',
    hint: `请把该文件夹改名，或用 ${field} 写到别的文件夹。`,
  }),
  'target-busy': () => ({
    message: '文件正被其他程序占用，没有改动它。',
    hint: '请在 Excel 或 WPS 中关闭这个文件，再运行一次。',
  }),
  'target-folder-missing': ({ field = OUT }) => ({
    message: '要写入的文件夹不存在。',
    hint: `请先新建这个文件夹，或检查 ${field} 是否写对。`,
  }),
  'target-folder-not-folder': ({ field = OUT }) => ({
    message: '要写入的位置不是文件夹，而是文件。',
    hint: `请检查 ${field} 写的路径。`,
  }),
  'target-not-writable': () => ({
    message: '没有写入这个文件夹的权限。',
    hint: '请写到别的文件夹，或请管理员开放写入权限。',
  }),
  'target-read-only': ({ field = OUT }) => ({
    message: '这个磁盘是只读的，无法写入。',
    hint: `请用 ${field} 写到本机的文件夹。`,
  }),
  'target-disk-full': ({ field = OUT }) => ({
    message: '磁盘空间不足，没有写入。',
    hint: `请清理磁盘，或用 ${field} 写到别的磁盘，再运行一次。`,
  }),
  'target-name-too-long': ({ field = OUT }) => ({
    message: '文件名或路径太长，系统不接受。',
    hint: `请缩短系部名称，或用 ${field} 写到路径较短的文件夹。`,
  }),
  'target-not-written': ({ facts, field = OUT }) => ({
    message: `系统没能写入这个文件（${facts.code}）。`,
    hint: `请换一个文件夹（${field}）再试；仍不行请把括号里的代码告诉管理员。`,
  }),
  'claim-name-replaced': ({ value, place }) => ({
    message: `系部名称「${value ?? ''}」含有文件名不能用的字符，申报表写为「${place.file}」。`,
  }),
  'bundle-too-large': ({ facts }) => ({
    message: `佐证文件共 ${String(Math.ceil(facts.bytes / 1_000_000))} MB，超过压缩包的上限 ${String(facts.limit / 1_000_000)} MB。`,
    hint: '请把照片、扫描件压缩后再运行，或不加 --bundle，自行整理材料。',
  }),
  'bundle-folder-holds-others': ({ facts }) => ({
    message: `这个文件夹里有不是 onex 放进去的文件：${facts.names.join('、')}。替换文件夹会丢失它们，所以没有写出。`,
    hint: '请把这些文件移到别处，再运行一次。',
  }),
  'claim-name-twice': ({ facts }) => ({
    message: `「${facts.folder}」和「${facts.other}」的申报表同名：${facts.claim}。`,
    hint: '请改正其中一个系部的名称，或分两次运行、写到不同的文件夹。',
  }),
};
