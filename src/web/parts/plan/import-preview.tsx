import { Alert, Card, Stack, Text as Words } from '@mantine/core';
import { channelNameOf } from '../../../core/framework/channel-name.ts';
import type { Company } from '../../../core/framework/company/company.ts';
import { metrics } from '../../../core/framework/metrics.ts';
import { type Column, DataTable } from '../tables/data-table.tsx';
import { useLanguage } from '../language.tsx';
import type { service } from '../service.ts';

export type ImportSummary = Awaited<ReturnType<typeof service.previewImport>>['summary'];
type Change = ImportSummary['changes'][number];

const metricTitles = new Map(metrics.map(({ id, title }) => [id, title]));

interface ImportPreviewProps {
  readonly summary: ImportSummary;
  readonly company: Company;
}

/** What files hold and what they would change, before anything is changed. */
export function ImportPreview({ summary, company }: ImportPreviewProps) {
  const { say, number, day, count } = useLanguage();
  const amount = (value: number | null): string => (value === null ? say(sentences.unknown) : number(value, 2));
  const columns: readonly Column<Change>[] = [
    {
      id: 'channel',
      title: say(sentences.channel),
      value: ({ channelId }) => say(channelNameOf(company, channelId)),
    },
    {
      id: 'metric',
      title: say(sentences.figure),
      value: ({ metric }) => say(metricTitles.get(`m.${metric}`) ?? { fr: metric, en: metric }),
    },
    { id: 'before', title: say(sentences.before), value: ({ before }) => before, cell: ({ before }) => amount(before) },
    { id: 'after', title: say(sentences.after), value: ({ after }) => after, cell: ({ after }) => amount(after) },
  ];
  return (
    <Stack gap="sm">
      {summary.files.map(({ file, known, tables }) => (
        <Card key={file} withBorder padding="md">
          <Words fw={600}>{file}</Words>
          {known && <Words>{say(sentences.known)}</Words>}
          {tables.map((table, at) => (
            <Words key={at} size="sm">
              {count(table.rows, sentences.rows)}
              {table.period !== null &&
                say(sentences.period, { from: day(table.period.from), to: day(table.period.to) })}
              {table.refused.length > 0 && ` ${count(table.refused.length, sentences.refused)}`}
            </Words>
          ))}
        </Card>
      ))}
      {summary.changes.length > 0 && (
        <DataTable
          caption={say(sentences.changes)}
          columns={columns}
          rows={summary.changes}
          rowKey={({ channelId, metric }) => `${channelId} ${metric}`}
          sortedBy="channel"
        />
      )}
      {summary.keywords.length > 0 && <Words>{count(summary.keywords.length, sentences.keywords)}</Words>}
      {summary.waiting.map(({ label, from, to }) => (
        <Words key={label + from}>{say(sentences.waiting, { label, from: day(from), to: day(to) })}</Words>
      ))}
      {summary.unplaced.map(({ label, why }, at) => (
        <Words key={at}>{say(unplaced[why], { label })}</Words>
      ))}
      {summary.questions.length === 0 && summary.changes.length + summary.keywords.length === 0 && (
        <Alert>{say(sentences.nothing)}</Alert>
      )}
    </Stack>
  );
}

const unplaced = {
  'no-channel': {
    fr: '«\u202f{label}\u202f» ne va à aucun de vos canaux\u00a0: laissé de côté.',
    en: '“{label}” belongs to none of your channels: left out.',
  },
  'other-period': {
    fr: '«\u202f{label}\u202f» n’est pas de la période mesurée\u00a0: laissé de côté.',
    en: '“{label}” is not of the measured period: left out.',
  },
  'other-currency': {
    fr: '«\u202f{label}\u202f» est dans une autre monnaie\u00a0: laissé de côté.',
    en: '“{label}” is in another currency: left out.',
  },
};

const sentences = {
  changes: { fr: 'Ce que ces fichiers changent', en: 'What these files change' },
  channel: { fr: 'Canal', en: 'Channel' },
  figure: { fr: 'Chiffre', en: 'Figure' },
  before: { fr: 'Avant', en: 'Before' },
  after: { fr: 'Après', en: 'After' },
  unknown: { fr: 'inconnu', en: 'unknown' },
  known: {
    fr: 'Ce fichier est déjà importé\u00a0: il ne compte pas deux fois.',
    en: 'This file was imported already: it does not count twice.',
  },
  rows: {
    fr: { one: '{count} ligne lue', other: '{count} lignes lues' },
    en: { one: '{count} row read', other: '{count} rows read' },
  },
  period: { fr: ', du {from} au {to}', en: ', from {from} to {to}' },
  refused: {
    fr: { one: '{count} ligne n’a pas pu être lue.', other: '{count} lignes n’ont pas pu être lues.' },
    en: { one: '{count} row could not be read.', other: '{count} rows could not be read.' },
  },
  keywords: {
    fr: {
      one: '{count} recherche de votre liste reçoit un chiffre.',
      other: '{count} chiffres de vos recherches changent.',
    },
    en: { one: '{count} search of your list gets a figure.', other: '{count} figures of your searches change.' },
  },
  waiting: {
    fr: '«\u202f{label}\u202f» va du {from} au {to}\u00a0: gardé jusqu’à ce que le reste de la période soit importé.',
    en: '“{label}” runs from {from} to {to}: kept until the rest of the period is imported.',
  },
  nothing: { fr: 'Ces fichiers ne changent rien.', en: 'These files change nothing.' },
};
