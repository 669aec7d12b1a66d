// Plain JavaScript, because piscina's own types do not compile under `exactOptionalPropertyTypes`; batch-threads.d.ts says what is used of it.
export { Piscina } from 'piscina';
