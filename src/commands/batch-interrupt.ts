import { exitCode } from '../exit-code.js';

/** Ctrl-C while a batch runs. */
export interface Interrupts {
  /** Aborted at the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Lets Ctrl-C do again what it does. */
  readonly forget: () => void;
}

/** The first Ctrl-C asks the batch to stop (`first` says so); the second ends the process, after `last` has tidied up at once. */
export function watchInterrupts(first: () => void, last: () => void): Interrupts {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    if (controller.signal.aborted) {
      last();
      process.exit(exitCode(['interrupted']));
    }
    controller.abort();
    first();
  };
  process.on('SIGINT', onInterrupt);
  return {
    signal: controller.signal,
    forget: () => {
      process.off('SIGINT', onInterrupt);
    },
  };
}
