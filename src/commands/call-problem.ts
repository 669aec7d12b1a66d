import type { Command, CommanderError } from 'commander';
import { nearest } from '../dictionary/nearest.js';
import { errorAt, type Problem } from '../model/problem.js';

/** What commander's message quotes: the option or the command as typed. */
function quoted(message: string): string {
  return /'([^']*)'/u.exec(message)?.[1] ?? '';
}

function longName(flags: string): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}

/** What is wrong with the call (2-formats 2.3), from commander's own finding. */
export function callProblem(error: CommanderError, program: Command, argv: readonly string[]): Problem {
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
    case 'commander.missingMandatoryOptionValue':
      return errorAt('option-without-value', place, {}, { field: longName(value) });
    case 'commander.missingArgument':
      return errorAt('no-path-given', place, { wanted: 'folder' }, { field: 'path' });
    case 'commander.excessArguments':
      return errorAt('too-many-arguments', place, {}, { field: 'path', value: argv.at(-1) ?? '' });
    default: {
      const typed = value === '' ? (argv[0] ?? '') : value;
      return errorAt('unknown-command', place, { nearest: nearest(typed, commands) }, { field: typed, value: typed });
    }
  }
}
