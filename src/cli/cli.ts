import { Command, CommanderError, Option } from 'commander';
import { Failure, failures } from '../core/values/failure.ts';
import { type Locale, localeOf } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import type { Services } from '../io/services.ts';
import type { ProgressEvent } from '../operations/operation.ts';
import { validated } from '../operations/validated.ts';
import type { CommandDefinition } from './command.ts';
import { failureProblem, failureSentence } from './failure-sentence.ts';
import { type Flag, flagsOf } from './flags.ts';
import { progressLine } from './progress-line.ts';

/** What the terminal gives a run: streams, environment and the two things that only a process has. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Called with a callback for each Ctrl-C; answers a function that stops listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
  readonly exitNow: (code: number) => never;
}

/** A verb that is not an operation: opens a door or works on the machine itself. */
export interface MachineCommand {
  readonly id: string;
  readonly summary: Text;
  readonly options: readonly { readonly flag: string; readonly help: Text; readonly fallback?: string }[];
  readonly examples: readonly [string, string];
  run(options: Readonly<Record<string, string | undefined>>, locale: Locale): Promise<number>;
}

export interface CliParts {
  readonly version: string;
  readonly commands: readonly CommandDefinition[];
  readonly machineCommands: readonly MachineCommand[];
  /** Opens the services a command needs; called only once the input is known to be valid. */
  readonly openServices: () => Promise<Services & { close(): Promise<void> }>;
  readonly readStructured: (path: string) => Promise<unknown>;
  readonly terminal: Terminal;
}

/** Runs one command line and answers the exit code of INTERFACES §3.3; never throws. */
export async function runCli(argv: readonly string[], parts: CliParts): Promise<number> {
  const { terminal } = parts;
  const locale = localeFrom(argv, terminal.environment);
  const json = argv.includes('--json');
  let code = 0;
  const program = new Command('maillage')
    .description(
      locale === 'fr'
        ? 'Audit du maillage interne, sémantique et plan d’activation.'
        : 'Audit of internal linking, semantics and activation plan.',
    )
    .version(parts.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: () => undefined,
    });
  for (const definition of parts.commands) {
    addCommand(program, definition, locale, async (raw) => {
      code = await runCommand(definition, raw, locale, json, parts);
    });
  }
  for (const machine of parts.machineCommands) {
    addMachineCommand(program, machine, locale, async (options) => {
      code = await machine.run(options, locale);
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    return report(error, locale, json, terminal);
  }
  return code;
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  locale: Locale,
  run: (raw: Record<string, unknown>) => Promise<void>,
): void {
  const flags = flagsOf(definition.operation.input).filter((flag) => !definition.hidden?.includes(flag.field));
  const command = program
    .command(definition.id)
    .description(definition.operation.summary[locale])
    .addHelpText('beforeAll', helpExamples(definition.examples, locale))
    .allowExcessArguments(false)
    .exitOverride();
  if (definition.operation.id !== definition.id) command.alias(definition.operation.id);
  for (const name of definition.positionals) {
    const flag = flags.find((one) => one.field === name);
    command.argument(flag?.required === false ? `[${name}]` : `<${name}>`, flag?.help[locale] ?? name);
  }
  for (const flag of flags) if (!definition.positionals.includes(flag.field)) command.addOption(optionOf(flag, locale));
  for (const [off, field] of Object.entries(definition.negations ?? {})) {
    const flag = flags.find((one) => one.field === field);
    command.option(`--${kebab(off)}`, `${locale === 'fr' ? 'ne pas' : 'do not'} ${flag?.help[locale] ?? field}`);
  }
  if (!flags.some((flag) => flag.field === 'lang')) command.option('--lang <fr|en>', languageHelp[locale]);
  command.option(
    '--json',
    locale === 'fr' ? 'événements et résultat en lignes JSON' : 'events and result as JSON lines',
  );
  command.option('--quiet', locale === 'fr' ? 'sans progression' : 'no progress');
  command.action(async () => {
    const values: Record<string, unknown> = { ...command.opts() };
    definition.positionals.forEach((name, index) => {
      if (command.args[index] !== undefined) values[name] = command.args[index];
    });
    await run(values);
  });
}

function optionOf(flag: Flag, locale: Locale): Option {
  const shown = flag.kind === 'switch' ? flag.name : `${flag.name} <${flag.kind === 'integer' ? 'n' : 'value'}>`;
  const option = new Option(shown, flag.help[locale]);
  if (flag.fallback !== undefined && flag.fallback !== false)
    option.helpGroup('').default(undefined, String(flag.fallback));
  return option;
}

function addMachineCommand(
  program: Command,
  machine: MachineCommand,
  locale: Locale,
  run: (options: Record<string, string | undefined>) => Promise<void>,
): void {
  const command = program
    .command(machine.id)
    .description(machine.summary[locale])
    .addHelpText('beforeAll', helpExamples(machine.examples, locale))
    .allowExcessArguments(false)
    .exitOverride();
  for (const option of machine.options) command.option(option.flag, option.help[locale], option.fallback);
  command.option('--lang <fr|en>', languageHelp[locale]);
  command.option('--json', 'JSON');
  command.action(async () => run(command.opts()));
}

async function runCommand(
  definition: CommandDefinition,
  raw: Record<string, unknown>,
  locale: Locale,
  json: boolean,
  parts: CliParts,
): Promise<number> {
  const { terminal } = parts;
  const data = await inputOf(definition, raw, locale, parts);
  const input = validated(definition.operation.input, data) as Record<string, unknown>;
  const services = await parts.openServices();
  const abort = new AbortController();
  let interrupts = 0;
  const stopListening = terminal.onInterrupt(() => {
    interrupts += 1;
    if (interrupts > 1) terminal.exitNow(130);
    abort.abort();
    terminal.stderr.write(`\n${interruptSentence[locale]}\n`);
  });
  const line = progressLine(terminal.stderr, locale, terminal.now);
  try {
    const output = await definition.operation.run(input as never, services, {
      locale,
      signal: abort.signal,
      typedByPerson: true,
      progress: (event: ProgressEvent) => {
        if (json) terminal.stdout.write(`${JSON.stringify({ type: 'progress', ...event })}\n`);
        else if (!raw.quiet) line.show(event);
      },
    });
    line.end();
    if (json) terminal.stdout.write(`${JSON.stringify({ type: 'result', result: output })}\n`);
    else terminal.stdout.write(`${definition.print(output as never, input)[locale]}\n`);
    return definition.exitCode?.(output as never, input) ?? 0;
  } finally {
    line.end();
    stopListening();
    await services.close();
  }
}

/** Flags → the operation's input: numbers parsed, files read, absent flags left to the schema's defaults. */
async function inputOf(
  definition: CommandDefinition,
  raw: Record<string, unknown>,
  locale: Locale,
  parts: CliParts,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const flag of flagsOf(definition.operation.input)) {
    let value = raw[flag.field];
    if (value === undefined && flag.field === 'lang') value = locale;
    if (value === undefined) continue;
    if (flag.kind === 'integer') value = wholeNumber(flag, String(value));
    if (flag.kind === 'list')
      value = String(value)
        .split(',')
        .map((item) => item.trim());
    if (definition.contentOf?.includes(flag.field)) value = await parts.readStructured(String(value));
    data[flag.field] = value;
  }
  for (const [off, field] of Object.entries(definition.negations ?? {})) if (raw[off] === true) data[field] = false;
  return data;
}

