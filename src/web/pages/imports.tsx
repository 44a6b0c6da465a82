import { Alert, Button, Card, FileInput, Group, List, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { metrics } from '../../core/framework/metrics.ts';
import { channelNameOf } from '../../core/framework/channel-name.ts';
import type { Company } from '../../core/framework/company/company.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { fileBase64 } from '../parts/file-base64.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { ImportGuide } from '../parts/plan/import-guide.tsx';
import { type ImportAnswers, ImportQuestionForm } from '../parts/plan/import-question.tsx';
import { useKeepCompany, useKeptCompany } from '../parts/plan/kept-company.ts';
import { useLanguage } from '../parts/language.tsx';
import { service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';

/** Figures of other tools: files to read, what they would change, the questions that they leave, and a way back. */
export function Imports() {
  const { say } = useLanguage();
  const { host } = useSite();
  const kept = useKeptCompany(host);
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={kept}>
        {({ company }) =>
          company === null ? <NoCompany host={host} /> : <Files company={company as Company} host={host} />
        }
      </Answer>
      <ImportGuide />
    </Screen>
  );
}

function NoCompany({ host }: { readonly host: string }) {
  const { say } = useLanguage();
  return (
    <Alert title={say(sentences.noCompany)}>
      <Button component={Link} to={addressOf(host, 'company')} mt="xs">
        {say(sentences.answer)}
      </Button>
    </Alert>
  );
}

function Files({ company, host }: { readonly company: Company; readonly host: string }) {
  const { say } = useLanguage();
  const [files, setFiles] = useState<File[]>([]);
  const [answers, setAnswers] = useState<ImportAnswers>({});
  const keep = useKeepCompany(host);
  const sent = async () => ({
    company,
    files: await Promise.all(files.map(async (file) => ({ name: file.name, content: await fileBase64(file) }))),
    answer: Object.values(answers).flat(),
  });
  const preview = useQuery({
    queryKey: ['import', files.map(({ name, size, lastModified }) => [name, size, lastModified]), answers, company],
    queryFn: async () => service.previewImport(await sent()),
    enabled: files.length > 0,
  });
  const commit = useMutation({
    mutationFn: async () => keep.mutateAsync({ company: (await service.commitImport(await sent())).company }),
    onSuccess: () => {
      setFiles([]);
      setAnswers({});
    },
  });
  const undo = useMutation({
    mutationFn: async () => keep.mutateAsync({ company: (await service.undoImport({ company })).company }),
  });
  return (
    <Stack gap="md">
      <FileInput
        label={say(sentences.files)}
        description={say(sentences.filesNote)}
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.zip,.json"
        value={files}
        onChange={(chosen) => {
          setFiles(chosen);
          setAnswers({});
          commit.reset();
          undo.reset();
        }}
        placeholder={say(sentences.choose)}
        clearable
        clearButtonProps={{ 'aria-label': say(sentences.clear) }}
        maw="32rem"
      />
      {files.length > 0 && (
        <Answer query={preview}>
          {({ summary }) => (
            <Stack gap="md">
              {summary.questions.map((question) => (
                <ImportQuestionForm
                  key={`${question.file} ${question.id}`}
                  question={question}
                  channels={company.channels}
                  onGive={(given) => setAnswers({ ...answers, ...given })}
                />
              ))}
              <Preview summary={summary} company={company} />
              {summary.questions.length === 0 && (
                <Button
                  loading={commit.isPending}
                  disabled={summary.changes.length + summary.keywords.length === 0}
                  onClick={() => commit.mutate()}
                  style={{ alignSelf: 'flex-start' }}
                >
                  {say(sentences.add)}
                </Button>
              )}
            </Stack>
          )}
        </Answer>
      )}
      {commit.isError && <Refusal error={commit.error} />}
      {undo.isError && <Refusal error={undo.error} />}
      {commit.isSuccess && <Words role="status">{say(sentences.added)}</Words>}
      {undo.isSuccess && <Words role="status">{say(sentences.undone)}</Words>}
      <Imported company={company} onUndo={() => undo.mutate()} isUndoing={undo.isPending} />
    </Stack>
  );
}

type Summary = Awaited<ReturnType<typeof service.previewImport>>['summary'];
type Change = Summary['changes'][number];

const metricTitles = new Map(metrics.map(({ id, title }) => [id, title]));

function Preview({ summary, company }: { readonly summary: Summary; readonly company: Company }) {
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

interface ImportedProps {
  readonly company: Company;
  readonly onUndo: () => void;
  readonly isUndoing: boolean;
}

function Imported({ company: { imports = [] }, onUndo, isUndoing }: ImportedProps) {
  const { say, count } = useLanguage();
  if (imports.length === 0) return null;
  return (
    <Card withBorder padding="md">
      <Stack gap="xs" align="flex-start">
        <Words fw={600}>{count(imports.length, sentences.imported)}</Words>
        <List size="sm">
          {imports.map(({ file }, at) => (
            <List.Item key={at}>{file}</List.Item>
          ))}
        </List>
        <Group>
          <Button variant="default" loading={isUndoing} onClick={onUndo}>
            {say(sentences.undo)}
          </Button>
        </Group>
      </Stack>
    </Card>
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
  title: { fr: 'Chiffres à importer', en: 'Figures to import' },
  lead: {
    fr: 'Les fichiers que vos outils savent donner\u00a0: statistiques du site, recherche, publicité, courriels, réseaux. Rien n’est changé avant que vous l’ayez vu.',
    en: 'The files that your tools can give: site statistics, search, advertising, e-mails, networks. Nothing changes before you have seen it.',
  },
  files: { fr: 'Fichiers', en: 'Files' },
  filesNote: {
    fr: 'CSV à virgules, points-virgules ou tabulations, classeur Excel, ou archive ZIP',
    en: 'CSV with commas, semicolons or tabs, Excel workbook, or ZIP archive',
  },
  choose: { fr: 'Choisir des fichiers', en: 'Choose files' },
  clear: { fr: 'Retirer les fichiers', en: 'Remove the files' },
  noCompany: {
    fr: 'Répondez d’abord aux premières questions sur l’entreprise\u00a0: les chiffres vont à ses canaux.',
    en: 'Answer the first questions about the company first: figures belong to its channels.',
  },
  answer: { fr: 'Répondre aux questions', en: 'Answer the questions' },
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
  add: { fr: 'Ajouter ces chiffres', en: 'Add these figures' },
  added: {
    fr: 'Chiffres ajoutés. Refaites le plan pour qu’il en tienne compte.',
    en: 'Figures added. Make the plan again so that it uses them.',
  },
  undone: { fr: 'Les chiffres d’avant sont revenus.', en: 'The figures of before are back.' },
  imported: {
    fr: { one: '{count} fichier importé', other: '{count} fichiers importés' },
    en: { one: '{count} imported file', other: '{count} imported files' },
  },
  undo: { fr: 'Annuler le dernier import', en: 'Undo the last import' },
};
