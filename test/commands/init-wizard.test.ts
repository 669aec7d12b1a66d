import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { init, type InitOptions } from '../../src/commands/init.js';
import { replyOf, type Asker, type Reply } from '../../src/commands/init-wizard.js';
import type { Question } from '../../src/commands/init-script.js';
import { openSession } from '../../src/commands/options.js';
import { zh } from '../../src/render/words/zh.js';
import { folderWith, someFiles } from '../folders.js';
import { someIo, temporaryFolder } from '../run-onex.js';

const BACK: Reply = { kind: 'back' };
const HELP: Reply = { kind: 'help' };
const QUIT: Reply = { kind: 'quit' };

interface Asked {
  readonly outcome: string;
  /** The questions in the order in which they were put. */
  readonly questions: readonly string[];
  readonly said: readonly string[];
}

/** Runs the wizard with these replies; a text is an answer, undefined takes the usual one. */
async function wizard(
  folder: string,
  replies: readonly (string | Reply | undefined)[],
  options: InitOptions = {},
): Promise<Asked> {
  const questions: string[] = [];
  const said: string[] = [];
  const rest = [...replies];
  const asker: Asker = {
    say: (text) => said.push(text),
    ask: (question: Question) => {
      questions.push(question.id);
      if (rest.length === 0) throw new Error(`nobody answers ${question.id}`);
      const reply = rest.shift();
      if (typeof reply === 'object') return Promise.resolve(reply);
      return Promise.resolve<Reply>({ kind: 'answer', answer: reply ?? question.usual });
    },
  };
  const io = someIo({ cwd: folder, columns: 80, interactive: true });
  const { session } = await openSession('init', '1.0.0', options, io);
  return { outcome: await init(folder, options, session, asker), questions, said };
}

const PILOT = ['Web前端开发', undefined, '中级', '软件技术', 'running', '2024-05-10', '某〔2024〕3号', undefined];

describe('the wizard', () => {
  test('asks for department, pilots and ledger, then writes what it was told', async () => {
    const folder = temporaryFolder();
    const { outcome, questions } = await wizard(folder, [
      ...['信息工程系', '2026', '李联络', '000-0001'],
      ...['yes', ...PILOT, 'no'],
      ...['yes', 'yes'],
    ]);
    expect(outcome).toBe('well');
    expect(questions).toEqual([
      ...['name', 'year', 'liaison', 'phone', 'firstPilot'],
      ...['certificate', 'organization', 'level', 'major', 'stage', 'approvedOn', 'document', 'pilotId'],
      ...['anotherPilot', 'ledger', 'confirm'],
    ]);
    expect(new Set(readdirSync(folder))).toEqual(new Set(['department.yaml', 'web-frontend.yaml', '台账.xlsx']));
    expect(readFileSync(join(folder, 'web-frontend.yaml'), 'utf8')).toContain(
      '培训评价组织: 工业和信息化部教育与考试中心 # 颁发证书的培训评价组织。取自内置名单',
    );
  });

  test('a certificate of one’s own is typed, an applying pilot has no approval, an ended one its last day', async () => {
    const folder = temporaryFolder();
    const { questions } = await wizard(folder, [
      ...['系', undefined, ''],
      ...['yes', '', '自己的证书', '', '初级', '专业', 'applying', 'own'],
      ...['yes', '物流管理', undefined, '高级', '物流', 'ended', '', '2026-05-01', undefined],
      ...['no', 'no', 'yes'],
    ]);
    expect(questions.filter((question) => question === 'endedOn')).toHaveLength(1);
    expect(new Set(readdirSync(folder))).toEqual(new Set(['department.yaml', 'logistics.yaml', 'own.yaml']));
    expect(readFileSync(join(folder, 'logistics.yaml'), 'utf8')).toContain('结束日期: 2026-05-01');
  });

  test('a day may be typed as in a cell; what no calendar has is asked again', async () => {
    const folder = temporaryFolder();
    const { questions } = await wizard(folder, [
      ...['系', undefined, ''],
      ...[
        'yes',
        '物流管理',
        undefined,
        '高级',
        '物流',
        'ended',
        '2026-2-30',
        '2024年5月1日',
        '',
        '２０２６.5.1',
        undefined,
      ],
      ...['no', 'no', 'yes'],
    ]);
    expect(questions.filter((question) => question === 'approvedOn')).toHaveLength(2);
    const written = readFileSync(join(folder, 'logistics.yaml'), 'utf8');
    expect(written).toContain('批准日期: 2024-05-01');
    expect(written).toContain('结束日期: 2026-05-01');
  });

  test('going back asks the question before again, as often as one likes', async () => {
    const folder = temporaryFolder();
    const { questions, outcome } = await wizard(folder, [
      ...['错', '2025', BACK, BACK, BACK, '对', '2026', ''],
      ...['no', 'no', 'yes'],
    ]);
    expect(questions.slice(0, 6)).toEqual(['name', 'year', 'liaison', 'year', 'name', 'name']);
    expect(outcome).toBe('well');
    expect(readFileSync(join(folder, 'department.yaml'), 'utf8')).toContain('名称: 对');
  });

  test('help says what the question is about and asks it again', async () => {
    const { questions, said } = await wizard(temporaryFolder(), [HELP, QUIT]);
    expect(questions).toEqual(['name', 'name']);
    expect(said).toContain(zh.init.questions.name.help);
  });

  test('leaving at any question writes nothing', async () => {
    const answers = ['系', '2026', '', 'yes', ...PILOT, 'no', 'yes'];
    for (let length = 0; length <= answers.length; length += 1) {
      const folder = temporaryFolder();
      expect((await wizard(folder, [...answers.slice(0, length), QUIT])).outcome).toBe('well');
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('Ctrl-C writes nothing and is an interruption', async () => {
    const folder = temporaryFolder();
    const { session } = await openSession('init', '1.0.0', {}, someIo({ cwd: folder, interactive: true }));
    const interrupted: Asker = {
      say: () => undefined,
      ask: () => Promise.reject(Object.assign(new Error('closed'), { name: 'ExitPromptError' })),
    };
    expect(await init(folder, {}, session, interrupted)).toBe('interrupted');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['name', [''], '系'],
    ['year', ['系', '26'], '2026'],
  ])('an answer to %s that will not do is asked for again', async (id, wrong, right) => {
    const { questions } = await wizard(temporaryFolder(), [...wrong, right, QUIT]);
    expect(questions.filter((question) => question === id)).toHaveLength(2);
  });

  test('an id that is taken is asked for again', async () => {
    const folder = folderWith(someFiles());
    const { questions } = await wizard(folder, ['yes', ...PILOT.slice(0, -1), 'web', 'web-2', 'no', 'no', 'yes']);
    expect(questions.filter((question) => question === 'pilotId')).toHaveLength(2);
    expect(readdirSync(folder)).toContain('web-2.yaml');
  });

  test('what options say is not asked', async () => {
    const { questions } = await wizard(temporaryFolder(), [undefined], {
      name: '系',
      year: '2026',
      liaison: '李,1',
      pilot: ['证书=物流管理,等级=中级,专业=物流'],
      ledger: false,
    });
    expect(questions).toEqual(['confirm']);
  });
});

test.each([
  ['?', 'help'],
  ['？', 'help'],
  ['<', 'back'],
  ['《', 'back'],
  ['返回', 'back'],
  ['QUIT', 'quit'],
  ['退出', 'quit'],
  ['信息工程系', 'answer'],
])('typed, %s is %s', (typed, kind) => {
  expect(replyOf(typed).kind).toBe(kind);
});
