/** Chance that a seed decides, so that every input can be made again. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  /** Once in so many times. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...(readonly T[])]) => T;
}

/** Mulberry32, begun with the input's number in the run of a seed. */
export function createRandom(seed: number, input: number): Random {
  let state = (Math.imul(seed + 1, 0x9e_37_79_b1) ^ Math.imul(input + 1, 0x85_eb_ca_6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
  };
}
