import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.js';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import { folderWith, PILOT, someFiles } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { hasPseudoTerminal, KEYS, onTerminal, pick, QUIT_MENU, type Step } from './on-terminal.js';

function settingsIn(config: string): string {
  return join(config, 'onex', 'settings.json');
}

function quit(what: string): Step {
  return [what, QUIT_MENU];
}

/** The colour of anything, in the sequences of a terminal. */
const COLOURED = new RegExp(`${String.fromCharCode(27)}\\[[1-9]\\d?(?:;\\d+)*m`, 'u');

describe.skipIf(!hasPseudoTerminal)('the menu', () => {
  test('asks for a folder once, checks it, says what is next and remembers the folder', () => {
    const config = temporaryFolder();
    const folder = folderWith(someFiles());
    const env = { XDG_CONFIG_HOME: config };
    const { menu } = zh;
    const first = onTerminal(
      [],
      [[menu.what, KEYS.enter], [menu.askFolder, `${folder}${KEYS.enter}`], [menu.next, ''], quit(menu.what)],
      { env },
    );
    expect(first.code).toBe(0);
    expect(first.text).toContain(menu.goodbye);
    expect(JSON.parse(readFileSync(settingsIn(config), 'utf8'))).toEqual({ folder });

    const second = onTerminal([], [[menu.folder(folder), ''], quit(menu.what)], { env });
    expect(second.code).toBe(0);
    expect(second.text).not.toContain(menu.noFolder);
  });

  test('speaks English from end to end', () => {
    const folder = folderWith(someFiles());
    const { menu } = en;
    const { text, code } = onTerminal(
      ['--lang', 'en'],
      [[menu.what, KEYS.enter], [menu.askFolder, `${folder}${KEYS.enter}`], [menu.next, ''], quit(menu.what)],
      { env: { ONEX_NO_CONFIG: '1' } },
    );
    expect(code).toBe(0);
    expect(text).toContain(en.screen.departmentRules);
    expect(text).not.toContain(zh.screen.departmentRules);
  });

  test('a folder that is not there is asked for again; an empty answer goes back', () => {
    const { menu } = zh;
    const { code } = onTerminal(
      [],
      [
        [menu.what, KEYS.enter],
        [menu.askFolder, `nowhere${KEYS.enter}`],
        [menu.noSuchFolder('nowhere'), ''],
        [menu.askFolder, KEYS.enter],
        quit(menu.what),
      ],
      { env: { ONEX_NO_CONFIG: '1' } },
    );
    expect(code).toBe(0);
  });

  test('Ctrl-C ends it with 130', () => {
    const { code } = onTerminal([], [[zh.menu.what, KEYS.interrupt]], { env: { ONEX_NO_CONFIG: '1' } });
    expect(code).toBe(130);
  });

  test.each(['{"folder": 1}', 'nonsense', ''])('damaged settings (%s) are ignored with a note', (damaged) => {
    const config = temporaryFolder();
    mkdirSync(join(config, 'onex'));
    writeFileSync(settingsIn(config), damaged);
    const { menu } = zh;
    const { code } = onTerminal([], [[menu.noFolder, ''], quit(menu.what)], { env: { XDG_CONFIG_HOME: config } });
    expect(code).toBe(0);
    // Nothing was chosen, so nothing is written.
    expect(readFileSync(settingsIn(config), 'utf8')).toBe(damaged);
  });

  test('ONEX_NO_CONFIG: nothing is read and nothing written', () => {
    const config = temporaryFolder();
    mkdirSync(join(config, 'onex'));
    const folder = folderWith(someFiles());
    writeFileSync(settingsIn(config), JSON.stringify({ folder: '/elsewhere' }));
    const { menu } = zh;
    onTerminal([], [[menu.what, KEYS.enter], [menu.askFolder, `${folder}${KEYS.enter}`], quit(menu.what)], {
      env: { XDG_CONFIG_HOME: config, ONEX_NO_CONFIG: '1' },
    });
    expect(JSON.parse(readFileSync(settingsIn(config), 'utf8'))).toEqual({ folder: '/elsewhere' });
  });

  test.each([
    ['zh', zh],
    ['en', en],
  ] as const)('in %s it writes the report and does not write it again unasked', (lang, words) => {
    const folder = folderWith(someFiles());
    const { menu, report } = words;
    const file = `${basename(folder)}${report.fileSuffix}`;
    const env = { ONEX_NO_CONFIG: '1' };
    const chosen: Step = [menu.askFolder, `${folder}${KEYS.enter}`];
    const once: readonly Step[] = [pick(words, 'report'), chosen, [menu.askReportFile, KEYS.enter]];
    const first = onTerminal(['--lang', lang], [...once, [menu.next, ''], quit(menu.what)], { env });
    expect(first.code).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('<!doctype html>');

    writeFileSync(join(folder, file), 'kept');
    const asked: Step = [menu.askOverwrite(file), KEYS.enter];
    onTerminal(['--lang', lang], [...once, asked, quit(menu.what)], { env });
    expect(readFileSync(join(folder, file), 'utf8')).toBe('kept');

    const yes: Step = [menu.askOverwrite(file), `${KEYS.down}${KEYS.enter}`];
    onTerminal(['--lang', lang], [...once, yes, [menu.next, ''], quit(menu.what)], { env });
    expect(readFileSync(join(folder, file), 'utf8')).toContain('<!doctype html>');
  });

  test('it keeps the department’s minutes, without a question, when it fills the forms of a second pilot', () => {
    const folder = folderWith(someFiles({ 'bim.yaml': PILOT.replace('编号: web', '编号: bim') }));
    const { menu } = zh;
    const forms = (keys: string): readonly Step[] => [
      pick(zh, 'forms'),
      [menu.askFolder, `${folder}${KEYS.enter}`],
      [menu.askPilot, keys],
      [menu.askFormsFolder, KEYS.enter],
      [menu.next, ''],
      quit(menu.what),
    ];
    onTerminal([], forms(KEYS.enter), { env: { ONEX_NO_CONFIG: '1' } });
    const minutes = readdirSync(folder).find((name) => name.startsWith('党政联席会议纪要')) ?? '';
    writeFileSync(join(folder, minutes), 'by hand');
    onTerminal([], forms(`${KEYS.down}${KEYS.enter}`), { env: { ONEX_NO_CONFIG: '1' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toHaveLength(9);
    expect(readFileSync(join(folder, minutes), 'utf8')).toBe('by hand');
  });

  test('it fills the forms again only when asked to', () => {
    const folder = folderWith(someFiles());
    const { menu } = zh;
    const env = { ONEX_NO_CONFIG: '1' };
    const forms: readonly Step[] = [
      pick(zh, 'forms'),
      [menu.askFolder, `${folder}${KEYS.enter}`],
      [menu.askPilot, KEYS.enter],
      [menu.askFormsFolder, KEYS.enter],
    ];
    onTerminal([], [...forms, [menu.next, ''], quit(menu.what)], { env });
    const written = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    expect(written).toHaveLength(5);
    const [one = ''] = written;
    writeFileSync(join(folder, one), 'kept');
    onTerminal([], [...forms, [menu.yes, KEYS.enter], quit(menu.what)], { env });
    expect(readFileSync(join(folder, one), 'utf8')).toBe('kept');
    onTerminal([], [...forms, [menu.yes, `${KEYS.down}${KEYS.enter}`], [menu.next, ''], quit(menu.what)], { env });
    expect(readFileSync(join(folder, one)).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    ['zh', zh],
    ['en', en],
  ] as const)(
    'in %s it verifies a claim of the folder against its ledger, and any other by itself',
    async (lang, words) => {
      const config = temporaryFolder();
      const folder = folderWith(someFiles());
      await runOnex(['hours', folder]);
      const claim = readdirSync(folder).find((name) => name.endsWith('-课时申报表.xlsx')) ?? '';
      mkdirSync(join(config, 'onex'));
      writeFileSync(settingsIn(config), JSON.stringify({ folder }));
      const { menu, verify } = words;
      const ledger = onTerminal(
        ['--lang', lang],
        [
          pick(words, 'verify'),
          [menu.askClaim, KEYS.enter],
          [menu.askAgainst, KEYS.enter],
          [verify.same.inputs, ''],
          quit(menu.what),
        ],
        { env: { XDG_CONFIG_HOME: config } },
      );
      expect(ledger.code).toBe(0);
      const alone = onTerminal(
        ['--lang', lang],
        [
          pick(words, 'verify'),
          [menu.askClaimFile, `'${join(folder, claim)}'${KEYS.enter}`],
          [verify.same.itself, ''],
          quit(menu.what),
        ],
        { env: { ONEX_NO_CONFIG: '1' } },
      );
      expect(alone.code).toBe(0);
    },
  );

  test.each([
    ['--no-color', ['--no-color'], {}],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
  ] as const)('%s reaches the questions and what they run', (_, args, env) => {
    const folder = folderWith(someFiles());
    const { menu } = zh;
    const steps: readonly Step[] = [
      [menu.what, KEYS.enter],
      [menu.askFolder, `${folder}${KEYS.enter}`],
      [menu.next, ''],
      quit(menu.what),
    ];
    const off = { ONEX_NO_CONFIG: '1' };
    expect(onTerminal(args, steps, { env: { ...off, ...env } }).raw).not.toMatch(COLOURED);
    expect(onTerminal([], steps, { env: off }).raw).toMatch(COLOURED);
  });

  test.each([
    ['zh', zh],
    ['en', en],
  ] as const)('40 columns, in %s: every entry is there, no line is wider, no word is broken', (lang, words) => {
    const { menu } = words;
    const { text } = onTerminal(['--lang', lang], [[menu.keys.slice(0, 4), KEYS.interrupt]], {
      columns: 40,
      env: { ONEX_NO_CONFIG: '1' },
    });
    expect(text.split(/\r?\n/u).filter((line) => displayWidth(line) > 40)).toEqual([]);
    const flowing = text.replaceAll(/\r?\n {2}/gu, lang === 'en' ? ' ' : '');
    for (const entry of Object.values(menu.actions)) expect(flowing).toContain(entry);
  });

  test('40 columns, no colour: no line is wider, nothing is coloured', () => {
    const folder = folderWith(someFiles());
    const { menu } = zh;
    const { text, raw } = onTerminal([folder], [[menu.next, '']], {
      columns: 40,
      env: { ONEX_NO_CONFIG: '1', NO_COLOR: '1' },
    });
    const wide = text.split(/\r?\n/u).filter((line) => displayWidth(line) > 40);
    expect(wide).toEqual([]);
    expect(raw).not.toContain('\x1B[3');
  });
});

describe('a folder dragged onto the program', () => {
  test.skipIf(!hasPseudoTerminal)(
    'is checked and counted; an existing claim is written again only when asked to',
    () => {
      const folder = folderWith(someFiles());
      const env = { ONEX_NO_CONFIG: '1' };
      const { menu } = zh;
      onTerminal([folder], [[menu.next, '']], { env });
      const [claim = ''] = readdirSync(folder).filter((name) => name.endsWith('-课时申报表.xlsx'));
      expect(existsSync(join(folder, claim))).toBe(true);

      writeFileSync(join(folder, claim), 'kept');
      const { text } = onTerminal(
        [folder],
        [
          [menu.askOverwrite(claim), KEYS.enter],
          [menu.next, ''],
        ],
        { env },
      );
      expect(text).toContain(menu.claimKept(claim));
      expect(readFileSync(join(folder, claim), 'utf8')).toBe('kept');

      onTerminal(
        [folder],
        [
          [menu.askOverwrite(claim), `${KEYS.down}${KEYS.enter}`],
          [menu.next, ''],
        ],
        { env },
      );
      expect(readFileSync(join(folder, claim)).subarray(0, 2).toString()).toBe('PK');
    },
  );

  test('without a terminal nothing is asked: the claim that is there stays', async () => {
    const folder = folderWith(someFiles());
    const first = await runOnex([folder]);
    expect([first.code, first.err]).toEqual([1, '']);
    const [claim = ''] = readdirSync(folder).filter((name) => name.endsWith('-课时申报表.xlsx'));
    writeFileSync(join(folder, claim), 'kept');
    const second = await runOnex([folder]);
    expect(second.code).toBe(1);
    expect(readFileSync(join(folder, claim), 'utf8')).toBe('kept');
  });

  test.skipIf(process.getuid?.() === 0)('where nothing can be written the figures are shown all the same', async () => {
    const folder = folderWith(someFiles());
    chmodSync(folder, 0o500);
    const { code, out, err } = await runOnex([folder]);
    chmodSync(folder, 0o700);
    expect(code).toBe(2);
    expect(err).toContain('-课时申报表.xlsx');
    expect(out).toContain(zh.screen.byPerson);
  });

  test('a file instead of its folder: a pilot is checked, of a workbook it is said what to drag', async () => {
    const folder = folderWith(someFiles());
    expect((await runOnex([join(folder, 'web.yaml')])).out).toContain('Web前端开发');
    const ledger = join(folder, 'ledger.xlsx');
    const { code, out, err } = await runOnex([ledger]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe((await runOnex(['check', ledger])).err);
  });

  test('what cannot be read is said once, and it is wrong input', async () => {
    const folder = folderWith({ 'department.yaml': 'kind: department\n' });
    const { code, err } = await runOnex([folder]);
    expect(code).toBe(2);
    expect(err.split('[x]').length - 1).toBe(2);
  });
});

describe('without a terminal', () => {
  test.each([[[]], [['--lang', 'en']]])('onex %j asks nothing: it prints the help and is well', async (args) => {
    const { code, out, err } = await runOnex(args);
    const { help } = args.length === 0 ? zh : en;
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(help.groups.work);
  });
});
