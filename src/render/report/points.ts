import type { Article } from '../../model/article.js';
import { groupBy } from '../../model/group.js';
import type { Place } from '../../model/place.js';
import type { Status } from '../../model/result.js';
import { placesInShort } from '../places.js';
import type { Words } from '../words/words.js';
import { mainArticle } from './articles.js';
import { html, type Html } from './html.js';
import { statusBadge, statusClass, statusName, statusSign } from './marks.js';
import type { PageContext } from './reported.js';

/** Something that was found: of whom, what, where it stands and what to do. */
export interface Point {
  readonly status: Status;
  readonly title: string;
  readonly article: Article | undefined;
  /** A pilot or the department; empty where that goes without saying. */
  readonly about: string;
  readonly message: string;
  readonly remedy: string | undefined;
  readonly sources: readonly Place[];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** What a list needs of its page. */
type ListContext = Pick<PageContext, 'words' | 'hide'>;

function messagesOf(points: readonly Point[], { words, hide }: ListContext): readonly Html[] {
  const byMessage = [...groupBy(points, ({ message }) => message)];
  const isMixed = new Set(points.map(({ about }) => about)).size > 1;
  return byMessage.map(([message, same]) => {
    const who =
      byMessage.length > 1 && isMixed ? distinct(same.map(({ about }) => about)).join(words.screen.listSeparator) : '';
    const said = who === '' ? message : `${who}${words.screen.labelSeparator}${message}`;
    const places = placesInShort(
      same.flatMap(({ sources }) => sources),
      words,
    );
    const from = places.join(words.report.sourceSeparator);
    return html`
      <p>${hide(said)}</p>
      ${from === '' ? undefined : html`<p class="src">${words.screen.source}${hide(from)}</p>`}
    `;
  });
}

/** The item of an article, as it is called after its article; of an article without items nothing. */
function itemOf(article: Article | undefined, { screen }: Words): string {
  return article === undefined ? '' : screen.article(article).slice(screen.article(mainArticle(article)).length);
}

/** Points as a list. Those that differ in nothing but of whom they speak or what they say stand together under one title and one remedy. */
export function pointList(points: readonly Point[], context: ListContext): Html {
  const { words, hide } = context;
  const groups = groupBy(points, ({ status, title, remedy = '' }) => [status, title, remedy].join('\0'));
  return html`
    <ul>
      ${[...groups.values()].map((group) => {
        const [{ status, title, article, remedy }] = group;
        const abouts = distinct(group.map(({ about }) => about)).join(words.screen.listSeparator);
        const where = [hide(abouts), itemOf(article, words)].filter((text) => text !== '').join(' ');
        const head = html`<i>${statusSign(status)} ${statusName(status, words)}</i> <b>${title}</b>
          <span class="w">${where}</span>`;
        if ((status === 'pass' || status === 'n/a') && group.length === 1 && remedy === undefined) {
          const [{ message, sources }] = group;
          const from = placesInShort(sources, words).join(words.report.sourceSeparator);
          return html`<li class="r ${statusClass(status)}">${head} ${hide(message)} <small>${hide(from)}</small></li>`;
        }
        return html`
          <li class="r ${statusClass(status)}">
            <p>${head}</p>
            ${messagesOf(group, context)}
            ${remedy === undefined ? undefined : html`<p class="fix">${words.screen.remedy}${hide(remedy)}</p>`}
          </li>
        `;
      })}
    </ul>
  `;
}

/** Points in short, each leading to where the whole is said. */
export function pointLines(points: readonly (Point & { readonly anchor: string })[], context: ListContext): Html {
  const { words, hide } = context;
  const groups = groupBy(points, ({ status, title, message, remedy = message }) => [status, title, remedy].join('\0'));
  return html`
    <ol class="todo">
      ${[...groups.values()].map((group) => {
        const [{ status, title, remedy, message, anchor }] = group;
        const abouts = distinct(group.map(({ about }) => about)).join(words.screen.listSeparator);
        return html`
          <li>
            ${statusBadge(status, words)} <a href="#${anchor}">${hide(abouts)} · ${title}</a>
            <span>${hide(remedy ?? message)}</span>
          </li>
        `;
      })}
    </ol>
  `;
}
