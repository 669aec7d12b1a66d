/** How to have more read than is usual. */
export function raiseLimit(name: string, most: number): string {
  return `确实要读的，加上 --limit ${name}=${String(most)} 再运行。`;
}
