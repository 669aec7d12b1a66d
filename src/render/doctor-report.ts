/** The figures of a claim; hours and yuan as JSON prints them. */
export interface Figures {
  readonly paid: number;
  readonly excluded: number;
  readonly hours: number;
  readonly amount: number | null;
}

/** What `doctor` looks at, with what it saw. */
export interface DoctorFacts {
  readonly program: { readonly onex: string; readonly node: string; readonly platform: string };
  readonly folder: { readonly folder: string; readonly readable: boolean; readonly writable: boolean };
  /** Windows only; null: it does not tell. */
  readonly 'code-page': { readonly codePage: number | null };
  /** Windows only; null: it does not tell. */
  readonly font: { readonly font: string | null };
  /** Everywhere else: what the locale says of the encoding. */
  readonly encoding: { readonly locale: string };
  /** null: no terminal. */
  readonly width: { readonly columns: number | null };
  readonly policy: { readonly policy: string; readonly problems: number };
  readonly 'self-test': { readonly expected: Figures; readonly actual: Figures | null };
}

/** `attention`: onex works, something is better changed. */
export type Health = 'well' | 'attention' | 'wrong';

export type Examination = {
  readonly [Id in keyof DoctorFacts]: {
    readonly id: Id;
    readonly health: Health;
    readonly facts: DoctorFacts[Id];
  };
}[keyof DoctorFacts];
