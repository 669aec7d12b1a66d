import { describe, expect, test } from 'vitest';
import { claimLayout } from '../../src/dictionary/claim-layout.js';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../src/model/workbook-description.js';
import { amountInWords } from '../../src/render/amount-in-words.js';
import { cellText } from '../../src/render/cell-text.js';
import { claimFileName } from '../../src/render/claim-file-name.js';
import { renderClaim } from '../../src/render/claim-workbook.js';
import { linkToCell, linkToFile } from '../../src/render/claim/links.js';
import { idsToCompareExactly } from '../../src/render/claim/person-formula.js';
import { claimWords } from '../../src/render/words/zh/claim.js';
import { zh } from '../../src/render/words/zh.js';
import { yuanOfFen } from '../../src/model/yuan.js';
import { aPerson, hours } from '../builders.js';
import { aTraining } from '../hours/rows.js';
import { aClaimInput, NOT_MET, somePeople } from './claims.js';

const { sheets } = claimLayout;

function sheetOf(workbook: WorkbookDescription, name: string): SheetDescription {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function shown(cell: CellDescription | undefined): string | number {
  if (!cell) return '';
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'date':
      return content.date;
    case 'formula':
      return content.result;
  }
}

function values(sheet: SheetDescription): readonly (readonly (string | number)[])[] {
  return sheet.rows.map((row) => row.cells.map(shown));
}

const CLAIM = renderClaim(aClaimInput());

describe('the sheets of a claim', () => {
  test('stand in the order of the contract', () => {
    expect(CLAIM.sheets.map(({ name }) => name)).toEqual([
      '汇总',
      '明细',
      '分配',
      '未计入',
      '检查',
      '佐证目录',
      '说明',
    ]);
  });

  test('明细 has a row for every paid line under the columns of the contract', () => {
    const [header, ...rows] = values(sheetOf(CLAIM, sheets.details));
    expect(header).toEqual(
      '序号 条款 事项 试点/站点 日期 工号 姓名 人员类别 发放标准 课时 补报 佐证 来源 唯一键'.split(' '),
    );
    expect(rows).toHaveLength(17);
    expect(rows[5]).toEqual([
      6,
      '第二十五条（四）',
      '培训',
      'Web前端开发(中级) web',
      '2026-01-05',
      '20230001',
      '王晓明',
      '专任',
      '超课时',
      1.5,
      '',
      '[5] evidence/培训/签到表-0.pdf\n[6] evidence/照片 0.jpg',
      'ledger.xlsx › 培训 › 第2行',
      'training|20230001|2026-01-05|1-2节|web|软件2400班',
    ]);
  });

  test('未计入 says why and what to do', () => {
    const [header, ...rows] = values(sheetOf(CLAIM, sheets.excluded));
    expect(header?.slice(-2)).toEqual(['原因', '如何处理']);
    expect(rows.map((row) => row[13])).toEqual(['report|web|biweekly|2026-03-26', 'report|web|biweekly|2026-04-09']);
    expect(rows.every((row) => row[14] !== '' && row[15] !== '')).toBe(true);
  });

  test('汇总 names department, year and day, each in the cell right of its label', () => {
    const [, identity = [], , header] = values(sheetOf(CLAIM, sheets.summary));
    const rightOf = (label: string): unknown =>
      identity.slice(identity.indexOf(label) + 1).find((value) => value !== '');
    expect([rightOf('系部'), rightOf('年度'), rightOf('制表日期')]).toEqual(['信息工程系', 2026, '2026-11-24']);
    expect(identity[identity.indexOf('年度') + 1]).toBe(2026);
    expect(header).toEqual(
      '序号 工号 姓名 人员类别 发放标准 申报 报送 考评员 培训 站点 监考 合计课时 单价 金额 签名'.split(' '),
    );
  });

  test('分配 has total, allocated and rest of every unit', () => {
    const [, ...rows] = values(sheetOf(CLAIM, sheets.allocations));
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      ['申报', 'Web前端开发', 'declaration|Web前端开发', 32, 32, 0, 0, 0],
      ['站点', '信息楼考点', 'site|信息楼考点', 16, 12, 0, 0, 4],
    ]);
  });

  test('佐证目录 begins with the minutes, names each file once, and says which lines it proves', () => {
    const [, ...rows] = values(sheetOf(CLAIM, sheets.evidence));
    expect(rows[0]?.slice(0, 3)).toEqual([1, 'evidence/党政联席会议纪要.pdf', '是']);
    expect(rows[1]?.[1]).toBe('evidence/批复.pdf');
    expect(rows[1]?.[5]).toBe(claimWords.evidence.lines('1-3'));
    expect(new Set(rows.map((row) => row[1])).size).toBe(rows.length);
  });

  test('检查 has the rules of Art. 27 and the findings', () => {
    const ids = values(sheetOf(CLAIM, sheets.checks)).map((row) => row[2]);
    expect(ids).toEqual(
      expect.arrayContaining(['art27-minutes', 'art27-evidence', 'art27-deadline', 'unallocated', 'hours-mismatch']),
    );
  });

  test('说明 has the year beside its label, every reading with its option beside its id, and the inputs', () => {
    const rows = values(sheetOf(CLAIM, sheets.about));
    const rightOf = (label: string): unknown => rows.find((row) => row[0] === label)?.[1];
    expect(rightOf('年度')).toBe(2026);
    expect(rightOf('claim-window')).toBe('december-to-november');
    expect(rightOf('supervision-effect')).toBe('flag');
    expect(rightOf('declaration-hours')).toBe(32);
    expect(rightOf('ledger.xlsx')).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('a changed line changes the digest', () => {
    const digest = (workbook: WorkbookDescription): unknown =>
      values(sheetOf(workbook, sheets.about)).find((row) => row[0] === sheets.details)?.[1];
    const other = aClaimInput({ people: somePeople(2) });
    expect(digest(renderClaim(other))).not.toBe(digest(CLAIM));
    expect(digest(renderClaim(aClaimInput()))).toBe(digest(CLAIM));
  });
});

