/** The texts of `--help`. */
export interface HelpWords {
  readonly program: string;
  readonly usage: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  readonly argumentsTitle: string;
  readonly globalOptionsTitle: string;
  readonly defaultValue: string;
  readonly choices: string;
  readonly check: string;
  readonly hours: string;
  readonly checkPaths: string;
  readonly hoursPaths: string;
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
}
