import type { CellType } from '../../model/sheet-spec.js';

/** The questions of the wizard. */
export type QuestionId =
  | 'name'
  | 'year'
  | 'liaison'
  | 'phone'
  | 'firstPilot'
  | 'anotherPilot'
  | 'certificate'
  | 'certificateName'
  | 'organization'
  | 'level'
  | 'major'
  | 'stage'
  | 'approvedOn'
  | 'document'
  | 'endedOn'
  | 'pilotId'
  | 'ledger'
  | 'confirm';

/** What becomes of a file. */
type FileFate = 'written' | 'wouldBeWritten';

/** Texts of `onex init`: its questions, what it says, and the templates that it writes. */
export interface InitWords {
  readonly language: 'zh' | 'en';
  readonly separator: string;

  readonly questions: Readonly<Record<QuestionId, { readonly ask: string; readonly help: string }>>;
  readonly welcome: readonly string[];
  readonly keys: string;
  readonly otherCertificate: string;
  readonly back: string;
  readonly help: string;
  readonly quit: string;
  readonly yes: string;
  readonly no: string;
  readonly pilotNumber: (number: number) => string;
  /** What an answer must be, when it is not. */
  readonly wrong: Readonly<Record<'empty' | 'year' | 'date' | 'id' | 'idTaken', string>>;
  readonly found: (what: readonly string[]) => string;
  readonly willWrite: (files: readonly string[]) => string;
  readonly nothingWritten: string;

  readonly fates: Readonly<Record<FileFate, string>>;
  readonly nothingMissing: string;
  readonly done: (folder: string) => readonly string[];

  /** Above the keys of a YAML file. */
  readonly yamlIntro: Readonly<Record<'department' | 'pilot', readonly string[]>>;
  /** Above a group of keys, by the first of them: `pilot.exams`. */
  readonly sections: Readonly<Record<string, string>>;
  readonly sampleText: string;
  /** Behind a value that comes from our list of certificates. */
  readonly assumed: string;
  /** What an entry of a list may look like, by its path in the document. */
  readonly yamlSamples: Readonly<Record<string, string>>;

  readonly workbook: {
    readonly title: (department: string, year: number) => string;
    readonly intro: readonly string[];
    readonly pilots: string;
    readonly pilotsNote: string;
    readonly pilotColumns: readonly [id: string, certificate: string, level: string, major: string];
    readonly guide: string;
    readonly guideColumns: readonly [sheet: string, column: string, needed: string, what: string];
    readonly needed: Readonly<Record<'value' | 'column' | 'optional', string>>;
    /** How a cell of a type is written. */
    readonly how: Readonly<Record<CellType, string>>;
    readonly mustBeListed: string;
    readonly mayDiffer: string;
    readonly mustBeDate: string;
    readonly samplePrefix: string;
    /** By field; what is not here is by type. */
    readonly samples: Readonly<Record<string, string>>;
    readonly page: (department: string, year: number, sheet: string) => string;
    readonly pageNumbers: string;
  };
}
