import { Command, CommanderError, Option, type Help } from 'commander';
import { errorAt, type Problem } from '../model/problem.js';
import { nearest } from '../dictionary/nearest.js';
import type { Outcome } from '../exit-code.js';
import { displayWidth } from '../render/display-width.js';
import { earlyFormat, earlyLanguage, openSession, wordsOf, type SharedOptions } from './options.js';
import { printProblems } from './print.js';
import type { Io, Session } from './session.js';

/** A command: its options as commander parsed them, and the paths. */
type Run = (paths: readonly string[], options: SharedOptions, session: Session) => Promise<Outcome>;

/** What each option name stands for in the messages of commander that we translate. */
function quoted(message: string): string {
  return /'([^']*)'/u.exec(message)?.[1] ?? '';
}

function longName(flags: string): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}

/** What is wrong with the call, from commander's own finding. */
function callProblem(error: CommanderError, program: Command, argv: readonly string[]): Problem {
  const place = { file: '' };
  const value = quoted(error.message);
  const commands = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  const command = program.commands.find((one) =>
    argv.some((word) => word === one.name() || one.aliases().includes(word)),
  );
  const options = (command ?? program).options.map((option) => option.long ?? option.flags);
  switch (error.code) {
    case 'commander.unknownOption': {
      const typed = value.split('=')[0] ?? value;
      return errorAt('unknown-option', place, { nearest: nearest(typed, options) }, { field: typed, value: typed });
    }
    case 'commander.optionMissingArgument':
      return errorAt('option-without-value', place, {}, { field: longName(value) });
    case 'commander.excessArguments':
      return errorAt('too-many-arguments', place, {}, { field: 'path', value: argv.at(-1) ?? '' });
    default: {
      const typed = value === '' ? (argv[0] ?? '') : value;
      return errorAt('unknown-command', place, { nearest: nearest(typed, commands) }, { field: typed, value: typed });
    }
  }
}

/** Help in the user's language, aligned for Chinese text. */
function helpStyle(language: 'zh' | 'en'): Partial<Help> {
  const { help } = wordsOf(language);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Commands:': help.commandsTitle,
    'Options:': help.optionsTitle,
    'Arguments:': help.argumentsTitle,
    'Global Options:': help.globalOptionsTitle,
  };
  return {
    displayWidth,
    styleTitle: (title) => titles[title] ?? title,
    // The built-in text is English whatever the language.
    optionDescription: (option) => option.description,
  };
}

function addShared(command: Command, language: 'zh' | 'en'): Command {
  const { help } = wordsOf(language);
  const collect = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];
  return command
    .option('--as-of <date>', help.asOf)
    .option('--policy <id|file>', help.policy)
    .addOption(new Option('--reading <id=option>', help.reading).argParser(collect).default([]))
    .option('--format <table|json>', help.format)
    .option('--lang <zh|en>', help.lang)
    .option('--quiet', help.quiet)
    .option('--no-color', help.noColor)
    .helpOption('-h, --help', help.help);
}

/**
 * Runs one command line. Each command's own modules are imported when it is chosen: `check` pays for no workbook writer.
 * A call that is wrong is a Problem like any other (2-formats 2.3).
 */
export async function runProgram(argv: readonly string[], version: string, io: Io): Promise<Outcome> {
  const language = earlyLanguage(argv);
  const { help } = wordsOf(language);
  let outcome: Outcome = 'well';
  const program = new Command('onex');
  program
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .exitOverride()
    .configureHelp(helpStyle(language))
    .configureOutput({
      writeOut: io.stdout,
      writeErr: () => undefined,
      getOutHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => false,
    });
  const action =
    (name: string, run: Run) =>
    async (paths: readonly string[], options: SharedOptions): Promise<void> => {
      const { session, problems } = openSession(name, version, options, io);
      if (problems.length > 0) {
        printProblems(session, problems);
        outcome = 'wrong-input';
      } else outcome = await run(paths, options, session);
    };
  const example = (...lines: readonly string[]): string =>
    `\n${help.examples}\n${lines.map((line) => `  ${line}\n`).join('')}`;

  addShared(program.command('check'), language)
    .alias('检查')
    .description(help.check)
    .argument('[path...]', help.checkPaths)
    .addHelpText('after', example('onex check examples/hhvc-2026', 'onex check 信息工程系 --as-of 2026-11-24'))
    .action(action('check', async (paths, _options, session) => (await import('./check.js')).check(paths, session)));
  addShared(program.command('hours'), language)
    .alias('课时')
    .description(help.hours)
    .argument('[path...]', help.hoursPaths)
    .option('--out <folder>', help.out)
    .option('--force', help.force)
    .option('--dry-run', help.dryRun)
    .addHelpText('after', example('onex hours 信息工程系', 'onex hours examples/hhvc-2026 --out 申报表 --force'))
    .action(
      action('hours', async (paths, options, session) => (await import('./hours.js')).hours(paths, options, session)),
    );

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 'well';
    const session = openSession(argv[0] ?? '', version, { format: earlyFormat(argv), lang: language }, io).session;
    printProblems(session, [callProblem(error, program, argv)]);
    return 'wrong-input';
  }
  return outcome;
}
