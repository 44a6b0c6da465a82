import type { Locale } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import type { AnyOperation } from '../operations/operation.ts';

/** Where a command writes its data and its remarks. */
export interface CommandOutput {
  readonly locale: Locale;
  /** `--json` was given. */
  readonly json: boolean;
  readonly isTerminal: boolean;
  /** Characters of a line. */
  readonly width: number;
  /** Writes pieces to standard output as fast as they are read; stops when the reader is gone. */
  write(pieces: Iterable<string | Uint8Array>): Promise<void>;
  /** Writes a sentence to standard error. */
  remark(sentence: string): void;
}

/** A command of the terminal: an operation with its command-line properties. */
export interface CommandDefinition {
  /** The word to type: `audit`; the id of the operation works as an alias. */
  readonly id: string;
  readonly operation: AnyOperation;
  /** Input fields given without a flag, in order. */
  readonly positionals: readonly string[];
  /** Input fields whose flag names a JSON or YAML file: its content becomes the field. */
  readonly contentOf?: readonly string[];
  /** Input field that names a file of addresses: without `url`, the site is that of its first address. */
  readonly addressIn?: string;
  /** Boolean fields that are true unless `--no-<field>` is given. */
  readonly negated?: readonly string[];
  /** Input fields that name a file to write, checked before the work starts; `out` is a folder unless listed here. */
  readonly writes?: readonly string[];
  /** Values of input fields that `--json` implies. */
  readonly withJson?: Readonly<Record<string, unknown>>;
  /** Two working command lines, shown first in `--help`. */
  readonly examples: readonly [string, string];
  /** Input fields that only other doors have. */
  readonly hidden?: readonly string[];
  /** What its help says after the options. */
  readonly notes?: Text;
  /** Exit codes of this command for its help, beside those of every command. */
  readonly exits?: readonly number[];
  /** Runs even when the data cannot be opened: the first use of the store then fails with the reason. */
  readonly withoutStore?: boolean;
  /** What is unusual in an input, null when nothing is: asked on a terminal, a warning elsewhere. */
  readonly doubt?: (input: Readonly<Record<string, unknown>>, today: string) => Text | null;
  /** Language in which the operation spoke; absent = that of the command line. */
  readonly languageOf?: (output: never) => Locale;
  /** What the person should know before the work starts, null for nothing: written to standard error. */
  readonly notice?: (input: Readonly<Record<string, unknown>>) => Text | null;
  /** The result in sentences, for standard output. */
  readonly print: (output: never, input: Readonly<Record<string, unknown>>) => Text;
  /** Writes the result to standard output instead of `print` and of the event of `--json`: for lists and files. */
  readonly write?: (output: never, input: Readonly<Record<string, unknown>>, to: CommandOutput) => Promise<void>;
  /** Exit code of a run without a failure; 0 when absent. */
  readonly exitCode?: (output: never, input: Readonly<Record<string, unknown>>) => number;
}

/**
 * @example
 * defineCommand({
 *   id: 'note',
 *   operation: readNote,
 *   positionals: ['id'],
 *   examples: ['maillage note note_1', 'maillage note note_1 --json'],
 *   print: ({ text }: Note) => ({ fr: text, en: text }),
 * })
 */
export function defineCommand(definition: CommandDefinition): CommandDefinition {
  return definition;
}
