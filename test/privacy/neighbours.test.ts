import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtWorker } from '../built-onex.js';
import { folderWith, someFiles, TRAINING_HEADER, trainingRow } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

/** A row in which every cell can be told from every other. */
const MARKED = { 节次: '7-8节', 班级: '班级甲一', 佐证: '佐证.pdf', 备注: '备注甲一' };

describe('a message about a cell shows that cell and none of its neighbours', () => {
  test.each([
    ['试点', 'wed'],
    ['日期', '3月5日'],
    ['课时', '二'],
    ['计入教学工作量', '可能'],
    ['工号', '9.9E+20'],
  ])('%s', async (column, value) => {
    const rows = [TRAINING_HEADER, trainingRow({ ...MARKED, [column]: value })];
    const folder = folderWith(someFiles({ 'ledger.xlsx': { 培训: rows } }));
    const { out, err } = await runOnex(['check', folder, '--format', 'json']);
    const said = out + err;
    const { problems } = JSON.parse(out) as { problems: readonly { severity: string }[] };
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect([MARKED.班级, MARKED.节次, '王晓明', 'T001'].filter((other) => said.includes(other))).toEqual([]);
  });
});

test(
  'what a batch remembers holds no student, no phone number and no line of a document',
  { timeout: 60_000 },
  async () => {
    const students = {
      学生: [
        ['学号', '姓名', '专业', '年级', '班级', '全日制'],
        ['S20240001', '学生甲一', '软件技术', '2024', '一班', '是'],
      ],
    };
    const exams = {
      考核: [
        ['试点', '批次', '学号', '姓名', '参加考试', '合格'],
        ['web', '第1批', 'S20240001', '学生甲一', '是', '是'],
      ],
    };
    const folder = folderWith(someFiles({ 'students.xlsx': { ...students, ...exams } }));
    const out = join(temporaryFolder(), 'out');
    mkdirSync(out);
    const worker = await builtWorker();
    const ran = await runOnex(['batch', folder, '--out', out], { worker });
    expect([0, 1]).toContain(ran.code);
    const kept = readdirSync(join(out, '.onex-state')).map((name) =>
      readFileSync(join(out, '.onex-state', name), 'latin1'),
    );
    const text = kept.map((latin) => Buffer.from(latin, 'latin1').toString('utf8')).join('\n');
    expect(text).toContain('王晓明');
    expect(['S20240001', '学生甲一', '000-0001', '李联络'].filter((secret) => text.includes(secret))).toEqual([]);
  },
);
