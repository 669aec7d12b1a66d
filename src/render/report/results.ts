import { ARTICLES, type Article } from '../../model/article.js';
import type { Policy } from '../../model/policy.js';
import type { Result } from '../../model/result.js';
import { choiceName } from '../../dictionary/names.js';
import { resultInWords } from '../in-words.js';
import { mainArticle } from './articles.js';
import { html, type Html } from './html.js';
import { pointLines, pointList, type Point } from './points.js';
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

function pointOf({ result, about }: PlacedResult, policy: Policy, { words }: PageContext): Point {
  const { title, message, remedy } = resultInWords(result, words, policy);
  const { status, article } = result;
  return { status, article, title, about, message, remedy, sources: status === 'n/a' ? [] : result.sources };
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
              <h4>${words.screen.article(article)}</h4>
              ${pointList(
                placed
                  .filter(({ result }) => mainArticle(result.article) === article)
                  .map((one) => pointOf(one, policy, context)),
                context,
              )}
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
  const { words, anchor } = context;
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
          : pointLines(
              open.map((one) => ({
                ...pointOf(one, policy, context),
                anchor: articleAnchor(anchor, one.result.article),
              })),
              context,
            )
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
