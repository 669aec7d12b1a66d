import type { TraceJson } from '../dictionary/generated/types.js';
import type { Policy } from '../model/policy.js';
import type { Trace } from '../model/trace.js';
import { traceTitle } from './explain-view.js';
import { placeJson } from './place-json.js';
import type { Words } from './words/words.js';

/** A derivation as JSON: what `--explain` adds under `trace`. */
export function traceJson(trace: Trace, words: Words, policy: Policy): TraceJson {
  const title = traceTitle(trace, words, policy);
  switch (trace.kind) {
    case 'reading':
      return { kind: trace.kind, name: trace.id, title, value: trace.option };
    case 'parameter': {
      const { kind, id, value, article, from } = trace;
      return { kind, name: id, title, value, article, from };
    }
    case 'input': {
      const { kind, name, label, value, places } = trace;
      return { kind, name, title, ...(label === undefined ? {} : { label }), value, places: places.map(placeJson) };
    }
    case 'step': {
      const { kind, name, label, value, operation, of } = trace;
      const parts = of.map((part) => traceJson(part, words, policy));
      return { kind, name, title, ...(label === undefined ? {} : { label }), value, operation, of: parts };
    }
    case 'derived': {
      const { kind, name, key, value } = trace;
      return { kind, name, title, value, key };
    }
  }
}
