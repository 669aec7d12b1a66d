/** What the ids of a department's parts begin with, by its place in the report. */
export function departmentAnchor(index: number): string {
  return `d${String(index + 1)}`;
}
