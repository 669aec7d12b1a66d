/** One finding of a guard: where in the document, against which keyword. */
export interface GuardError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Is this a document of its kind? Leaves what is wrong in `errors`. */
export interface Guard<Document> {
  (data: unknown): data is Document;
  errors?: readonly GuardError[] | null;
}
