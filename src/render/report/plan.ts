import type { Article } from '../../model/article.js';
import { ARTICLES } from '../../model/article.js';
import type { HandledBy, Policy } from '../../model/policy.js';
import type { ReportWords } from '../words/report-words.js';
import { mainArticle, statusByArticle } from './articles.js';
import { html, type Html } from './html.js';
import { statusClass, statusName, statusSign } from './marks.js';
import { articleAnchor, placedResults } from './results.js';
import type { PageContext, ReportedDepartment } from './reported.js';

/** The articles of the plan without their items. */
export const MAIN_ARTICLES: readonly Article[] = ARTICLES.filter((article) => mainArticle(article) === article);

/** Articles that hours belong to, whatever else they say. */
function handledBy(policy: Policy, article: Article): HandledBy {
  const entry = policy.articles.get(article);
  if (entry?.handledBy !== 'items') return entry?.handledBy ?? 'guidance';
  const items = ARTICLES.filter((item) => item !== article && mainArticle(item) === article);
  const handlers = items.map((item) => policy.articles.get(item)?.handledBy);
  return (['rules', 'hours', 'parameters'] as const).find((one) => handlers.includes(one)) ?? 'guidance';
}

/** What a tile says where no result stands under its article, and where it leads. */
function elsewhere(
  by: HandledBy,
  anchor: string,
  { tiles }: ReportWords,
): { readonly word: string; readonly href?: string } {
  switch (by) {
    case 'hours':
      return { word: tiles.hours, href: `#${anchor}-hours` };
    case 'parameters':
      return { word: tiles.parameters, href: `#${anchor}-readings` };
    case 'rules':
      return { word: tiles.notConcerned };
    case 'items':
    case 'guidance':
      return { word: tiles.guidance };
  }
}

/** The whole plan as tiles: each article with the worst that was found under it, leading to its results. */
export function planSection(department: ReportedDepartment, context: PageContext): Html {
  const { policy } = department.checked.terms;
  const { words, anchor } = context;
  const statuses = statusByArticle(placedResults(department).map(({ result }) => result));
  return html`
    <section>
      <h3>${words.report.sections.plan}</h3>
      <ol class="tiles">
        ${MAIN_ARTICLES.map((article) => {
          const status = statuses.get(article);
          const name = words.screen.article(article);
          const about = html`<small>${policy.articles.get(article)?.summary[words.language]}</small>`;
          if (status !== undefined) {
            return html`
              <li>
                <a class="tile ${statusClass(status)}" href="#${articleAnchor(anchor, article)}">
                  <b>${name}</b>
                  <i>${statusSign(status)} ${statusName(status, words)}</i>${about}
                </a>
              </li>
            `;
          }
          const { word, href } = elsewhere(handledBy(policy, article), anchor, words.report);
          const inside = html`<b>${name}</b> <i>${word}</i>`;
          return href === undefined
            ? html`<li><span class="tile none">${inside}</span></li>`
            : html`<li><a class="tile none" href="${href}">${inside}</a></li>`;
        })}
      </ol>
    </section>
  `;
}
