import { ARTICLES, type Article } from '../../model/article.js';
import type { Policy } from '../../model/policy.js';
import type { Result } from '../../model/result.js';
import { choiceName } from '../../dictionary/names.js';
import { resultInWords } from '../in-words.js';
import { placesInShort } from '../places.js';
import { mainArticle } from './articles.js';
import { html, type Html } from './html.js';
import { statusBadge, statusClass } from './marks.js';
import type { PageContext, ReportedDepartment } from './reported.js';

/** A result and of what: a pilot, or the department itself. */
export interface PlacedResult {
  readonly result: Result;
  readonly about: string;
}

/** Every result of a department and its pilots by article of the plan; within one the department first, then pilots in order. */
export function placedResults({ checked, name }: ReportedDepartment): readonly PlacedResult[] {
  const all = [
    ...checked.results.map((result) => ({ result, about: name })),
    ...checked.pilots.flatMap(({ pilot, results }) => results.map((result) => ({ result, about: pilot.id }))),
  ];
  return all.toSorted((one, other) => ARTICLES.indexOf(one.result.article) - ARTICLES.indexOf(other.result.article));
}

/** The id of an article's part. */
export function articleAnchor(anchor: string, article: Article): string {
  return `${anchor}-a${mainArticle(article)}`;
}

function facts({ result, about }: PlacedResult, policy: Policy, context: PageContext): Html {
  const { words, hide } = context;
  const { title, message, remedy } = resultInWords(result, words, policy);
  const sources = result.status === 'n/a' ? [] : placesInShort(result.sources, words);
  return html`
    <li class="r ${statusClass(result.status)}">
      <p class="t">
        ${statusBadge(result.status, words)} <b>${title}</b>
        <span class="w">${hide(about)} · ${words.screen.article(result.article)}</span>
      </p>
      <p>${hide(message)}</p>
      ${remedy === undefined ? undefined : html`<p class="fix">${words.screen.remedy}${hide(remedy)}</p>`}
      ${
        sources.length === 0
          ? undefined
          : html`<p class="src">${words.screen.source}${hide(sources.join(words.report.sourceSeparator))}</p>`
      }
    </li>
  `;
}

/** The results, article by article. */
export function resultsSection(department: ReportedDepartment, context: PageContext): Html {
  const { policy } = department.checked.terms;
  const { words, anchor } = context;
  const placed = placedResults(department);
  const articles = [...new Set(placed.map(({ result }) => mainArticle(result.article)))];
  return html`
    <section class="results">
      <h3>${words.report.sections.results}</h3>
      <div class="columns">
        ${articles.map(
          (article) => html`
            <section class="a" id="${articleAnchor(anchor, article)}">
              <h4>
                ${words.screen.article(article)}
                <small>${policy.articles.get(article)?.summary[words.language]}</small>
              </h4>
              <ul>
                ${placed
                  .filter(({ result }) => mainArticle(result.article) === article)
                  .map((one) => facts(one, policy, context))}
              </ul>
            </section>
          `,
        )}
      </div>
    </section>
  `;
}

/** What is not met, not proven or needs attention, the worst first: a line each that leads to the whole. */
export function todoSection(department: ReportedDepartment, context: PageContext): Html {
  const { policy } = department.checked.terms;
  const { words, anchor, hide } = context;
  const placed = placedResults(department);
  const open = (['fail', 'unproven'] as const).flatMap((status) =>
    placed.filter(({ result }) => result.status === status),
  );
  return html`
    <section>
      <h3>${words.report.sections.todo}</h3>
      ${
        open.length === 0
          ? html`<p>${words.report.nothingToDo}</p>`
          : html`
              <ol class="todo">
                ${open.map(({ result, about }) => {
                  const { title, message, remedy } = resultInWords(result, words, policy);
                  return html`
                    <li>
                      ${statusBadge(result.status, words)}
                      <a href="#${articleAnchor(anchor, result.article)}">${hide(about)} · ${title}</a>
                      <span> ${hide(remedy ?? message)}</span>
                    </li>
                  `;
                })}
              </ol>
            `
      }
    </section>
  `;
}

/** The pilots, their stage and verdict. */
export function pilotName(
  pilot: ReportedDepartment['checked']['pilots'][number]['pilot'],
  { words }: PageContext,
): string {
  const { name, level } = pilot.certificate;
  return `${name}${words.report.inBrackets(choiceName('level', level, words.language))}`;
}
