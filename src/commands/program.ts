import { Command, CommanderError, Option } from 'commander';
import type { Outcome } from '../exit-code.js';
import { errorAt } from '../model/problem.js';
import type { HelpWords } from '../render/words/help.js';
import { callProblem } from './call-problem.js';
import { helpStyle } from './help-style.js';
import { earlyFormat, earlyLanguage, openSession, wordsOf, type SharedOptions } from './options.js';
import { printProblems } from './print.js';
import type { Front, Io, Session } from './session.js';

/** A command: its options as commander parsed them, and the paths. */
type Run = (paths: readonly string[], options: SharedOptions, session: Session) => Promise<Outcome>;

/** Under which heading of `onex --help` a command stands; one that is not named here stands with the daily work. */
const GROUP_OF: Readonly<Record<string, keyof HelpWords['groups']>> = {
  init: 'begin',
  batch: 'college',
  report: 'college',
  rules: 'know',
  doctor: 'program',
  completion: 'program',
  help: 'program',
  complete: 'program',
};

/** `--explain` alone explains everything; the word behind it is a path, never its key (2-formats 2.3: `--explain[=KEY]`). */
function withBareExplain(argv: readonly string[]): string[] {
  return argv.map((word) => (word === '--explain' ? '--explain=' : word));
}

/** Every value of an option that may be repeated. */
function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

function addShared(
  command: Command,
  help: HelpWords,
  format = new Option('--format <table|json>', help.format),
): Command {
  const shared = [
    new Option('--as-of <date>', help.asOf),
    new Option('--policy <id|file>', help.policy),
    new Option('--reading <id=option>', help.reading).argParser(collect).default([]),
    new Option('--limit <name=number>', help.limit).argParser(collect).default([]),
    format,
    new Option('--lang <zh|en>', help.lang),
    new Option('--quiet', help.quiet),
    new Option('--no-color', help.noColor),
  ];
  for (const option of shared) command.addOption(option.helpGroup(help.sharedOptionsTitle));
  return command.addHelpOption(new Option('-h, --help', help.help).helpGroup(help.sharedOptionsTitle));
}

/**
 * Runs one command line. Each command's own modules are imported when it is chosen: `check` pays for no workbook writer.
 * A call that is wrong is a Problem like any other (2-formats 2.3). Without arguments a terminal gets the menu, a pipe the help.
 */
