import type { RefusedRow } from '../../core/framework/imports/import-outcome.ts';
import { inNumber } from '../../core/audits/wording.ts';
import type { Locale } from '../../core/values/locale.ts';
import { importData } from '../../operations/import-data.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import type { ImportSummary } from '../../operations/inputs/import-input.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const importCommand: CommandDefinition = defineCommand({
  id: 'import',
  operation: importData,
  positionals: ['files'],
  writes: ['out'],
  withoutStore: true,
  exits: [5],
  examples: [
    'maillage import ga4.csv search-console.zip --company company.yaml --dry-run',
    'maillage import ads.csv --company company.yaml --answer day-order=day-first --out company.yaml',
  ],
  print: (summary: ImportSummary) => inBoth((locale) => importText(summary, locale)),
  exitCode: (summary: ImportSummary) => {
    if (summary.questions.length > 0) return 1;
    return summary.files.some(({ tables }) => tables.some(({ refused }) => refused.length > 0)) ? 5 : 0;
  },
});

export function importText(summary: ImportSummary, locale: Locale): string {
  const fr = locale === 'fr';
  return [
    ...summary.files.flatMap((file) => fileLines(file, locale)),
    ...summary.questions.map(({ file, sentence, flag }) => `? ${file} ${sentence[locale]} ${flag}`),
    ...summary.changes.map(
      ({ channelId, metric, before, after }) =>
        `  ${channelId}.${metric}  ${shown(before, locale)} → ${shown(after, locale)}`,
    ),
    ...summary.keywords.map(
      ({ term, figure, before, after }) => `  ${term} / ${figure}  ${shown(before, locale)} → ${shown(after, locale)}`,
    ),
    ...newKeywordLines(summary.newKeywords, locale),
    ...summary.waiting.map(({ channelId, from, to }) =>
      fr
        ? `  ${channelId} du ${from} au ${to}\u202f: gardé, il manque le reste de la période de référence`
        : `  ${channelId} from ${from} to ${to}: kept, the rest of the baseline period is missing`,
    ),
    ...summary.unplaced.map(
      ({ source, label, why }) => `  ${source} / ${label}${colon(locale)}${unplacedWords[why][locale]}`,
    ),
    written(summary, locale),
  ].join('\n');
}

function fileLines(file: ImportSummary['files'][number], locale: Locale): string[] {
  const fr = locale === 'fr';
  if (file.known)
    return [`${file.file} ${fr ? 'déjà importé\u202f: rien ne change' : 'already imported: nothing changes'}`];
  return file.tables.flatMap((table) => [
    `${[file.file, table.name].filter((part) => part !== '').join(' / ')} → ${table.source}${colon(locale)}${many(table.rows, { fr: 'ligne{|s}', en: 'row{|s}' }, locale)}${
      table.period === null ? '' : `, ${table.period.from}..${table.period.to}`
    }`,
    `  ${Object.entries(table.mapping)
      .map(([title, field]) => `${title} → ${field}`)
      .join(', ')}`,
    ...table.refused.map(({ line, reason, cell }) =>
      fr
        ? `  ligne ${line} refusée, ${wordsOf(reason).fr}\u202f: ${cell}`
        : `  line ${line} refused, ${wordsOf(reason).en}: ${cell}`,
    ),
  ]);
}

function colon(locale: Locale): string {
  return locale === 'fr' ? '\u202f: ' : ': ';
}

/** Keywords that the text names. */
const mostNamed = 10;

function newKeywordLines(terms: readonly string[], locale: Locale): string[] {
  if (terms.length === 0) return [];
  const count = many(
    terms.length,
    {
      fr: '{mot-clé absent|mots-clés absents} du fichier de l’entreprise (keywords), non ajouté{|s}',
      en: 'keyword{|s} the company file (keywords) does not have, not added',
    },
    locale,
  );
  const named = [...terms.slice(0, mostNamed), ...(terms.length > mostNamed ? ['…'] : [])];
  return [`  ${count}${colon(locale)}${named.join(', ')}`];
}

function many(count: number, words: Text, locale: Locale): string {
  return `${count} ${inNumber(count, words)[locale]}`;
}

function shown(value: number | null, locale: Locale): string {
  return value === null ? '—' : new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(value);
}

const wordsOf = (reason: string): Text => refusedWords[reason as RefusedRow['reason']];

const refusedWords = {
  'negative-cost': { fr: 'dépense négative', en: 'negative cost' },
  'unreadable-date': { fr: 'date illisible', en: 'unreadable date' },
  'unreadable-number': { fr: 'nombre illisible', en: 'unreadable number' },
} as const satisfies Record<RefusedRow['reason'], Text>;

const unplacedWords = {
  'no-channel': { fr: 'aucun canal de l’entreprise ne lui correspond', en: 'no channel of the company matches it' },
  'other-currency': {
    fr: 'ses montants sont dans une autre monnaie que celle de l’entreprise',
    en: 'its amounts are in another currency than the company’s',
  },
  'other-period': {
    fr: 'ses jours ne sont pas ceux de la période de référence',
    en: 'its days are not those of the baseline period',
  },
} as const;

function written({ written: path, changes, keywords }: ImportSummary, locale: Locale): string {
  const count = changes.length + keywords.length;
  if (path === null) {
    const values = { fr: 'valeur{|s} à changer, rien n’a été écrit.', en: 'value{|s} to change, nothing was written.' };
    return many(count, values, locale);
  }
  const changed = many(count, { fr: 'valeur{|s} changée{|s}', en: 'value{|s} changed' }, locale);
  return `${changed}${colon(locale)}${path}`;
}
