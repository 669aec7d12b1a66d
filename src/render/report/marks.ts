import { choiceName } from '../../dictionary/names.js';
import type { Overall, Status } from '../../model/result.js';
import type { Words } from '../words/words.js';
import { html, type Html } from './html.js';

/** Signs that stand before a status's word: every font has them. */
const SIGNS: Readonly<Record<Status, string>> = {
  pass: '✓',
  risk: '!',
  fail: '✕',
  unproven: '?',
  pending: '…',
  'n/a': '–',
};

const OVERALL: Readonly<Record<Overall, Status>> = { eligible: 'pass', incomplete: 'unproven', ineligible: 'fail' };

/** The class of the style for a status. */
export function statusClass(status: Status): string {
  return status === 'n/a' ? 'na' : status;
}

export function statusSign(status: Status): string {
  return SIGNS[status];
}

export function statusName(status: Status, { language }: Words): string {
  return choiceName('status', status, language);
}

/** A status by sign, word and colour. */
export function badge(status: Status, text: string): Html {
  return html`<span class="s ${statusClass(status)}">${SIGNS[status]} ${text}</span>`;
}

export function statusBadge(status: Status, words: Words): Html {
  return badge(status, statusName(status, words));
}

export function verdictBadge(verdict: Overall, { language }: Words): Html {
  return badge(OVERALL[verdict], choiceName('verdict', verdict, language));
}

export function readyBadge(ready: boolean, { report }: Words): Html {
  return badge(ready ? 'pass' : 'fail', ready ? report.values.ready : report.values.notReady);
}
