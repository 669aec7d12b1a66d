/** How to have more read than is usual. */
export function raiseLimit(name: string, most: number): string {
  return `To have it read all the same, add --limit ${name}=${String(most)}.`;
}
