/** What the menu can do. */
export type MenuAction =
  | 'check'
  | 'hours'
  | 'calendar'
  | 'forms'
  | 'report'
  | 'verify'
  | 'init'
  | 'batch'
  | 'rules'
  | 'doctor'
  | 'folder'
  | 'help'
  | 'quit';

/** The texts of the menu and of a folder that was dragged onto the program. */
export interface MenuWords {
  readonly title: (version: string) => string;
  readonly folder: (folder: string) => string;
  readonly noFolder: string;
  readonly what: string;
  readonly actions: Readonly<Record<MenuAction, string>>;
  /** Which keys do what. */
  readonly keys: string;
  readonly askFolder: string;
  readonly askNewFolder: string;
  readonly noSuchFolder: (folder: string) => string;
  readonly askPilot: string;
  readonly noPilot: string;
  readonly askFormsFolder: string;
  readonly askReportFile: string;
  readonly askClaim: string;
  readonly anotherClaim: string;
  readonly askClaimFile: string;
  readonly askAgainst: string;
  readonly againstFolder: (folder: string) => string;
  readonly againstItself: string;
  readonly askRoot: string;
  readonly askCollegeFolder: string;
  readonly askTopic: string;
  readonly running: (call: string) => string;
  /** Files of these names exist already. */
  readonly askOverwrite: (file: string) => string;
  readonly yes: string;
  readonly no: string;
  /** Of a claim: not written again, but counted. */
  readonly figuresOnly: string;
  readonly claimKept: (file: string) => string;
  /** Before the first open point after a run. */
  readonly next: string;
  readonly nothingOpen: string;
  readonly settingsDamaged: (file: string) => string;
  readonly settingsNotWritten: (file: string) => string;
  readonly goodbye: string;
  readonly pressEnter: string;
}
