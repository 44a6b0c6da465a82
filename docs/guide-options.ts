/** The page of the guide that lists every option of every command, written from the declarations. */
import type { ServiceCommand } from '../src/cli/cli.ts';
import type { CommandDefinition } from '../src/cli/command.ts';
import { type Flag, flagName, flagsOf } from '../src/cli/flags.ts';
import type { Locale } from '../src/core/values/locale.ts';
import type { Text } from '../src/core/values/text.ts';
import { table } from './audit-pages.ts';
import { code } from './fields.ts';

interface OptionRow {
  readonly name: string;
  readonly help: string;
  readonly range: string;
  readonly usual: string;
}

/** The option page of each language. */
export function optionPages(
  commands: readonly CommandDefinition[],
  services: readonly ServiceCommand[],
): Readonly<Record<Locale, string>> {
  const page = (locale: Locale): string => {
    const words = pageWords[locale];
    const sections = [
      ...commands.map((command) => section(command.id, command.operation.summary, optionRows(command, locale), locale)),
      ...services.map((service) => section(service.id, service.summary, serviceRows(service, locale), locale)),
    ];
    return [`# ${words.title}`, words.intro, ...sections].join('\n\n');
  };
  return { fr: typeset(page('fr')), en: page('en') };
}

/** The options of a command as its help shows them, without those of every command. */
function optionRows(command: CommandDefinition, locale: Locale): OptionRow[] {
  const flags = flagsOf(command.operation.input);
  const shown = flags.filter(({ field }) => field !== 'lang' && !command.hidden?.includes(field));
  const negated = flags.filter(({ field }) => command.negated?.includes(field));
  return [
    ...shown.map((flag) => rowOf(flag, command.positionals.includes(flag.field) ? flag.field : null, locale)),
    ...negated.map((flag) => ({
      name: flagName(flag.field).replace('--', '--no-'),
      help: `${pageWords[locale].not} ${flag.help[locale]}`,
      range: '',
      usual: '',
    })),
  ];
}

function rowOf(flag: Flag, positional: string | null, locale: Locale): OptionRow {
  const between = flag.range?.join(pageWords[locale].to) ?? '';
  return {
    name: positional === null ? flag.name : `<${positional}>`,
    help: flag.help[locale],
    range: flag.choices.length > 0 ? flag.choices.join(', ') : between,
    usual: flag.fallback === undefined || flag.fallback === false ? '' : String(flag.fallback),
  };
}

function serviceRows({ options }: ServiceCommand, locale: Locale): OptionRow[] {
  return options.map(({ flag, help }) => ({
    name: flag[locale].split(' ')[0]!,
    help: help[locale],
    range: '',
    usual: '',
  }));
}

function section(id: string, summary: Text, rows: readonly OptionRow[], locale: Locale): string {
  const { columns, none } = pageWords[locale];
  const cells = rows.map(({ name, help, range, usual }) => [
    code(name),
    help.replaceAll('*', String.raw`\*`),
    range,
    usual === '' ? '' : code(usual),
  ]);
  const body = rows.length === 0 ? none : table(columns, cells);
  return `## ${code(`maillage ${id}`)}\n\n${summary[locale]}.\n\n${body}`;
}

/** Replaces the space before a mark by the one that French typography wants there. */
const typeset = (text: string): string =>
  text.replaceAll(/[ \u202f]:(?=\s)/g, '\u00a0:').replaceAll(/ ([;!?])(?=\s|$)/gm, '\u202f$1');

const pageWords = {
  fr: {
    title: 'Toutes les options',
    intro:
      'Cette page est produite à partir des déclarations du programme\u202f: ne la modifiez pas à la main. Toutes les commandes acceptent aussi `--lang fr|en`, `--json` (événements et résultat en lignes JSON) et `--help`\u202f; toutes, sauf celles du service, `--quiet` (sans progression) et `--options` (fichier d’options). Un nom entre chevrons se donne sans tirets.',
    columns: ['Option', 'Rôle', 'Valeurs', 'Par défaut'],
    none: 'Cette commande n’a pas d’autre option.',
    not: 'ne pas',
    to: ' à ',
  },
  en: {
    title: 'Every option',
    intro:
      'This page is written from the declarations of the program: do not edit it. Every command also takes `--lang fr|en`, `--json` (events and result as JSON lines) and `--help`; all but those of the service take `--quiet` (no progress) and `--options` (file of options). A name in angle brackets is given without dashes.',
    columns: ['Option', 'What it does', 'Values', 'Default'],
    none: 'This command has no other option.',
    not: 'do not',
    to: ' to ',
  },
} as const;
