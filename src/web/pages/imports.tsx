import { Alert, Button, Card, FileInput, List, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Company } from '../../core/framework/company/company.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { ImportGuide } from '../parts/plan/import-guide.tsx';
import { ImportPreview } from '../parts/plan/import-preview.tsx';
import { type ImportAnswers, ImportQuestionForm } from '../parts/plan/import-question.tsx';
import { companyKey, keptCompany, neededProject, useKeptCompany } from '../parts/plan/kept-company.ts';
import { useLanguage } from '../parts/language.tsx';
import { service, type StoredImport } from '../parts/service.ts';
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

/** The files of a site that are read, and committed or given up together. */
function useImport(host: string) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const listKey = ['imports', host];
  const readKey = [...listKey, files.map(({ name, size, lastModified }) => [name, size, lastModified])];
  const read = useQuery({
    queryKey: readKey,
    queryFn: async () => readFiles(await neededProject(host), files),
    enabled: files.length > 0,
    // Reading keeps an import for each file: once is enough.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const kept = useQuery({
    queryKey: listKey,
    queryFn: async () => (await service.imports({ projectId: await neededProject(host) })).data,
  });
  const settle = async (): Promise<void> => {
    queries.setQueryData(companyKey(host), await keptCompany(host));
    await queries.invalidateQueries({ queryKey: listKey, exact: true });
  };
  const give = useMutation({
    mutationFn: async (answers: ImportAnswers) => {
      const names = Object.keys(answers);
      const answered = (read.data ?? []).map(async (one) =>
        one.questions.some((question) => question.answers.some((name) => names.includes(name)))
          ? service.answerImport({ id: one.id, answers, revision: one.revision })
          : one,
      );
      queries.setQueryData(readKey, await Promise.all(answered));
    },
  });
  const commit = useMutation({
    mutationFn: async () => {
      for (const { id, state } of read.data ?? []) if (state !== 'committed') await service.commitImport({ id });
    },
    onSuccess: () => setFiles([]),
    onSettled: settle,
  });
  const undo = useMutation({
    mutationFn: ({ id, revision }: StoredImport) => service.undoImport({ id, revision }),
    onSettled: settle,
  });
  const choose = (chosen: File[]): void => {
    void giveUp(read.data ?? []);
    setFiles(chosen);
    for (const one of [give, commit, undo]) one.reset();
  };
  return { files, choose, read, kept, give, commit, undo };
}

/** Reads all files, or none: those before one that is refused are given up. */
async function readFiles(projectId: string, files: readonly File[]): Promise<StoredImport[]> {
  const read: StoredImport[] = [];
  try {
    for (const content of files) read.push(await service.previewImport({ projectId, filename: content.name, content }));
    return read;
  } catch (error) {
    await giveUp(read);
    throw error;
  }
}

/** Files that are not committed need not be kept; one that stays is deleted with its project. */
async function giveUp(imports: readonly StoredImport[]): Promise<void> {
  const open = imports.filter(({ state }) => state !== 'committed');
  await Promise.allSettled(open.map(({ id, revision }) => service.undoImport({ id, revision })));
}

/** The import that was committed last; undefined without one. */
const lastOf = (imports: readonly StoredImport[]): StoredImport | undefined =>
  imports
    .filter(({ state }) => state === 'committed')
    .toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
    .at(-1);

const changesSomething = ({ state, willAdd, willReplace, waiting }: StoredImport): boolean =>
  state !== 'committed' && willAdd.length + willReplace.length + waiting.length > 0;

function Files({ company, host }: { readonly company: Company; readonly host: string }) {
  const { say } = useLanguage();
  const { files, choose, read, kept, give, commit, undo } = useImport(host);
  const last = lastOf(kept.data ?? []);
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
        <Answer query={read}>
          {(imports) => (
            <Stack gap="md">
              {imports.flatMap(({ id, filename, questions }) =>
                questions.map((question) => (
                  <ImportQuestionForm
                    key={`${id} ${question.id}`}
                    question={question}
                    file={filename}
                    channels={company.channels}
                    onGive={give.mutate}
                  />
                )),
              )}
              <ImportPreview imports={imports} company={company} />
              {imports.every(({ state }) => state !== 'needs-answers') && (
                <Button
                  loading={commit.isPending}
                  disabled={!imports.some(changesSomething)}
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
      {[give, commit, undo].map(({ error }, at) => error !== null && <Refusal key={at} error={error} />)}
      {commit.isSuccess && <Words role="status">{say(sentences.added)}</Words>}
      {undo.isSuccess && <Words role="status">{say(sentences.undone)}</Words>}
      <Imported
        company={company}
        onUndo={last === undefined ? undefined : () => undo.mutate(last)}
        isUndoing={undo.isPending}
      />
    </Stack>
  );
}

interface ImportedProps {
  readonly company: Company;
  /** Absent: what is imported came otherwise, by a command or a connected source. */
  readonly onUndo: (() => void) | undefined;
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
        {onUndo !== undefined && (
          <Button variant="default" loading={isUndoing} onClick={onUndo}>
            {say(sentences.undo)}
          </Button>
        )}
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
