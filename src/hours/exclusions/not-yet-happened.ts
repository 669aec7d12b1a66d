// Only work that has been done is paid (Art. 26): its date is not after the day the claim is judged at.

import { defineReason } from './exclusion.js';

export const notYetHappened = defineReason('not-yet-happened', '26', ({ line: { date } }, { terms: { asOf } }) =>
  date !== null && date > asOf ? { details: { date, asOf } } : undefined,
);
