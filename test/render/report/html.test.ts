import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, html, trusted } from '../../../src/render/report/html.js';

describe('markup from templates', () => {
  test('text is escaped in content and in attributes', () => {
    const evil = `<script>alert("1")</script>'&`;
    expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;</p>',
    );
  });

  test('markup stands as it is, lists follow each other, nothing is nothing', () => {
    expect(
      html`<ul>
        ${['<', html`<b>${1}</b>`, undefined, [html`<i></i>`, '&']]}
      </ul>`.text,
    ).toBe('<ul>&lt;<b>1</b><i></i>&amp;</ul>');
  });

  test('whatever text is filled in, no tag and no end of an attribute comes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: made } = html`<p title="${text}">${text}</p>`;
        const inside = made.slice('<p title="'.length, -'</p>'.length);
        expect(inside.split('"')).toHaveLength(2);
        expect(inside.split('>')).toHaveLength(2);
        expect(inside).not.toContain('<');
      }),
    );
  });

  test('breaks of the source are no text between blocks, and a space between words', () => {
    const found = html`
      <div>
        <p>
          <b>${'a'}</b>
          <span>b</span>
        </p>
        ${'c'}
      </div>
    `;
    expect(compact(found)).toBe('<div><p><b>a</b> <span>b</span></p>c</div>');
  });

  test('text of several lines that somebody wrote stays text', () => {
    expect(html`<p>${'a\n  <b'}</p>`.text).toBe('<p>a\n  &lt;b</p>');
  });

  test('what is trusted is not looked at', () => {
    expect(html`<p>${trusted('<b>')}</p>`.text).toBe('<p><b></p>');
  });
});

test('every attribute that is filled in stands in quotes', () => {
  const folder = join(import.meta.dirname, '../../../src/render/report');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const bare = files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/<[a-z][^<>`]*\s[\w-]+=\$\{/gu)].map(([found]) => `${file}: ${found}`);
  });
  expect(files.length).toBeGreaterThan(10);
  expect(bare).toEqual([]);
});