function wholeNumber(flag: Flag, value: string): number {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  throw new Failure('invalid-input', {
    fr: `${flag.name} attend un nombre entier, et non « ${value} ».`,
    en: `${flag.name} takes a whole number, not "${value}".`,
  });
}

/** Anything thrown → a sentence on stderr and its exit code. A bug prints an id and goes to the log, never a stack. */
function report(error: unknown, locale: Locale, json: boolean, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const failure = new Failure('invalid-input', usageSentence(error));
    terminal.stderr.write(
      json ? `${JSON.stringify(failureProblem(failure, locale))}\n` : `${failure.detail[locale]}\n`,
    );
    return 2;
  }
  if (error instanceof Failure) {
    terminal.stderr.write(
      json ? `${JSON.stringify(failureProblem(error, locale))}\n` : `${failureSentence(error, locale)}\n`,
    );
    return failures[error.code].exit;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  terminal.stderr.write(`${bugSentence[locale]}${detail}\n`);
  if (terminal.environment.LOG_LEVEL === 'debug' && error instanceof Error) terminal.stderr.write(`${error.stack}\n`);
  return 70;
}

/** Commander speaks English only: its refusals are said again in both languages. */
function usageSentence(error: CommanderError): Text {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  const hint: Text = near ? { fr: ` Vouliez-vous dire ${near} ?`, en: ` Did you mean ${near}?` } : { fr: '', en: '' };
  const help: Text = { fr: ' Voyez maillage --help.', en: ' See maillage --help.' };
  switch (error.code) {
    case 'commander.unknownOption':
      return {
        fr: `L’option ${named} n’existe pas.${hint.fr}${help.fr}`,
        en: `There is no option ${named}.${hint.en}${help.en}`,
      };
    case 'commander.unknownCommand':
      return {
        fr: `La commande « ${named} » n’existe pas.${hint.fr}${help.fr}`,
        en: `There is no command "${named}".${hint.en}${help.en}`,
      };
    case 'commander.missingArgument':
      return { fr: `Il manque un argument : ${named}.${help.fr}`, en: `An argument is missing: ${named}.${help.en}` };
    case 'commander.optionMissingArgument':
      return { fr: `L’option ${named} attend une valeur.`, en: `Option ${named} takes a value.` };
    case 'commander.excessArguments':
      return { fr: `Il y a un argument de trop.${help.fr}`, en: `There is one argument too many.${help.en}` };
    default:
      return { fr: `Donnez une commande.${help.fr}`, en: `Give a command.${help.en}` };
  }
}

function localeFrom(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Locale {
  const flag = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = flag < 0 ? undefined : argv[flag]!.includes('=') ? argv[flag]!.split('=')[1] : argv[flag + 1];
  return localeOf(given ?? environment.MAILLAGE_LANG ?? environment.LC_ALL ?? environment.LANG);
}

function helpExamples(examples: readonly string[], locale: Locale): string {
  return `${locale === 'fr' ? 'Exemples' : 'Examples'}\n${examples.map((line) => `  ${line}`).join('\n')}\n`;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const languageHelp: Text = { fr: 'langue des messages : fr ou en', en: 'language of messages: fr or en' };
const interruptSentence: Text = {
  fr: 'Arrêt demandé : on garde ce qui est fait. Ctrl-C encore pour arrêter tout de suite.',
  en: 'Stopping: what is done is kept. Ctrl-C again to stop at once.',
};
const bugSentence: Text = {
  fr: 'Une erreur de notre fait est survenue ; relancez avec LOG_LEVEL=debug pour le détail. ',
  en: 'Something of ours went wrong; run again with LOG_LEVEL=debug for details. ',
};
