import { Alert, Card, Stack, Text as Words } from '@mantine/core';
import { channelNameOf } from '../../../core/framework/channel-name.ts';
import type { Company } from '../../../core/framework/company/company.ts';
import { metrics } from '../../../core/framework/metrics.ts';
import { type Column, DataTable } from '../tables/data-table.tsx';
import { useLanguage } from '../language.tsx';
import type { StoredImport } from '../service.ts';

type Change = StoredImport['willAdd'][number];

const metricTitles = new Map(metrics.map(({ id, title }) => [id, title]));

interface ImportPreviewProps {
  readonly imports: readonly StoredImport[];
  readonly company: Company;
}

/** What files hold and what they would change, before anything is changed. */
export function ImportPreview({ imports, company }: ImportPreviewProps) {
  const { say, number, day, count } = useLanguage();
  const amount = (value: number | null): string => (value === null ? say(sentences.unknown) : number(value, 2));
  const open = imports.filter(({ state }) => state !== 'committed');
  const changes = open.flatMap(({ willAdd, willReplace }) => [...willAdd, ...willReplace]);
  const ofChannels = changes.filter(({ of }) => of === 'channel');
  const waiting = open.flatMap((one) => one.waiting);
  const ofKeywords = changes.length - ofChannels.length;
  const columns: readonly Column<Change>[] = [
    {
      id: 'channel',
      title: say(sentences.channel),
      value: ({ id }) => say(channelNameOf(company, id)),
    },
    {
      id: 'metric',
      title: say(sentences.figure),
      value: ({ figure }) => say(metricTitles.get(`m.${figure}`) ?? { fr: figure, en: figure }),
    },
    { id: 'before', title: say(sentences.before), value: ({ before }) => before, cell: ({ before }) => amount(before) },
    { id: 'after', title: say(sentences.after), value: ({ after }) => after, cell: ({ after }) => amount(after) },
  ];
  return (
    <Stack gap="sm">
      {imports.map(({ id, filename, state, notices, tables }) => (
        <Card key={id} withBorder padding="md">
          <Words fw={600}>{filename}</Words>
          {(state === 'committed' || notices.some((notice) => notice.id === 'already-imported')) && (
            <Words>{say(sentences.known)}</Words>
          )}
          {tables.map((table, at) => (
            <Words key={at} size="sm">
              {count(table.rows, sentences.rows)}
              {table.period !== null &&
                say(sentences.period, { from: day(table.period.from), to: day(table.period.to) })}
              {table.refusedRows > 0 && ` ${count(table.refusedRows, sentences.refused)}`}
            </Words>
          ))}
        </Card>
      ))}
      {ofChannels.length > 0 && (
        <DataTable
          caption={say(sentences.changes)}
          columns={columns}
          rows={ofChannels}
          rowKey={({ id, figure, source, after }) => `${id} ${figure} ${source} ${after}`}
          sortedBy="channel"
        />
      )}
      {ofKeywords > 0 && <Words>{count(ofKeywords, sentences.keywords)}</Words>}
      {waiting.map(({ label, from, to }, at) => (
        <Words key={at}>{say(sentences.waiting, { label, from: day(from), to: day(to) })}</Words>
      ))}
      {open
        .flatMap(({ unplaced: left }) => left)
        .map(({ label, why }, at) => (
          <Words key={at}>{say(unplaced[why], { label })}</Words>
        ))}
      {imports.every(({ state }) => state !== 'needs-answers') && changes.length + waiting.length === 0 && (
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