export async function runProgram(argv: readonly string[], version: string, io: Io): Promise<Outcome> {
  const language = earlyLanguage(argv);
  const { help } = await wordsOf(language);
  let outcome: Outcome = 'well';
  const program = new Command('onex');
  program
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .option('--lang <zh|en>', help.lang)
    .option('--no-color', help.noColor)
    .helpOption('-h, --help', help.help)
    .exitOverride()
    .configureHelp(helpStyle(help, language === 'zh'))
    .configureOutput({
      writeOut: io.stdout,
      writeErr: () => undefined,
      getOutHelpWidth: () => io.columns ?? 100,
      getOutHasColors: () => false,
    });
  const action =
    (name: string, run: Run) =>
    async (paths: readonly string[], options: SharedOptions): Promise<void> => {
      const before = program.opts<SharedOptions>();
      const color = before.color !== false && options.color !== false;
      const { session, problems } = await openSession(name, version, { ...before, ...options, color }, io);
      if (problems.length > 0) {
        printProblems(session, problems);
        outcome = 'wrong-input';
      } else outcome = await run(paths, options, session);
    };

  /** For commands that take one path at most. */
  const actionOnOne =
    (name: string, run: (path: string | undefined, options: SharedOptions, session: Session) => Promise<Outcome>) =>
    async (path: string | undefined, options: SharedOptions): Promise<void> =>
      action(name, async ([only], own, session) => run(only, own, session))(path === undefined ? [] : [path], options);

  addShared(program.command('check'), help)
    .alias('检查')
    .description(help.check)
    .argument('[path...]', help.checkPaths)
    .option('--status <status>', help.status)
    .option('--article <article>', help.article)
    .option('--explain [=key]', help.explain)
    .option('--compare-readings', help.compareReadings)
    .option('--redact', help.redact)
    .option('--annotate <folder>', help.annotate)
    .option('--force', help.annotateForce)
    .action(
      action('check', async (paths, options, session) => (await import('./check.js')).check(paths, options, session)),
    );
  addShared(program.command('hours'), help)
    .alias('课时')
    .description(help.hours)
    .argument('[path...]', help.hoursPaths)
    .option('--out <folder>', help.out)
    .option('--force', help.force)
    .option('--dry-run', help.dryRun)
    .option('--bundle', help.bundle)
    .option('--explain [=key]', help.explain)
    .option('--compare-readings', help.compareReadings)
    .option('--redact', help.printedRedact)
    .option('--annotate <folder>', help.annotate)
    .action(
      action('hours', async (paths, options, session) => (await import('./hours.js')).hours(paths, options, session)),
    );
  addShared(program.command('report'), help)
    .alias('报告')
    .description(help.report)
    .argument('[path...]', help.hoursPaths)
    .option('--out <file>', help.reportOut)
    .option('--slips', help.slips)
    .option('--redact', help.redact)
    .option('--force', help.reportForce)
    .option('--dry-run', help.dryRun)
    .action(
      action('report', async (paths, options, session) =>
        (await import('./report.js')).report(paths, options, session),
      ),
    );
  addShared(program.command('verify'), help)
    .alias('核对')
    .description(help.verify)
    .argument('[path...]', help.verifyPaths)
    .option('--redact', help.redact)
    .action(
      action('verify', async (paths, options, session) =>
        (await import('./verify.js')).verify(paths, options, session),
      ),
    );
  addShared(program.command('batch'), help, new Option('--format <table|json|ndjson>', help.batchFormat))
    .alias('批量')
    .description(help.batch)
    .argument('[root...]', help.batchRoot)
    .option('--out <folder>', help.batchOut)
    .option('--force', help.batchForce)
    .option('--dry-run', help.batchDryRun)
    .option('--jobs <n>', help.jobs)
    .addOption(new Option('--department <name>', help.department).argParser(collect).default([]))
    .addOption(new Option('--skip <name>', help.skip).argParser(collect).default([]))
    .option('--year <year>', help.year)
    .option('--fresh', help.fresh)
    .option('--merge <folder...>', help.merge)
    .option('--report', help.batchReport)
    .option('--redact', help.batchRedact)
    .action(
      action('batch', async (paths, options, session) => (await import('./batch.js')).batch(paths, options, session)),
    );
  addShared(program.command('rules'), help)
    .alias('条款')
    .description(help.rules)
    .argument('[id...]', help.rulesIds)
    .option('--coverage <file>', help.coverage)
    .option('--lint', help.lint)
    .action(
      action('rules', async (ids, options, session) => (await import('./rules.js')).rules(ids, options, session)),
    );
  addShared(program.command('init'), help)
    .alias('新建')
    .description(help.init)
    .argument('[folder]', help.initFolder)
    .option('--yes', help.initYes)
    .option('--from <folder>', help.initFrom)
    .option('--name <name>', help.initName)
    .option('--year <year>', help.initYear)
    .option('--liaison <name,phone>', help.initLiaison)
    .addOption(new Option('--pilot <key=value>', help.initPilot).argParser(collect).default([]))
    .option('--no-ledger', help.initNoLedger)
    .option('--dry-run', help.initDryRun)
    .action(
      actionOnOne('init', async (folder, options, session) =>
        (await import('./init.js')).init(folder, options, session),
      ),
    );
  addShared(program.command('calendar'), help)
    .alias('日历')
    .description(help.calendar)
    .argument('[path...]', help.hoursPaths)
    .option('--ics <file>', help.ics)
    .option('--redact', help.redact)
    .option('--force', help.icsForce)
    .option('--dry-run', help.dryRun)
    .action(
      action('calendar', async (paths, options, session) =>
        (await import('./calendar.js')).calendar(paths, options, session),
      ),
    );
  addShared(program.command('forms'), help)
    .alias('表格')
    .description(help.forms)
    .argument('[pilot]', help.formsPilot)
    .option('--out <folder>', help.formsOut)
    .option('--redact', help.printedRedact)
    .option('--force', help.formsForce)
    .option('--dry-run', help.dryRun)
    .action(
      actionOnOne('forms', async (pilot, options, session) =>
        (await import('./forms.js')).forms(pilot, options, session),
      ),
    );
  addShared(program.command('doctor'), help)
    .alias('自检')
    .description(help.doctor)
    .argument('[path...]', help.doctorPaths)
    .action(action('doctor', async (paths, _options, session) => (await import('./doctor.js')).doctor(paths, session)));
  const shells = program
    .command('completion')
    .alias('补全')
    .description(help.completion)
    .argument('[shell]', help.completionShell)
    .option('--lang <zh|en>', help.lang)
    .helpOption('-h, --help', help.help)
    .action(async (shell: string | undefined, options: SharedOptions) => {
      if (shell === undefined) shells.outputHelp();
      else {
        await action('completion', async (paths, _options, session) =>
          (await import('./completion.js')).completion(paths, session),
        )([shell], options);
      }
    });
  // What the shells call with every press of the tab key.
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: readonly string[]) => {
      (await import('./completion.js')).complete(program, words, io);
    });
  const helpCommand = program
    .createCommand('help')
    .description(help.helpCommand)
    .argument('[command]')
    .helpOption(false)
    .helpGroup(help.groups.program);
  program.addHelpCommand(helpCommand);
  for (const command of [program, helpCommand, ...program.commands]) {
    const examples = help.examplesOf[command.name()];
    if (command !== program) command.helpGroup(help.groups[GROUP_OF[command.name()] ?? 'work']);
    if (examples)
      command.addHelpText('after', ['', help.examples, ...examples.map((line) => `  ${line}`), ''].join('\n'));
  }

  const names = [helpCommand, ...program.commands].flatMap((command) => [command.name(), ...command.aliases()]);
  const color = !argv.includes('--no-color');
  const looks = ['--lang', language, ...(color ? [] : ['--no-color'])];
  const run = (words: readonly string[]): Promise<Outcome> => runProgram([...words, ...looks], version, io);
  const front: Front = { language, color, names, version, io, run };
  const words = argv.filter(
    (word, index) => !word.startsWith('--lang') && word !== '--no-color' && argv[index - 1] !== '--lang',
  );
  const [only] = words;
  if (only === undefined && io.interactive) return (await import('./menu.js')).menu(front);
  if (only === undefined) {
    program.outputHelp();
    return 'well';
  }
  if (words.length === 1 && !only.startsWith('-') && !names.includes(only)) {
    const { droppedFolder, isThere } = await import('./dropped-folder.js');
    if (isThere(only, io)) return droppedFolder(only, front);
  }
  try {
    await program.parseAsync(withBareExplain(argv), { from: 'user' });
  } catch (error) {
    const isCall = error instanceof CommanderError;
    // Whoever looks for the bug wants all of it.
    if (!isCall && (io.env['ONEX_DEBUG'] ?? '') !== '') throw error;
    if (isCall && error.exitCode === 0) return 'well';
    const { session } = await openSession(only, version, { format: earlyFormat(argv), lang: language }, io);
    if (!isCall) {
      const text = error instanceof Error ? error.message : String(error);
      printProblems(session, [errorAt('program-failed', { file: '' }, { error: text })]);
      return 'failed';
    }
    printProblems(session, [callProblem(error, program, argv)]);
    return 'wrong-input';
  }
  return outcome;
}
