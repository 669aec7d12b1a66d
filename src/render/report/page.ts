import type { CalendarDate } from '../../model/calendar-date.js';
import { STATUSES } from '../../model/result.js';
import type { Words } from '../words/words.js';
import { FILLINGS } from './charts/stacked-bars.js';
import { MARK_SHAPES } from './charts/year-strip.js';
import { collegeSection, type CollegeReport } from './college.js';
import { html, trusted, type Html } from './html.js';
import { statusClass, statusName, statusSign } from './marks.js';
import type { WrittenDepartment } from './overview.js';
import { PAGE_SCRIPT } from './page-script.js';
import { pageStyle } from './style.js';

/** A report, ready to be put together. */
export interface Report extends Omit<CollegeReport, 'departments'> {
  readonly departments: readonly WrittenDepartment[];
}

/** What a page needs besides what it shows. */
export interface PageSettings {
  readonly words: Words;
  readonly asOf: CalendarDate;
  readonly version: string;
  /** SHA-256 of a text's UTF-8 bytes in base64, as a Content-Security-Policy names a style or script. */
  readonly digest: (text: string) => string;
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function contents({ departments, conflicts }: Report, isCollege: boolean, words: Words): Html {
  const { page, sections } = words.report;
  const links = [
    ...(isCollege ? [['overview', sections.overview] as const] : []),
    ...(isCollege && conflicts.length > 0 ? [['conflicts', sections.conflicts] as const] : []),
    ...departments.map(({ overview }) => [overview.anchor, overview.name] as const),
    ...departments
      .filter(({ slips }) => slips !== '')
      .map(({ overview }) => [`${overview.anchor}-slips`, `${overview.name} ${sections.slips}`] as const),
  ];
  return html`
    <nav aria-label="${page.contents}">
      <ul>
        ${links.map(([anchor, name]) => html`<li><a href="#${anchor}">${name}</a></li>`)}
      </ul>
    </nav>
  `;
}

/** Extras for who has JavaScript; hidden until it runs. */
function tools(words: Words): Html {
  const said = words.report.tools;
  return html`
    <form class="tools" hidden aria-label="${said.title}">
      <label>${said.search} <input type="search" autocomplete="off" /></label>
      <fieldset>
        <legend>${said.statuses}</legend>
        ${STATUSES.map(
          (status) => html`
            <label class="s ${statusClass(status)}"
              ><input type="checkbox" checked value="${statusClass(status)}" /> ${statusSign(status)}
              ${statusName(status, words)}</label
            >
          `,
        )}
      </fieldset>
      <p>${said.shown} <output></output></p>
    </form>
  `;
}

/** One HTML file that needs nothing else: no network, no inline style, no script but its own. */
export function reportPage(report: Report, settings: PageSettings): string {
  const { words, asOf, version, digest } = settings;
  const { departments, failed } = report;
  const { page } = words.report;
  const overviews = departments.map(({ overview }) => overview);
  const isCollege = departments.length + failed.length > 1;
  const years = once(overviews.map(({ year }) => String(year))).join(words.screen.listSeparator);
  const colleges = once(overviews.map(({ college }) => college)).join(words.screen.listSeparator);
  const [only] = overviews;
  const title = page.title(isCollege || only === undefined ? colleges : only.name, years);
  const style = pageStyle({ left: page.title(colleges, years), right: words.report.asOf(asOf) });
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    `script-src 'sha256-${digest(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const document = html`
    <html lang="${words.language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${trusted(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#main">${page.skip}</a>
        <header>
          <p>${colleges}</p>
          <h1>${title}</h1>
          <p>${words.report.asOf(asOf)}</p>
        </header>
        ${contents(report, isCollege, words)}
        <main id="main">
          ${FILLINGS} ${MARK_SHAPES} ${tools(words)}
          ${isCollege ? collegeSection({ ...report, departments: overviews }, words) : undefined}
          ${departments.map(({ section }) => trusted(section))}
          ${once(departments.map(({ guide }) => guide)).map(trusted)} ${departments.map(({ slips }) => trusted(slips))}
        </main>
        <footer>
          <p>${page.madeBy(version)} ${page.selfContained}</p>
        </footer>
        ${trusted(`<script>${PAGE_SCRIPT}</script>`)}
      </body>
    </html>
  `;
  return `<!doctype html>\n${document.text}\n`;
}
