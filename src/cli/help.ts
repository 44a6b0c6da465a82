import type { Command, Help } from 'commander';
import type { Locale } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';

/** Translates the headings and remarks of the help, which Commander writes in English. */
export function localiseHelp(command: Command, locale: Locale): Command {
  const { headings, usage } = texts[locale];
  return command.helpOption('-h, --help', texts[locale].help).configureHelp({
    styleTitle: (title) => headings[title] ?? title,
    styleUsage: (text) => text.replace('[options]', usage.options).replace('[command]', usage.command),
    subcommandTerm: (sub) => sub.name() + positionalsOf(sub),
    optionDescription: (option) => option.description,
  } satisfies Partial<Help>);
}

export function examplesText(examples: readonly string[], locale: Locale): string {
  return `${locale === 'fr' ? 'Exemples' : 'Examples'}\n${examples.map((line) => `  ${line}`).join('\n')}\n`;
}

export function exitCodesText(codes: readonly number[], locale: Locale): string {
  const lines = [...new Set([...codes, ...commonCodes])]
    .sort((a, b) => a - b)
    .map((code) => `  ${String(code).padEnd(4)} ${exitCodes[code]?.[locale] ?? ''}`);
  return `\n${locale === 'fr' ? 'Codes de sortie\u202f:' : 'Exit codes:'}\n${lines.join('\n')}`;
}

/** Commands that a newcomer needs, in order. */
const firstCommands = ['start', 'audit', 'plan', 'serve'];

interface NamedCommands {
  readonly commands: readonly { readonly id: string; readonly operation: { readonly summary: Text } }[];
  readonly serviceCommands: readonly { readonly id: string; readonly summary: Text }[];
}

/** What the program answers when no command is given: the first commands, and where the others are. */
export function firstCommandsText({ commands, serviceCommands }: NamedCommands, locale: Locale): string {
  const summaries = new Map([
    ...commands.map(({ id, operation }) => [id, operation.summary] as const),
    ...serviceCommands.map(({ id, summary }) => [id, summary] as const),
  ]);
  const rows = firstCommands.flatMap((id) => {
    const summary = summaries.get(id);
    return summary === undefined ? [] : [`  maillage ${id.padEnd(6)} ${summary[locale]}`];
  });
  const [first, all] =
    locale === 'fr'
      ? ['Pour commencer\u202f: maillage start www.exemple.fr', 'Toutes les commandes\u202f: maillage --help']
      : ['To begin: maillage start www.example.com', 'All commands: maillage --help'];
  return [first, '', ...rows, '', all, ''].join('\n');
}

/** Meaning of each exit code. */
const exitCodes: Readonly<Record<number, Text>> = {
  0: { fr: 'tout est fait', en: 'done' },
  1: {
    fr: 'refus prévu (identifiant inconnu des données, conflit)',
    en: 'expected failure (id that the data do not have, conflict)',
  },
  2: {
    fr: 'commande ou donnée à corriger, fichier ou dossier absent',
    en: 'wrong command or data, file or folder that is not there',
  },
  3: { fr: 'seuil de qualité non atteint', en: 'quality gate not met' },
  4: { fr: 'le site ne peut pas être lu', en: 'the site cannot be read' },
  5: { fr: 'résultat partiel, gardé', en: 'partial result, kept' },
  70: { fr: 'erreur de notre fait, notée dans le journal', en: 'a bug in maillage, written to the log' },
  75: { fr: 'à réessayer (données occupées, disque plein)', en: 'try again (data in use, disk full)' },
  130: { fr: 'interrompu deux fois', en: 'interrupted twice' },
};
const commonCodes = [0, 1, 2, 70, 75, 130];

function positionalsOf(command: Command): string {
  return command.registeredArguments.map((one) => (one.required ? ` <${one.name()}>` : ` [${one.name()}]`)).join('');
}

const texts = {
  fr: {
    help: 'afficher cette aide',
    usage: { options: '[options]', command: '[commande]' },
    headings: {
      'Usage:': 'Emploi\u202f:',
      'Options:': 'Options\u202f:',
      'Commands:': 'Commandes\u202f:',
      'Arguments:': 'Arguments\u202f:',
    } as Record<string, string>,
  },
  en: {
    help: 'show this help',
    usage: { options: '[options]', command: '[command]' },
    headings: {} as Record<string, string>,
  },
};
