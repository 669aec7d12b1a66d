// docs/errors.md: everything that onex finds wrong, doubtful or not to be paid, as `onex rules 代码` says it.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const onex = path.join(import.meta.dirname, '../../bin/onex.js');

/** The answer of `onex rules` on one and the same day. */
function rules(...ids) {
  const args = [onex, 'rules', ...ids, '--format', 'json', '--as-of', '2026-11-24'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

/** What has codes, in the order in which people meet it. */
const PARTS = [
  {
    list: 'problems',
    kind: 'problem',
    title: '读取和运行的问题',
    about: '「错误」要改好才有结果；「提示」不影响结果，看一看就行。按代码的字母顺序排列。',
  },
  {
    list: 'reasons',
    kind: 'reason',
    title: '未计入的原因',
    about: '台账里的一行没有计入申报表，在「未计入」表里写明的原因。',
  },
  { list: 'findings', kind: 'finding', title: '课时的提示', about: '课时已经计入，但请核对的地方，写在「检查」表里。' },
  {
    list: 'conflicts',
    kind: 'conflict',
    title: '跨系部的冲突',
    about: '`onex batch` 在几个系部之间发现的重复，都没有从课时中扣除。',
  },
];

/** Text as it stands, whatever Markdown would make of it. */
function plain(text) {
  return text.replaceAll(/[\\`*_<>[\]]/gu, '\\$&').replaceAll('\n', ' ');
}

function entry({ id, title, examples }) {
  return [
    `### ${[`\`${id}\``, plain(title)].join(' ').trim()}`,
    ...examples.map(({ label, where, message, remedy }) =>
      [
        ...(where === undefined ? [] : [`- 例如在：${plain(where)}`]),
        `- ${label}：${plain(message)}`,
        `- 怎么办：${plain(remedy ?? '不用改，核对一下就行。')}`,
      ].join('\n'),
    ),
  ];
}

/** The whole document. */
export function errors() {
  const { list } = rules();
  const parts = PARTS.flatMap(({ list: name, kind, title, about }) => {
    const ids = list[name].map(({ id }) => id).sort();
    const pages = name === 'problems' ? ids : list[name].map(({ id }) => id);
    return [
      `## ${title}`,
      about,
      ...rules(...pages)
        .pages.filter((page) => page.kind === kind)
        .flatMap(entry),
    ];
  });
  return `${[
    '# 问题代码',
    '<!-- 由 npm run docs 生成，不要手改：句子在 src/render/words，例子在 src/catalogue。 -->',
    '每个代码一条：例子、原因、怎么办。运行中遇到的，也可以用 `onex rules 代码` 查看；`--format json` 里的 `code`、`reason`、`id` 就是这里的代码。',
    ...parts,
  ].join('\n\n')}\n`;
}
