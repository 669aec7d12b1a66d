import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith, someFiles, STAFF, TRAINING_HEADER, trainingRow } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { hasBrowser, openFile, startBrowser } from './browser.js';

const EXAMPLES = path.join(import.meta.dirname, '../../examples/hhvc-2026');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs onex and gives what it printed as JSON. */
async function json(...args) {
  const { out } = await runOnex([...args, '--format', 'json', '--as-of', '2026-11-24']);
  return JSON.parse(out);
}

/** Writes a report and gives its path and its JSON. */
async function write(paths, ...options) {
  const file = path.join(temporaryFolder(), '报告 #1.html');
  const answer = await json('report', ...paths, '--out', file, ...options);
  expect(answer.problems).toBeUndefined();
  return { file, answer };
}

const tableRows = (table) =>
  table.evaluate((node) => [...node.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())));

async function seriousFindings(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0].html]);
}

describe.skipIf(!hasBrowser)('a report in a browser', () => {
  let browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('opens by a double click: no error, no request but for itself, nothing wider than the window', async () => {
    for (const [paths, options] of [
      [[EXAMPLES], []],
      [[path.join(EXAMPLES, '经济管理系')], ['--slips']],
      [[EXAMPLES], ['--lang', 'en', '--redact', '--slips']],
    ]) {
      const { file } = await write(paths, ...options);
      const { page, complaints, requests, url } = await openFile(browser, file);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([url]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(width);
      }
      await page.context().close();
    }
  });

  test('the tables behind the charts hold the numbers of the JSON, and those are the numbers of hours', async () => {
    const folder = path.join(EXAMPLES, '经济管理系');
    const { file, answer } = await write([folder]);
    const [department] = answer.departments;
    const [claim] = (await json('hours', folder, '--dry-run')).departments;
    const [checked] = (await json('check', folder)).departments;
    const { page } = await openFile(browser, file);
    const tables = page.locator('#d1-hours figure details table');
    const numbers = async (index) => (await tableRows(tables.nth(index))).slice(1);
    const byKind = await numbers(0);
    expect(byKind.map(([, , hours]) => Number(hours))).toEqual(Object.values(claim.totals.byKind));
    expect(await numbers(1)).toEqual(
      department.byMonth.map(({ key, lines, hours }) => [key, String(lines), String(hours)]),
    );
    expect((await numbers(2)).map(([id, name, hours]) => [id, name, Number(hours)])).toEqual(
      claim.totals.byPerson.map(({ staffId, name, hours }) => [staffId, name, hours]),
    );
    expect((await numbers(3)).map(([, lines, hours]) => [Number(lines), Number(hours)])).toEqual(
      department.byReason.map(({ lines, hours }) => [lines, hours]),
    );
    expect(department.byReason.reduce((sum, { lines }) => sum + lines, 0)).toBe(claim.totals.excluded);
    expect(department.byMonth.reduce((sum, { hours }) => sum + hours, 0)).toBe(claim.totals.hours);

    // Results that differ only in whom they are about stand together: title by title the statuses are the same.
    const results = [...checked.results, ...checked.pilots.flatMap((pilot) => pilot.results)];
    const said = (all) =>
      [...new Set(all.map(({ status, title }) => `${status.replace('/', '')} ${title}`))].toSorted();
    const shown = await page
      .locator('section.a li.r')
      .evaluateAll((all) =>
        all.map((node) => ({ status: node.classList[1], title: node.querySelector('b').textContent })),
      );
    expect(said(shown)).toEqual(said(results));
    for (const result of results.filter(({ remedy }) => remedy !== undefined)) {
      const item = page.locator('section.a li.r', { hasText: result.title }).filter({ hasText: result.remedy });
      expect(await item.count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('the year behind the strip is that of calendar', async () => {
    const folder = path.join(EXAMPLES, '信息工程系');
    const { file } = await write([folder]);
    const [{ dues }] = (await json('calendar', folder)).departments;
    const { page } = await openFile(browser, file);
    const rows = (await tableRows(page.locator('#d1-year details table'))).slice(1);
    const days = rows.flatMap(([, , , list]) => list.match(/(?:^|、)\d{4}-\d{2}-\d{2}/gu).map((day) => day.slice(-10)));
    expect(days.toSorted()).toEqual(dues.map(({ date }) => date).toSorted());
    const late = rows.filter(([, , state]) => state === '逾期完成').flatMap(([, , , list]) => list.split('、'));
    expect(late).toHaveLength(dues.filter(({ state }) => state === 'late').length);
    await page.context().close();
  });

  test('every tile and every cell of the heat table leads somewhere', async () => {
    const { file } = await write([EXAMPLES]);
    const { page } = await openFile(browser, file);
    const lost = await page.evaluate(() =>
      [...globalThis.document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href'))
        .filter((href) => !globalThis.document.getElementById(href.slice(1))),
    );
    expect(lost).toEqual([]);
    const ids = await page.evaluate(() => [...globalThis.document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });

  test('axe finds nothing serious on a wide screen', async () => {
    const { file } = await write([EXAMPLES]);
    const { page } = await openFile(browser, file);
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('axe finds nothing serious on a telephone with every table open', async () => {
    const { file } = await write([path.join(EXAMPLES, '经济管理系')], '--slips');
    const { page } = await openFile(browser, file, { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => {
      for (const details of globalThis.document.querySelectorAll('details')) details.open = true;
    });
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('on a telephone the name of a department stands in one line, not letter under letter', async () => {
    const { file } = await write([EXAMPLES]);
    const { page } = await openFile(browser, file, { viewport: { width: 390, height: 844 } });
    const lines = await page
      .locator('.heat tbody th a, #readiness tbody th a')
      .evaluateAll((all) => all.map((link) => link.getClientRects().length));
    expect(lines).toEqual([1, 1, 1, 1, 1, 1]);
    await page.context().close();
  });

  test('headings follow in order', async () => {
    const { file } = await write([EXAMPLES], '--slips');
    const { page } = await openFile(browser, file);
    const levels = await page
      .locator('h1,h2,h3,h4,h5,h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1)).toEqual([]);
    await page.context().close();
  });

  test('without JavaScript everything is there, and nothing that would do nothing', async () => {
    const { file } = await write([EXAMPLES]);
    const { page, complaints } = await openFile(browser, file, { javaScriptEnabled: false });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('th button').count()).toBe(0);
    const results = page.locator('section.a li.r');
    expect(await results.count()).toBeGreaterThan(50);
    expect(await results.last().isVisible()).toBe(true);
    await page.locator('#d1-hours summary').first().click();
    expect(await page.locator('#d1-hours details table').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('with JavaScript results are filtered by status and by words, and the departments sort by their hours', async () => {
    const { file } = await write([EXAMPLES]);
    const { page } = await openFile(browser, file);
    const shown = page.locator('section.a li.r:visible');
    const all = await shown.count();
    const passed = await page.locator('section.a li.r.pass').count();
    await page.locator('.tools input[value=pass]').uncheck();
    expect(await shown.count()).toBe(all - passed);
    await page.locator('.tools input[type=search]').fill('企业专家');
    expect(await shown.count()).toBeGreaterThan(0);
    expect((await shown.allTextContents()).every((text) => text.includes('企业专家'))).toBe(true);

    const rows = page.locator('#readiness tbody tr');
    const hours = async () => (await rows.locator('td:nth-last-child(2)').allTextContents()).map(Number);
    await page.locator('#readiness th:nth-last-child(2) button').click();
    expect(await hours()).toEqual((await hours()).toSorted((a, b) => a - b));
    await page.locator('#readiness th:nth-last-child(2) button').click();
    expect(await hours()).toEqual((await hours()).toSorted((a, b) => b - a));
    await page.context().close();
  });

  test('names, remarks and paths that are markup run nothing and are read as they were written', async () => {
    const evil = '<script>alert(1)</script>';
    const folder = folderWith(
      someFiles({
        'department.yaml': `类型: 系部\n名称: "${evil}"\n年度: 2026\n联络专员: {姓名: "<img src=x onerror=alert(2)>", 电话: "1"}\n`,
        'roster.xlsx': { 师资: [STAFF[0], ['T001', '"><svg/onload=alert(3)>', '专任', '讲师'], STAFF[2]] },
        'ledger.xlsx': {
          培训: [
            TRAINING_HEADER,
            trainingRow({
              教师: '"><svg/onload=alert(3)>',
              班级: '</style><script>alert(4)</script>',
              佐证: "javascript:alert('5').pdf",
            }),
          ],
        },
      }),
    );
    const { file } = await write([folder], '--slips');
    const { page, complaints, requests, url } = await openFile(browser, file);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([url]);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, main svg[onload], iframe, object').count()).toBe(0);
    expect(await page.locator('h2').first().textContent()).toContain(evil);
    expect(await page.locator('.slip b').first().textContent()).toBe('"><svg/onload=alert(3)>');
    expect(await page.title()).toContain(evil);
    await page.context().close();
  });

  test('a script that does not belong to the page is not run', async () => {
    const { file } = await write([EXAMPLES]);
    const attacked = path.join(temporaryFolder(), 'attacked.html');
    writeFileSync(
      attacked,
      readFileSync(file, 'utf8').replace('</main>', '<script>document.title = "taken"</script></main>'),
    );
    const { page, complaints } = await openFile(browser, attacked);
    expect(await page.title()).not.toBe('taken');
    expect(complaints).toHaveLength(1);
    await page.context().close();
  });

  test('prints on A4 portrait: whole rows and charts, a new page for each department', async () => {
    const { file } = await write([EXAMPLES], '--slips');
    const { page } = await openFile(browser, file);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    expect(boxes.length).toBeGreaterThan(5);
    expect(
      new Set(boxes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`)),
    ).toEqual(new Set(['595 × 842']));
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.overview ~ .department')
      .evaluateAll((all) => all.map((node) => globalThis.getComputedStyle(node).breakBefore));
    expect(breaks).toEqual(['page', 'page', 'page']);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    // Chromium prints no button where a table's head is repeated on its next page: the words stand there without one.
    const heads = page.locator('table.sortable thead th');
    expect(await heads.locator('button').first().isVisible()).toBe(false);
    const words = await heads.evaluateAll((all) => all.map((node) => node.innerText.trim()));
    expect(words).toContain('上报期限');
    expect(words).not.toContain('');
    // What may not be cut is lower than a page (267 mm at 96 dots an inch).
    const tallest = await page
      .locator('figure, tr, li.r, .tile')
      .evaluateAll((all) => Math.max(...all.map((node) => node.getBoundingClientRect().height)));
    expect(tallest).toBeLessThan(1000);
    await page.context().close();
  });
});
