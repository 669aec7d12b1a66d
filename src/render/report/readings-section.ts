import type { ClaimInShort, OptionEffect, StatusChange } from '../../model/comparison.js';
import { formatHours, subtractHours } from '../../model/hours.js';
import { READING_IDS, type Policy, type ReadingId } from '../../model/policy.js';
import { formatYuan, yuanOfFen } from '../../model/yuan.js';
import type { Words } from '../words/words.js';
import { html, type Html } from './html.js';
import { statusName } from './marks.js';
import type { PageContext, ReportedDepartment } from './reported.js';
import { table } from './table.js';

/** More changed results of one option than this hide the numbers; how many more there are is said. */
const CHANGES_SHOWN = 4;

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

function claimChanges(from: ClaimInShort, to: ClaimInShort, { beside }: Words): readonly string[] {
  const { compare } = beside;
  const hours = subtractHours(to.hours, from.hours);
  const amount = from.amount === null || to.amount === null ? undefined : yuanOfFen(to.amount - from.amount);
  return [
    ...(hours === 0
      ? []
      : [`${compare.hours} ${compare.differing(formatHours(to.hours), signed(formatHours(hours)))}`]),
    ...(amount === undefined || amount === 0
      ? []
      : [
          `${compare.amount} ${compare.differing(to.amount === null ? '' : formatYuan(to.amount), signed(formatYuan(amount)))}`,
        ]),
    ...(to.paid === from.paid ? [] : [compare.lines(to.paid, signed(String(to.paid - from.paid)))]),
    ...(to.ready === from.ready ? [] : [to.ready ? compare.becomesReady : compare.becomesNotReady]),
  ];
}

function statusChange({ pilot, rule, from, to }: StatusChange, words: Words): string {
  const { compare } = words.beside;
  const named = (status: StatusChange['from']): string =>
    status === null ? compare.notJudged : statusName(status, words);
  return compare.change(pilot ?? compare.department, words.verdicts.titles[rule], named(from), named(to));
}

function optionName(policy: Policy, reading: ReadingId, option: string, { language }: Words): string {
  return policy.readings[reading].options.find(({ id }) => id === option)?.name[language] ?? option;
}

function effect(option: OptionEffect, inForce: ClaimInShort | null, words: Words): readonly string[] {
  const { statuses, claim } = option;
  const more = statuses.length - CHANGES_SHOWN;
  return [
    ...(claim === null || inForce === null ? [] : claimChanges(inForce, claim, words)),
    ...statuses.slice(0, CHANGES_SHOWN).map((change) => statusChange(change, words)),
    ...(more > 0 ? [words.report.moreChanges(more)] : []),
  ];
}

/** The id of the part that explains the readings of a policy; departments of one policy share it. */
function readingsAnchor({ id }: Policy): string {
  return `readings-${id.replace(/[^\w-]/gu, '_')}`;
}

/**
 * The readings whose options do not all come to the same here, or which are not the policy's defaults: the option in force, and what each
 * other would change. The others are explained once in a page.
 */
export function readingsSection({ checked, comparison }: ReportedDepartment, { words, anchor }: PageContext): Html {
  const { policy, readings } = checked.terms;
  const { columns, sections } = words.report;
  const { beside, language } = words;
  const effects = new Map(
    comparison.changing.map(({ reading, options }) => {
      const inForce = options.find((option) => option.inForce)?.claim ?? null;
      const lines = options
        .filter((option) => !option.inForce)
        .map((option) => {
          const changes = effect(option, inForce, words);
          return html`
            <li>
              <b>${optionName(policy, reading, option.option, words)}</b>${words.screen.labelSeparator}${
                changes.length === 0 ? beside.compare.same : changes.join(words.report.clauseSeparator)
              }
            </li>
          `;
        });
      return [
        reading,
        html`<ul>
          ${lines}
        </ul>`,
      ] as const;
    }),
  );
  const shown = READING_IDS.filter((id) => effects.has(id) || readings[id] !== policy.defaults[id]);
  const others = READING_IDS.length - shown.length;
  return html`
    <section id="${anchor}-readings">
      <h3>${sections.readings}</h3>
      ${
        shown.length === 0
          ? undefined
          : html`
              <div class="wide" tabindex="0" role="group" aria-label="${sections.readings}">
                ${table(
                  [{ title: columns.reading }, { title: columns.inForce }, { title: columns.otherwise }],
                  shown.map((id) => [
                    policy.readings[id].question[language],
                    optionName(policy, id, readings[id], words),
                    effects.get(id) ?? beside.compare.same,
                  ]),
                  'readings',
                )}
              </div>
            `
      }
      ${
        others === 0
          ? undefined
          : html`<p>
              ${words.report.otherReadings(others)} <a href="#${readingsAnchor(policy)}">${sections.allReadings}</a>
            </p>`
      }
    </section>
  `;
}

/** The open points of a policy: the question, what each option would mean, which is the default and why. */
export function readingsGuide(policy: Policy, words: Words): Html {
  const { columns, sections } = words.report;
  const { language } = words;
  return html`
    <section class="guide" id="${readingsAnchor(policy)}" aria-labelledby="${readingsAnchor(policy)}-title">
      <h2 id="${readingsAnchor(policy)}-title">${sections.allReadings} <small>${policy.number}</small></h2>
      <div class="wide" tabindex="0" role="group" aria-label="${sections.allReadings}">
        ${table(
          [
            { title: columns.reading },
            { title: columns.article },
            { title: columns.options },
            { title: columns.byDefault },
          ],
          READING_IDS.map((id) => {
            const { question, articles, options, reason } = policy.readings[id];
            return [
              question[language],
              articles.map(words.screen.article).join(words.screen.listSeparator),
              html`
                <ul>
                  ${options.map(
                    ({ name, consequence }) =>
                      html`<li><b>${name[language]}</b>${words.screen.labelSeparator}${consequence[language]}</li>`,
                  )}
                </ul>
              `,
              html`<b>${optionName(policy, id, policy.defaults[id], words)}</b> ${reason[language]}`,
            ];
          }),
          'readings',
        )}
      </div>
    </section>
  `;
}
