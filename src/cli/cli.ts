import { Command, CommanderError, Option } from 'commander';
import { Failure, failures } from '../core/values/failure.ts';
import { type Locale, locales, localeOf } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import { wrapped } from '../io/terminal/wrapped.ts';
import type { CommandDefinition } from './command.ts';
import { bugSentence, failureProblem, failureSentence } from './failure-sentence.ts';
import { type Flag, flagName, flagsOf } from './flags.ts';
import { examplesText, exitCodesText, firstCommandsText, localiseHelp } from './help.ts';
import { type CommandParts, runCommand } from './run-command.ts';
import type { Terminal } from './terminal.ts';
import { usageSentence } from './usage-sentence.ts';

/** A command without an operation: it starts the service or prepares its database. */
/** What was given: a text, or whether a flag without a value is on. */
export type ServiceFlags = Readonly<Record<string, string | boolean | undefined>>;

export interface ServiceCommand {
  readonly id: string;
  readonly summary: Text;
  readonly options: readonly { readonly flag: Text; readonly help: Text }[];
  readonly examples: readonly [string, string];
  /** Returns the exit code, and what to print: `result` with `--json`, else `text`. */
  run(options: ServiceFlags, locale: Locale): Promise<{ code: number; result?: object; text?: Text }>;
}

export interface CliParts extends CommandParts {
  readonly version: string;
  readonly commands: readonly CommandDefinition[];
  readonly serviceCommands: readonly ServiceCommand[];
}

/** Runs a command line and returns its exit code; never throws. */
export async function runCli(argv: readonly string[], parts: CliParts): Promise<number> {
  const { terminal } = parts;
  const told = toldLocale(argv, terminal.environment);
  const locale = localeOf(told);
  const json = argv.includes('--json');
  let code = 0;
  const program = programOf(parts, locale);
  for (const definition of parts.commands) {
    addCommand(program, definition, locale, async (raw) => {
      code = await runCommand(definition, raw, locale, { ...parts, localeIsDefault: told === undefined });
    });
  }
  for (const service of parts.serviceCommands) {
    addServiceCommand(program, service, locale, async (options) => {
      const { code: ended, result, text } = await service.run(options, locale);
      if (json && result !== undefined) terminal.stdout.write(`${JSON.stringify({ type: 'result', result })}\n`);
      else if (text !== undefined) terminal.stdout.write(`${wrapped(text[locale], terminal.stdout.columns)}\n`);
      code = ended;
    });
  }
  try {
    refuseOtherLanguage(argv);
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (argv.length === 0) {
      terminal.stderr.write(firstCommandsText(parts, locale));
      return failures['invalid-input'].exit;
    }
    return reportError(error, { locale, json, terminal, command: commandOf(argv, parts) });
  }
  return code;
}

function programOf({ version, terminal, commands }: CliParts, locale: Locale): Command {
  const french = locale === 'fr';
  return localiseHelp(new Command('maillage'), locale)
    .description(
      french
        ? 'Audit du maillage interne, sémantique et plan d’activation.'
        : 'Audit of internal linking, semantics and activation plan.',
    )
    .version(version, '-V, --version', french ? 'afficher la version' : 'show the version')
    .helpCommand(french ? 'help [commande]' : 'help [command]', french ? 'aide d’une commande' : 'help of a command')
    .option('--lang <fr|en>', languageHelp[locale])
    .addHelpText('beforeAll', (context) => (context.command.parent ? '' : examplesText(firstExamples, locale)))
    .addHelpText(
      'after',
      exitCodesText(
        commands.flatMap((command) => command.exits ?? []),
        locale,
      ),
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: () => undefined });
}

const firstExamples = ['maillage demo', 'maillage audit https://www.example.com/ --out audit'];

function addCommand(
  program: Command,
  definition: CommandDefinition,
  locale: Locale,
  run: (raw: Record<string, unknown>) => Promise<void>,
): void {
  const flags = flagsOf(definition.operation.input);
  const shown = flags.filter(
    ({ field }) => !definition.hidden?.includes(field) && !definition.positionals.includes(field) && field !== 'lang',
  );
  const { id, examples, operation } = definition;
  const command = subcommand(program, { id, examples, summary: operation.summary }, locale)
    .addHelpText('after', definition.notes === undefined ? '' : `\n${definition.notes[locale]}`)
    .addHelpText('after', exitCodesText(definition.exits ?? [], locale))
    .allowExcessArguments(false);
  if (definition.operation.id !== definition.id) command.alias(definition.operation.id);
  for (const name of definition.positionals) {
    const flag = flags.find((one) => one.field === name);
    const shown = flag?.kind === 'list' ? `${name}...` : name;
    const isOptional = flag?.required === false || (name === 'url' && definition.addressIn !== undefined);
    command.argument(isOptional ? `[${shown}]` : `<${shown}>`, flag?.help[locale] ?? name);
  }
  for (const flag of shown) command.addOption(optionOf(flag, locale, definition));
  for (const field of definition.negated ?? []) {
    const help = flags.find((one) => one.field === field)?.help[locale] ?? field;
    command.option(flagName(field).replace('--', '--no-'), `${locale === 'fr' ? 'ne pas' : 'do not'} ${help}`);
  }
  const lang = flags.find((flag) => flag.field === 'lang');
  command.option('--lang <fr|en>', lang?.help[locale] ?? languageHelp[locale]);
  if (shown.length > 0) command.option(optionsFlag, optionsHelp[locale]);
  command.option('--json', (definition.write === undefined ? jsonHelp : jsonListHelp)[locale]);
  command.option('--quiet', locale === 'fr' ? 'sans progression' : 'no progress');
  command.action(async () => {
    const values: Record<string, unknown> = { ...command.optsWithGlobals() };
    definition.positionals.forEach((name, index) => {
      const many = flags.find((flag) => flag.field === name)?.kind === 'list';
      if (command.args[index] !== undefined) values[name] = many ? command.args.slice(index) : command.args[index];
    });
    await run(values);
  });
}