describe('the face of a claim', () => {
  const state = (workbook: WorkbookDescription): string => String(values(sheetOf(workbook, sheets.summary))[2]?.[2]);

  test('that is ready says so', () => {
    expect(state(CLAIM)).toBe(claimWords.ready(aClaimInput().terms.asOf));
  });

  test('that is not ready says so, and why', () => {
    const text = state(renderClaim(aClaimInput({ ready: false, results: NOT_MET })));
    expect(text).toContain(claimWords.notReady(aClaimInput().terms.asOf));
    expect(text).toContain(zh.verdicts.titles['art27-minutes']);
  });

  test('nobody paid: one empty row, all totals 0', () => {
    const rows = values(sheetOf(renderClaim(aClaimInput({ tables: {} })), sheets.summary));
    const total = rows.find((row) => row[0] === claimWords.total);
    expect(rows[4]?.[1]).toBe(claimWords.nobody);
    expect(total?.slice(5)).toEqual([0, 0, 0, 0, 0, 0, 0, '', 0, '']);
  });

  test('without rates there is no amount, not 0', () => {
    const rows = values(sheetOf(renderClaim(aClaimInput({ department: { rates: undefined } })), sheets.summary));
    expect(rows[4]?.slice(12)).toEqual(['', '', '']);
    expect(rows.find((row) => row[0] === claimWords.inWords)?.[2]).toBe(claimWords.noRates);
  });

  test('only the signature cells are open', () => {
    const { rows, isProtected } = sheetOf(CLAIM, sheets.summary);
    expect(isProtected).toBe(true);
    const open = rows.map((row) => row.cells.flatMap((cell, index) => (cell.style.open ? [index] : [])));
    expect(open.slice(0, 8)).toEqual([[], [], [], [], [14], [14], [14], []]);
    expect(open.at(-1)).toHaveLength(10);
  });
});

