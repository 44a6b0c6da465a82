import { Alert, Button, Card, FileInput, Group, List, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Company } from '../../core/framework/company/company.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { fileBase64 } from '../parts/file-base64.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { ImportGuide } from '../parts/plan/import-guide.tsx';
import { ImportPreview } from '../parts/plan/import-preview.tsx';
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

/** Files that were chosen, the answers to their questions, and what they do to the company. */
function useImport(company: Company, host: string) {
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
  const choose = (chosen: File[]): void => {
    setFiles(chosen);
    setAnswers({});
    commit.reset();
    undo.reset();
  };
  const give = (given: ImportAnswers): void => setAnswers({ ...answers, ...given });
  return { files, choose, give, preview, commit, undo };
}

function Files({ company, host }: { readonly company: Company; readonly host: string }) {
  const { say } = useLanguage();
  const { files, choose, give, preview, commit, undo } = useImport(company, host);
  return (
    <Stack gap="md">
      <FileInput
        label={say(sentences.files)}
        description={say(sentences.filesNote)}
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.zip,.json"
        value={files}
        onChange={choose}
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
                  onGive={give}
                />
              ))}
              <ImportPreview summary={summary} company={company} />
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
