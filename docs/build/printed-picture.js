// A page of a workbook or a document as it prints, as a picture.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The first page that holds a text. */
function pageWith(pdf, text) {
  for (let page = 1; ; page += 1) {
    const only = ['-f', String(page), '-l', String(page)];
    const words = execFileSync('pdftotext', [...only, '-raw', pdf, '-'], { encoding: 'utf8', stdio: 'pipe' });
    if (words.replaceAll(/\s+/gu, '').includes(text.replaceAll(' ', ''))) return page;
  }
}

/** Width and height of a page in points. */
function sizeOf(pdf, page) {
  const said = execFileSync('pdfinfo', ['-f', String(page), '-l', String(page), pdf], { encoding: 'utf8' });
  const [, width, height] = /size:\s+([\d.]+) x ([\d.]+)/u.exec(said);
  return { width: Number(width), height: Number(height) };
}

/** Draws a part of the first page that holds a text: `left`, `top`, `width` and `height` are shares of the page, `columns` the pixels of its width. */
export function printedPicture(file, { page: text, left, top, width, height, columns }, picture) {
  const folder = mkdtempSync(path.join(tmpdir(), 'onex-print-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const call = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', call, { stdio: 'ignore', timeout: 240_000 });
    const pdf = path.join(folder, `${path.basename(file, path.extname(file))}.pdf`);
    const page = pageWith(pdf, text);
    const size = sizeOf(pdf, page);
    const scale = columns / (size.width * width);
    const pixels = (share, points) => String(Math.round(share * points * scale));
    const part = ['-x', pixels(left, size.width), '-y', pixels(top, size.height)];
    part.push('-W', pixels(width, size.width), '-H', pixels(height, size.height));
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    const stem = picture.slice(0, -path.extname(picture).length);
    execFileSync('pdftoppm', [...only, '-r', String(72 * scale), ...part, '-png', pdf, stem]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