describe('staff ids that SUMIFS confuses', () => {
  test.each([
    [
      ['1', '001', '2'],
      ['1', '001'],
    ],
    [
      ['T1', 't1', 'T2'],
      ['T1', 't1'],
    ],
    [['110101199003070011', '20230001'], ['110101199003070011']],
    [
      ['A*', '>5', '1-2', '3e2', 'DEC12', 'TRUE', '王1'],
      ['A*', '>5', '1-2', '3e2', 'DEC12', 'TRUE'],
    ],
    [['T001', '20230001', '11010119900307002X'], []],
  ])('of %j are %j', (ids, confused) => {
    expect(idsToCompareExactly(ids)).toEqual(new Set(confused));
  });

  test('are compared exactly', () => {
    const people = ['001', '1'].map((staffId) => aPerson({ staffId }));
    const trainings = people.map((staff, index) => aTraining({ staff, hours: hours(index + 1) }));
    const summary = sheetOf(renderClaim(aClaimInput({ tables: { trainings } })), sheets.summary);
    expect(summary.rows[4]?.cells[8]?.content).toMatchObject({
      formula: expect.stringContaining('EXACT') as string,
      result: 1,
    });
  });
});

describe('text in cells', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['_x0041_', '_x0041_'],
    ['a\u0000\u001bb', 'a␀␛b'],
    ['a\r\nb\rc\td', 'a\nb\nc\td'],
    ['半个\ud800字', '半个\ufffd字'],
    ['𠮷😀', '𠮷😀'],
    ['\u007f\u0085\uffff', '␡\ufffd\ufffd'],
  ])('%j becomes %j', (text, cell) => {
    expect(cellText(text, '…')).toBe(cell);
  });

  test('32,767 characters stay, one more is cut with a note', () => {
    expect(cellText('字'.repeat(32_767), '（截断）')).toBe('字'.repeat(32_767));
    const cut = cellText('字'.repeat(32_768), '（截断）');
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith('字（截断）')).toBe(true);
  });

  test('a character of two units is not cut in half', () => {
    const cut = cellText('😀'.repeat(20_000), 'xy');
    expect(cut).toHaveLength(32_766);
    expect(cut.endsWith('😀xy')).toBe(true);
  });
});

describe('links', () => {
  test.each([
    ['evidence/签到表.pdf', 'evidence/签到表.pdf'],
    ['a b#1%.pdf', 'a%20b%231%25.pdf'],
    ['mailto:x', './mailto:x'],
    ['../above.pdf', undefined],
    ['a/../../b.pdf', undefined],
    ['/etc/passwd', undefined],
    ['C:\\a.pdf', undefined],
  ])('to %s is %s', (path, link) => {
    expect(linkToFile(path)).toBe(link);
  });

  test('a cell stands behind #, its sheet in quotes', () => {
    expect(linkToCell({ file: 'ledger.xlsx', sheet: "O'Neil 培训", cell: 'A12' })).toBe(
      "ledger.xlsx#'O''Neil%20培训'!A12",
    );
  });
});

describe('names and words', () => {
  test.each([
    ['信息工程系', '信息工程系-2026-课时申报表.xlsx', false],
    ['A/B:系*', 'A_B_系_-2026-课时申报表.xlsx', true],
    ['一\t二\n"三"<四>|五?', '一_二__三__四__五_-2026-课时申报表.xlsx', true],
    ['系 . ', '系 . -2026-课时申报表.xlsx', false],
    // Windows keeps these for devices whatever follows the first dot.
    ['CON.系', '_CON.系-2026-课时申报表.xlsx', true],
    ['com¹ .系', '_com¹ .系-2026-课时申报表.xlsx', true],
    ['CON系', 'CON系-2026-课时申报表.xlsx', false],
    // Office takes it for the mark of an open file, and we for one too.
    ['~$系', '_~$系-2026-课时申报表.xlsx', true],
  ])('the claim of %s is %s', (department, name, replaced) => {
    expect(claimFileName(department, 2026)).toEqual({ name, replaced });
  });

  test.each([
    [0, '零元整'],
    [135_000, '壹仟叁佰伍拾元整'],
    [10_005, '壹佰元零伍分'],
    [260_747, '贰仟陆佰零柒元肆角柒分'],
    [1_030_400_000, '壹仟零叁拾万肆仟元整'],
  ])('%i fen are %s', (fen, words) => {
    expect(amountInWords(yuanOfFen(fen))).toBe(words);
  });
});
