// The handbook as one page that needs no network.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked, Renderer } from 'marked';

/** The documents that ship as pages, by what the pages are called. */
export const PAGES = { '手册.md': '手册.html', 'batch.md': '全校批量.html' };

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1, h2, h3 { line-height: 1.3; } h2 { border-bottom: 1px solid #8886; margin-top: 2.5em; padding-bottom: .2em; }
pre { background: #8881; border-radius: .4em; overflow-x: auto; padding: .8em; }
code { background: #8881; border-radius: .2em; font: .9em/1.5 "Sarasa Mono SC", NSimSun, Consolas, "Noto Sans Mono CJK SC", monospace; padding: .1em .25em; }
pre code { background: none; padding: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { border: 1px solid #8886; padding: .3em .6em; text-align: left; vertical-align: top; }
img { max-width: 100%; height: auto; }
nav { background: #8881; border-radius: .4em; padding: .5em 1.5em; }
@media print { nav { display: none; } pre { white-space: pre-wrap; } body { max-width: none; } }
`;

const TYPES = { '.png': 'image/png', '.svg': 'image/svg+xml' };

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An id that stays readable: GitHub's own way, so that links work in both. */
function anchor(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}

/** Every link within the page must lead somewhere, and nothing may be fetched from elsewhere. */
function checkLinks(body) {
  const ids = new Set(Array.from(body.matchAll(/ id="([^"]+)"/gu), ([, id]) => id));
  for (const [, target] of body.matchAll(/href="([^"]*)"/gu)) {
    if (!ids.has(decodeURIComponent(target.slice(1)))) throw new Error(`a link that leads nowhere: ${target}`);
  }
  const [foreign] = /<(?:script|link|iframe)\b|(?:src|url)=?[("']https?:/u.exec(body) ?? [];
  if (foreign !== undefined) throw new Error(`the page must not need the network: ${foreign}`);
}

/** Markdown with pictures beside it → HTML that holds them. */
export function page(markdown, folder) {
  const contents = [];
  const plain = new Renderer();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = anchor(text);
        if (depth === 2) contents.push(`<li><a href="#${id}">${escaped(text)}</a></li>`);
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image(token) {
        const type = TYPES[path.extname(token.href)];
        if (type === undefined) throw new Error(`a picture that the page cannot hold: ${token.href}`);
        const bytes = readFileSync(path.join(folder, decodeURI(token.href)));
        return plain.image.call(this, { ...token, href: `data:${type};base64,${bytes.toString('base64')}` });
      },
    },
  });
  const body = marked.parse(markdown.replace(/^<!--.*-->\n/gmu, ''));
  checkLinks(body);
  const title = escaped(/^# (.*)$/mu.exec(markdown)?.[1] ?? '');
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>`,
    '<body>',
    body.replace('</h1>\n', `</h1>\n<nav><ol>${contents.join('')}</ol></nav>\n`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
