// One piece of work is paid once (Art. 25): a later row with the key of an earlier one is not paid. Training without a slot
// says too little to tell two lessons apart.

import { comparable } from '../../model/text.js';
import { input } from '../../model/trace.js';
import { defineReason } from './exclusion.js';

export const duplicate = defineReason('duplicate', '25', (candidate, _context, { firstOfKey }) => {
  if (candidate.kind === 'training' && comparable(candidate.row.slot) === '') return undefined;
  const first = firstOfKey.get(candidate.line.key);
  if (!first) return undefined;
  const { key } = candidate.line;
  return {
    details: { key },
    because: first.line.source,
    compared: [input('earlier-line', key, [first.line.source])],
  };
});
