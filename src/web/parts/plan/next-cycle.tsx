import { Alert, Button, Card, FileInput, Group, Stack, Text as Words, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Refusal } from '../answer.tsx';
import { fileBase64 } from '../file-base64.ts';
import { useLanguage } from '../language.tsx';
import { saveText } from '../sharing/save-text.ts';
import { ServiceError } from '../service-error.ts';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from './kept-company.ts';
import type { KnownPlan } from '../known-plan.ts';
import { ProposedCycle, StartedCycle } from './proposed-cycle.tsx';

/** The plan of the next period: prepared from the readings, read beside the present one, taken for its own first day. */
export function NextCycle({ plan }: { readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  /** A proposal that was put aside on this screen: it can be looked at again. */
  const [aside, setAside] = useState<string | null>(null);
  const { nextCycle } = plan.kept;
  if (nextCycle !== null && nextCycle !== plan.id)
    return <ProposedCycle plan={plan} id={nextCycle} onAside={() => setAside(nextCycle)} />;
  return (
    <Stack gap="md">
      {nextCycle !== null && <StartedCycle plan={plan} />}
      {aside !== null && (
        <Alert role="status">
          <Stack gap="xs" align="flex-start">
            <Words>{say(sentences.aside)}</Words>
            <Button variant="default" onClick={() => keep.mutate({ nextCycle: aside, nextFrom: null })}>
              {say(sentences.seeAgain)}
            </Button>
          </Stack>
        </Alert>
      )}
      <Preparation plan={plan} />
    </Stack>
  );
}

/** Fewest characters of a reason, as the service asks. */
const leastReason = 10;

function Preparation({ plan }: { readonly plan: KnownPlan }) {
  const { say, day } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);
  const askReason = (): void => {
    setMissing(true);
    reasonField.current?.focus();
  };
  const close = usePrepared({ plan, file, reason: reason.trim(), askReason });
  const { end } = plan.strategy.cycle;
  const isEarly = new Date().toISOString().slice(0, 10) < end;
  const isShort = reason.trim() !== '' && reason.trim().length < leastReason;
  const unread = close.error instanceof ServiceError && close.error.code === 'conflict' ? close.error : null;
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Words maw="46rem">{say(sentences.note)}</Words>
        {isEarly && <Words maw="46rem">{say(sentences.early, { day: day(end) })}</Words>}
        <Results plan={plan} file={file} onFile={setFile} />
        <TextInput
          ref={reasonField}
          label={say(sentences.reason)}
          description={say(sentences.reasonNote)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={
            isShort
              ? say(sentences.reasonShort)
              : isMissing && reason === ''
                ? (unread?.message ?? say(sentences.missing))
                : undefined
          }
          maxLength={500}
          maw="46rem"
        />
        <Group gap="xs">
          <Button
            loading={close.isPending}
            disabled={isShort}
            onClick={() => (file === null && reason.trim() === '' ? askReason() : close.mutate())}
          >
            {say(sentences.prepare)}
          </Button>
          {reason === '' && (
            <Button variant="default" onClick={() => setReason(say(sentences.noResult))}>
              {say(sentences.without)}
            </Button>
          )}
        </Group>
        {close.isPending && <Words role="status">{say(sentences.writing)}</Words>}
        {close.isError && unread === null && <Refusal error={close.error} />}
      </Stack>
    </Card>
  );
}

interface PreparedOptions {
  readonly plan: KnownPlan;
  readonly file: File | null;
  readonly reason: string;
  /** When too few results are filled in. */
  readonly askReason: () => void;
}

/** Makes the plan of the next period, which waits for a decision. */
function usePrepared({ plan, file, reason, askReason }: PreparedOptions) {
  const { host, audit } = useSite();
  const keep = useKeepCompany(host);
  return useMutation({
    mutationFn: async () => {
      const { nextId } = await service.closeCycle({
        id: plan.id,
        company: plan.strategy.inputs.company,
        months: plan.kept.months,
        ...(file === null ? {} : { workbook: await fileBase64(file) }),
        ...(reason === '' ? {} : { force: reason }),
        auditId: audit.id,
      });
      // The plan that is shown stays the running one, even if it was itself the next one before.
      const running = plan.kept.nextCycle === plan.id ? { cycle: plan.id } : {};
      await keep.mutateAsync({ ...running, nextCycle: nextId, nextFrom: null });
    },
    onError: (error) => {
      if (error instanceof ServiceError && error.code === 'conflict') askReason();
    },
  });
}

