import type { Text } from '../core/values/text.ts';
import type { AnyOperation } from '../operations/operation.ts';

/** A verb of the terminal. It names an operation and adds only what a terminal needs. */
export interface CommandDefinition {
  /** The word typed: `audit`; the operation's id works too. */
  readonly id: string;
  readonly operation: AnyOperation;
  /** Input fields given without a flag, in order. */
  readonly positionals: readonly string[];
  /** Input fields whose flag names a JSON or YAML file: its content becomes the field. */
  readonly contentOf?: readonly string[];
  /** Boolean fields that are true unless `--no-<field>` is given. */
  readonly negated?: readonly string[];
  /** Input fields that name a file to write; `out` names a folder unless it is one of them. */
  readonly writes?: readonly string[];
  /** Two working examples, first in `--help`. */
  readonly examples: readonly [string, string];
  /** Fields that only other doors give. */
  readonly hidden?: readonly string[];
  /** Exit codes of this verb, listed in its help; those of every verb are added. */
  readonly exits?: readonly number[];
  /** Works although the data cannot be opened: what touches them then says why. */
  readonly withoutStore?: boolean;
  /** The result as sentences for a person, on standard output. */
  readonly print: (output: never, input: Readonly<Record<string, unknown>>) => Text;
  /** Exit code of a run that ended without a failure; 0 when absent. */
  readonly exitCode?: (output: never, input: Readonly<Record<string, unknown>>) => number;
}

export function defineCommand(definition: CommandDefinition): CommandDefinition {
  return definition;
}
