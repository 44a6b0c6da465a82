import { inBoth, type Text } from '../../core/values/text.ts';
import type { ConnectionForm } from '../../operations/sources/connection-form.ts';
import { connectSource as connectOperation } from '../../operations/sources/connect-source.ts';
import { forgetSource as forgetOperation, listSources } from '../../operations/sources/manage-sources.ts';
import { forgotten, reportLines } from '../../operations/sources/sync-text.ts';
import { syncSources as syncOperation, type SyncSummary } from '../../operations/sources/sync-sources.ts';
import { sources as catalogue } from '../../io/sources/index.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const connectSource: CommandDefinition = defineCommand({
  id: 'connect-source',
  operation: connectOperation,
  positionals: ['source', 'property'],
  hidden: ['key', 'consent'],
  examples: [
    'maillage connect-source search-console sc-domain:example.org --credentials account.json',
    'maillage connect-source matomo 1 --address https://matomo.example.org --credentials token.txt',
  ],
  notes: inBoth((locale) => catalogue.map(({ id, access }) => `${id}: ${access[locale]}`).join('\n')),
  print: (connection: ConnectionForm) => ({
    fr: `${connection.title.fr} ${connection.property} est connecté (${connection.account}). La clé est gardée chiffrée.\nLisez ses jours depuis le ${connection.since} par maillage sync-sources.`,
    en: `${connection.title.en} ${connection.property} is connected (${connection.account}). The key is kept encrypted.\nRead its days since ${connection.since} with maillage sync-sources.`,
  }),
});

export const sourcesCommand: CommandDefinition = defineCommand({
  id: 'sources',
  operation: listSources,
  positionals: [],
  examples: ['maillage sources', 'maillage sources --json'],
  print: ({ data }: { readonly data: readonly ConnectionForm[] }) =>
    data.length === 0
      ? {
          fr: 'Aucune source connectée\u202f: connectez-en une par maillage connect-source.',
          en: 'No connected source: connect one with maillage connect-source.',
        }
      : inBoth((locale) => data.map((one) => connectionLines(one)[locale]).join('\n')),
});

export const syncSources: CommandDefinition = defineCommand({
  id: 'sync-sources',
  operation: syncOperation,
  positionals: ['id'],
  exits: [5],
  examples: ['maillage sync-sources', 'maillage sync-sources --company company.yaml'],
  print: (summary: SyncSummary) => inBoth((locale) => syncText(summary)[locale]),
  exitCode: ({ sources }: SyncSummary) => (sources.some(({ connection }) => connection.trouble !== null) ? 5 : 0),
});

export const forgetSource: CommandDefinition = defineCommand({
  id: 'forget-source',
  operation: forgetOperation,
  positionals: ['id'],
  examples: ['maillage forget-source src_0123456789abcdef', 'maillage forget-source src_0123456789abcdef --json'],
  print: forgotten,
});

function connectionLines({ id, title, property, syncedAt, trouble }: ConnectionForm): Text {
  const at = syncedAt === null ? null : `${syncedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return {
    fr: `${id}  ${title.fr}  ${property}  ${at === null ? 'jamais lue' : `lue le ${at}`}${trouble === null ? '' : `\n  ${trouble.detail.fr}`}`,
    en: `${id}  ${title.en}  ${property}  ${at === null ? 'never read' : `read on ${at}`}${trouble === null ? '' : `\n  ${trouble.detail.en}`}`,
  };
}

function syncText({ sources, figures }: SyncSummary): Text {
  if (sources.length === 0) {
    return {
      fr: 'Aucune source connectée\u202f: connectez-en une par maillage connect-source.',
      en: 'No connected source: connect one with maillage connect-source.',
    };
  }
  const blocks = sources.map(sourceText);
  const changed: Text = {
    fr:
      figures === null
        ? ''
        : `\n${figures.changes.length + figures.keywords.length} valeur(s) du fichier de l’entreprise changée(s).`,
    en:
      figures === null
        ? ''
        : `\n${figures.changes.length + figures.keywords.length} value(s) of the company file changed.`,
  };
  return inBoth((locale) => blocks.map((block) => block[locale]).join('\n') + changed[locale]);
}

function sourceText({ connection }: SyncSummary['sources'][number]): Text {
  const trouble = connection.trouble === null ? [] : [connection.trouble.detail];
  return inBoth((locale) =>
    [
      `${connection.title[locale]} ${connection.property}`,
      ...[...reportLines(connection), ...trouble].map((line) => `  ${line[locale]}`),
    ].join('\n'),
  );
}