interface ResultsProps {
  readonly plan: KnownPlan;
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}

/** The filled table of results, and the empty one to fill. */
function Results({ plan, file, onFile }: ResultsProps) {
  const { say } = useLanguage();
  const download = useMutation({
    mutationFn: () => service.readings({ id: plan.id }),
    onSuccess: ({ csv }) => saveText(say(sentences.tableName), 'text/csv', csv),
  });
  return (
    <>
      <Group align="flex-end" gap="sm">
        <FileInput
          label={say(sentences.filled)}
          description={say(sentences.filledNote)}
          accept=".csv,.xlsx,.txt"
          value={file}
          onChange={onFile}
          placeholder={say(sentences.choose)}
          clearable
          clearButtonProps={{ 'aria-label': say(sentences.clear) }}
          w="20rem"
          maw="100%"
        />
        <Button variant="default" onClick={() => download.mutate()} loading={download.isPending}>
          {say(sentences.download)}
        </Button>
      </Group>
      {download.isError && <Refusal error={download.error} />}
    </>
  );
}

const sentences = {
  note: {
    fr: 'À la fin de la période, préparez la suivante\u00a0: les mois enregistrés ci-dessus et les résultats de chaque action décident de ce que l’on garde. Rien ne change avant que vous ayez lu et pris le nouveau plan, et il ne commence qu’à sa propre date.',
    en: 'At the end of the period, prepare the next one: the months saved above and the results of each action decide what is kept. Nothing changes before you have read and taken the new plan, and it begins on its own date only.',
  },
  early: {
    fr: 'La période en cours va jusqu’au {day}\u00a0: vous pouvez préparer la suite dès maintenant, rien ne presse.',
    en: 'The present period runs until {day}: you may prepare what follows now, there is no hurry.',
  },
  filled: { fr: 'Résultats de chaque action', en: 'Results of each action' },
  filledNote: {
    fr: 'Le tableau rempli\u00a0: classeur Excel, ou fichier CSV à virgules ou points-virgules',
    en: 'The filled table: an Excel workbook, or a CSV file with commas or semicolons',
  },
  tableName: { fr: 'resultats-a-remplir.csv', en: 'results-to-fill.csv' },
  choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
  clear: { fr: 'Retirer le fichier', en: 'Remove the file' },
  download: { fr: 'Télécharger le tableau à remplir', en: 'Download the table to fill' },
  reason: {
    fr: 'Si des résultats manquent\u00a0: pourquoi préparer la suite maintenant',
    en: 'If results are missing: why prepare what follows now',
  },
  reasonNote: {
    fr: 'Une phrase, gardée avec le nouveau plan\u00a0; elle remplace les résultats que vous n’avez pas.',
    en: 'One sentence, kept with the new plan; it replaces the results that you do not have.',
  },
  reasonShort: { fr: 'Écrivez une phrase de dix signes au moins.', en: 'Write a sentence of ten characters at least.' },
  missing: {
    fr: 'Il manque les résultats des actions\u00a0: joignez le tableau rempli, ou écrivez ici pourquoi vous préparez la suite sans eux.',
    en: 'The results of the actions are missing: add the filled table, or write here why you prepare what follows without them.',
  },
  without: { fr: 'Je n’ai pas encore de résultats', en: 'I have no results yet' },
  noResult: {
    fr: 'Je prépare la suite d’avance, sans résultats.',
    en: 'I prepare what follows in advance, without results.',
  },
  prepare: { fr: 'Préparer la période suivante', en: 'Prepare the next period' },
  writing: {
    fr: 'Le plan de la période suivante s’écrit\u00a0: une minute au plus d’ordinaire.',
    en: 'The plan of the next period is being written: a minute at most as a rule.',
  },
  aside: {
    fr: 'Vous gardez le plan actuel. Le plan préparé est mis de côté.',
    en: 'You keep the present plan. The prepared one is put aside.',
  },
  seeAgain: { fr: 'Revoir le plan préparé', en: 'See the prepared plan again' },
};
