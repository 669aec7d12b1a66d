/** Problems of YAML files and of the documents in them. */
export interface DocumentProblems {
  'unknown-key': { readonly nearest: string | undefined; readonly known: readonly string[] };
}
