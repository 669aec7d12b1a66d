/** Throws of a die that fall the same way for the same seed. */
export interface Dice {
  /** 0 to `sides` − 1. */
  readonly below: (sides: number) => number;
  /** With this many chances in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** Mulberry32: small, and the same on every machine. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number): number => Math.floor(next() * sides);
  return { below, chance: (percent) => next() * 100 < percent, pick: (from) => from[below(from.length)] ?? from[0] };
}
