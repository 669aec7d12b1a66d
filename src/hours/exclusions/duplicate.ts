// One piece of work is paid once (Art. 25): a later row with the key of an earlier one is not paid. Training without a slot
// says too little to tell two lessons apart.

import { comparable } from '../../model/text.js';
import { defineReason } from './exclusion.js';

export const duplicate = defineReason('duplicate', '25', (candidate, _context, { firstOfKey }) => {
  if (candidate.kind === 'training' && comparable(candidate.row.slot) === '') return undefined;
  const first = firstOfKey.get(candidate.line.key);
  return first && { details: { key: candidate.line.key }, because: first.line.source };
});
