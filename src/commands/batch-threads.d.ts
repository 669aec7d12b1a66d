/** piscina, a pool of worker threads, as far as a batch uses it. */
export declare class Piscina<Order, Answer> {
  constructor(options: {
    /** The script whose default export the workers call. */
    readonly filename: string;
    readonly minThreads: number;
    readonly maxThreads: number;
    readonly resourceLimits: { readonly maxYoungGenerationSizeMb: number; readonly maxOldGenerationSizeMb?: number };
    readonly recordTiming: boolean;
  });
  /** Rejects with what the function threw, or with an Error when the worker ended. */
  run(order: Order): Promise<Answer>;
  /** A worker failed that had no order. Without a listener it ends the process. */
  on(event: 'error', listener: (error: unknown) => void): unknown;
  destroy(): Promise<void>;
}
