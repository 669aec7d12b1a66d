/** The texts of `--help`. */
export interface HelpWords {
  readonly program: string;
  readonly usage: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  readonly argumentsTitle: string;
  readonly sharedOptionsTitle: string;
  /** Headings of the list of commands. */
  readonly groups: Readonly<Record<'begin' | 'work' | 'college' | 'know' | 'program', string>>;
  /** What stands between brackets in a usage text, by its English word. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly check: string;
  readonly hours: string;
  readonly verify: string;
  readonly verifyPaths: string;
  readonly init: string;
  readonly initFolder: string;
  readonly initYes: string;
  readonly initFrom: string;
  readonly initName: string;
  readonly initYear: string;
  readonly initLiaison: string;
  readonly initPilot: string;
  readonly initNoLedger: string;
  readonly initDryRun: string;
  readonly calendar: string;
  readonly ics: string;
  readonly icsForce: string;
  readonly forms: string;
  readonly formsPilot: string;
  readonly formsOut: string;
  readonly formsForce: string;
  readonly doctor: string;
  readonly completion: string;
  readonly status: string;
  readonly article: string;
  readonly explain: string;
  readonly compareReadings: string;
  readonly checkPaths: string;
  readonly hoursPaths: string;
  readonly rules: string;
  readonly rulesIds: string;
  readonly coverage: string;
  readonly lint: string;
  readonly doctorPaths: string;
  readonly completionShell: string;
  readonly asOf: string;
  readonly policy: string;
  readonly reading: string;
  readonly format: string;
  readonly lang: string;
  readonly quiet: string;
  readonly noColor: string;
  readonly out: string;
  readonly force: string;
  readonly dryRun: string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  readonly examples: string;
  /** At least one for every command, and for `onex` itself. */
  readonly examplesOf: Readonly<Record<string, readonly string[]>>;
}