function addServiceCommand(
  program: Command,
  service: ServiceCommand,
  locale: Locale,
  run: (options: ServiceFlags) => Promise<void>,
): void {
  const command = subcommand(program, service, locale)
    .addHelpText('after', exitCodesText([], locale))
    .allowExcessArguments(false);
  for (const option of service.options) command.option(option.flag[locale], option.help[locale]);
  command.option('--lang <fr|en>', languageHelp[locale]);
  command.option('--json', jsonHelp[locale]);
  command.action(async () => run(command.opts()));
}

function subcommand(
  program: Command,
  { id, summary, examples }: Pick<ServiceCommand, 'id' | 'summary' | 'examples'>,
  locale: Locale,
): Command {
  return localiseHelp(program.command(id), locale)
    .description(summary[locale])
    .addHelpText('before', examplesText(examples, locale))
    .exitOverride();
}

function optionOf(flag: Flag, locale: Locale, definition: CommandDefinition): Option {
  const file = definition.contentOf?.includes(flag.field) || definition.writes?.includes(flag.field);
  const kind = file
    ? 'file'
    : flag.field === 'out' || flag.field === 'audit'
      ? 'folder'
      : flag.repeated
        ? 'text'
        : flag.kind;
  const word =
    flag.choices.length > 0 ? flag.choices.join('|') : (valueWords[kind]?.[locale] ?? valueWords.text![locale]);
  const bounds = flag.range === null ? '' : ` (${flag.range.join(locale === 'fr' ? ' à ' : ' to ')})`;
  const fallback = flag.fallback === undefined || flag.fallback === false ? '' : String(flag.fallback);
  const usual = fallback === '' ? '' : `${locale === 'fr' ? ', par défaut' : ', default'} ${fallback}`;
  const option = new Option(
    flag.kind === 'switch' ? flag.name : `${flag.name} <${word}>`,
    `${flag.help[locale]}${bounds}${usual}`,
  );
  // A list may be one value with commas, or several flags.
  return flag.kind === 'list'
    ? option.argParser((item: string, before?: string[]) => [...(before ?? []), item])
    : option;
}

const optionsFlag = '--options <file>';
const optionsHelp: Text = {
  fr: 'fichier YAML d’options (max-pages: 200)\u202f; celles de la ligne l’emportent',
  en: 'YAML file of options (max-pages: 200); those typed here come first',
};

const valueWords: Readonly<Record<string, Text>> = {
  integer: { fr: 'n', en: 'n' },
  file: { fr: 'fichier', en: 'file' },
  folder: { fr: 'dossier', en: 'folder' },
  list: { fr: 'a,b,c', en: 'a,b,c' },
  text: { fr: 'valeur', en: 'value' },
};

interface ErrorReport {
  readonly locale: Locale;
  readonly json: boolean;
  readonly terminal: Terminal;
  /** The command typed; null = none that is known. */
  readonly command?: string | null;
}

/** The command that a command line names, by its id or that of its operation. */
function commandOf([first]: readonly string[], { commands, serviceCommands }: CliParts): string | null {
  const found =
    commands.find(({ id, operation }) => first === id || first === operation.id) ??
    serviceCommands.find(({ id }) => first === id);
  return found?.id ?? null;
}

/** Writes an error to stderr and returns its exit code. Of a bug only the reference is shown; the rest is in the log. */
export function reportError(error: unknown, { locale, json, terminal, command = null }: ErrorReport): number {
  const usage = error instanceof CommanderError ? new Failure('invalid-input', usageSentence(error, command)) : error;
  const failure = usage instanceof Failure ? usage : bugSentence(terminal.logBug(error));
  const sentence = usage === error && failure === error ? failureSentence(failure, locale) : failure.detail[locale];
  terminal.stderr.write(
    json ? `${JSON.stringify(failureProblem(failure, locale))}\n` : `${wrapped(sentence, terminal.stderr.columns)}\n`,
  );
  return failures[failure.code].exit;
}

function refuseOtherLanguage(argv: readonly string[]): void {
  const given = languageFlag(argv);
  if (given === undefined || locales.some((locale) => locale === given)) return;
  throw new Failure('invalid-input', {
    fr: `--lang attend fr (français) ou en (anglais), et non «\u202f${given}\u202f».`,
    en: `--lang takes fr (French) or en (English), not “${given}”.`,
  });
}

/** The language that an option or the environment names; the locales `C` and `POSIX` name none. */
function toldLocale(
  argv: readonly string[],
  { MAILLAGE_LANG, LC_ALL, LANG }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const told = languageFlag(argv) ?? (MAILLAGE_LANG || LC_ALL || LANG || undefined);
  return told !== undefined && /^(?:C|POSIX)(?:\.|$)/i.test(told) ? undefined : told;
}

function languageFlag(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return argv[at]!.includes('=') ? argv[at]!.split('=')[1] : argv[at + 1];
}

const languageHelp: Text = { fr: 'langue des messages\u202f: fr ou en', en: 'language of messages: fr or en' };
const jsonListHelp: Text = { fr: 'la liste en un document JSON', en: 'the list as one JSON document' };
const jsonHelp: Text = {
  fr: 'une ligne JSON par événement {type: progress, phase, done, total, unit}, puis {type: result, result}',
  en: 'one JSON line an event {type: progress, phase, done, total, unit}, then {type: result, result}',
};
