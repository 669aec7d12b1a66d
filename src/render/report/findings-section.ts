import { findingInWords, placeInWords, problemInWords } from '../in-words.js';
import { html, type Html } from './html.js';
import { pointList, type Point } from './points.js';
import type { PageContext, ReportedDepartment } from './reported.js';
import { table } from './table.js';

/** More notes than this bury the rest; how many more there are is said. */
const NOTES_SHOWN = 6;

/** A file's digest is known by this much of it. */
const DIGEST_SHOWN = 12;

/** What needs attention about the hours and excludes nothing. */
export function findingsSection({ claimed }: ReportedDepartment, context: PageContext): Html | undefined {
  const { words, anchor } = context;
  const { findings } = claimed.claim;
  if (findings.length === 0) return undefined;
  const points = findings.map((finding): Point => ({
    ...findingInWords(finding, words),
    status: 'risk',
    article: undefined,
    about: words.screen.article(finding.article),
    sources: finding.sources,
  }));
  return html`
    <section id="${anchor}-findings" class="results">
      <h3>${words.report.sections.findings}</h3>
      ${pointList(points, context)}
    </section>
  `;
}

/** The files that were read, and what was worth knowing while they were. */
export function sourcesSection({ inputs, claimed }: ReportedDepartment, { words, anchor, hide }: PageContext): Html {
  const { sections, columns } = words.report;
  const { notes } = claimed;
  const more = notes.length - NOTES_SHOWN;
  return html`
    <section id="${anchor}-sources">
      <h3>${sections.sources}</h3>
      ${table(
        [{ title: columns.file }, { title: 'SHA-256' }],
        inputs.map(({ file, sha256, href }) => [
          href === undefined ? hide(file) : html`<a href="${href}">${hide(file)}</a>`,
          html`<code>${sha256.slice(0, DIGEST_SHOWN)}</code>`,
        ]),
      )}
      ${
        notes.length === 0
          ? undefined
          : html`
              <h4>${sections.notes}</h4>
              <ul class="notes">
                ${notes.slice(0, NOTES_SHOWN).map((note) => {
                  const where = placeInWords(note.place, words);
                  return html`<li>
                    ${hide(where)}${words.screen.labelSeparator}${hide(problemInWords(note, words).message)}
                  </li>`;
                })}
                ${more > 0 ? html`<li>${words.screen.moreNotes(more)}</li>` : undefined}
              </ul>
            `
      }
    </section>
  `;
}
