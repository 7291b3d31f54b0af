import type { Command, CommanderError } from 'commander';
import { ItaPlanError } from '../model/error.ts';
import { nearest } from '../pipeline/nearest.ts';

/** commander's English errors as ours; it exits with 1 for usage, we with 2. */
export function usageError(cause: CommanderError, program: Command): ItaPlanError {
  const quoted = /'([^']*)'/.exec(cause.message)?.[1] ?? '';
  const longFlags = [program, ...program.commands].flatMap((command) => command.options.flatMap((option) => (option.long === undefined || option.long === null ? [] : [option.long])));
  switch (cause.code) {
    case 'commander.unknownCommand':
      return new ItaPlanError('CLI_UNKNOWN_COMMAND', { command: quoted, suggestion: nearest(quoted, program.commands.map((one) => one.name()), 1)[0] ?? null });
    case 'commander.unknownOption':
      return new ItaPlanError('CLI_UNKNOWN_OPTION', { option: quoted, suggestion: nearest(quoted, longFlags, 1)[0] ?? null });
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      return new ItaPlanError('CLI_MISSING_ARGUMENT', { argument: quoted });
    case 'commander.excessArguments':
      return new ItaPlanError('CLI_EXCESS_ARGUMENT', { command: /for '([^']*)'/.exec(cause.message)?.[1] ?? program.name() });
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are (.*)\./.exec(cause.message)?.[1] ?? '';
      const value = /argument '([^']*)' is invalid/.exec(cause.message)?.[1] ?? '';
      return new ItaPlanError('CLI_INVALID_OPTION', { option: /--[\w-]+/.exec(quoted)?.[0] ?? quoted, value, expected: allowed });
    }
    default:
      return new ItaPlanError('CLI_BUG', { message: cause.message });
  }
}
