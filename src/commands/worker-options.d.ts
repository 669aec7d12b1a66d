/** workerpool's types name this type of browsers, which Node's own types lack. onex starts no such worker. */
interface WorkerOptions {
  readonly name?: string;
}
