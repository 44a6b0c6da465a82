import { Alert, Button, Card, FileInput, Group, List, Stack, Text as Words, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer, Refusal } from '../answer.tsx';
import { fileBase64 } from '../file-base64.ts';
import { useLanguage } from '../language.tsx';
import { saveText } from '../save-text.ts';
import { service, type Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from './kept-company.ts';
import type { KnownPlan } from './plan-gate.tsx';

/** The plan of the next cycle: prepared from the readings, read beside the present one, and taken only when confirmed. */
export function NextCycle({ plan }: { readonly plan: KnownPlan }) {
  const { nextCycle } = plan.kept;
  return nextCycle === null ? <Preparation plan={plan} /> : <Confirmation plan={plan} id={nextCycle} />;
}

/** Fewest characters of a reason, as the service asks. */
const leastReason = 10;

function Preparation({ plan }: { readonly plan: KnownPlan }) {
  const { say, day } = useLanguage();
  const { host, audit } = useSite();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const keep = useKeepCompany(host);
  const download = useMutation({
    mutationFn: () => service.readings({ id: plan.id }),
    onSuccess: ({ csv }) => saveText(say(sentences.tableName), 'text/csv', csv),
  });
  const close = useMutation({
    mutationFn: async () => {
      const { nextId } = await service.closeCycle({
        id: plan.id,
        company: plan.strategy.inputs.company,
        months: plan.kept.months,
        ...(file === null ? {} : { workbook: await fileBase64(file) }),
        ...(reason.trim() === '' ? {} : { force: reason.trim() }),
        auditId: audit.id,
      });
      await keep.mutateAsync({ nextCycle: nextId });
    },
  });
  const { end } = plan.strategy.cycle;
  const isEarly = new Date().toISOString().slice(0, 10) < end;
  const isShort = reason.trim() !== '' && reason.trim().length < leastReason;
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Words maw="46rem">{say(sentences.note)}</Words>
        {isEarly && <Words maw="46rem">{say(sentences.early, { day: day(end) })}</Words>}
        <Group align="flex-end" gap="sm">
          <FileInput
            label={say(sentences.filled)}
            description={say(sentences.filledNote)}
            accept=".csv,.xlsx,.txt"
            value={file}
            onChange={setFile}
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
        <TextInput
          label={say(sentences.reason)}
          description={say(sentences.reasonNote)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isShort ? say(sentences.reasonShort) : undefined}
          maxLength={500}
          maw="46rem"
        />
        <Button
          loading={close.isPending}
          disabled={isShort}
          onClick={() => close.mutate()}
          style={{ alignSelf: 'flex-start' }}
        >
          {say(sentences.prepare)}
        </Button>
        {(close.isError || download.isError) && <Refusal error={close.error ?? download.error} />}
      </Stack>
    </Card>
  );
}

function Confirmation({ plan, id }: { readonly plan: KnownPlan; readonly id: string }) {
  const { say, day, count } = useLanguage();
  const { host } = useSite();
  const queries = useQueryClient();
  const keep = useKeepCompany(host);
  const next = useQuery({
    queryKey: ['plan', 'next', id],
    queryFn: async () => (await service.plan({ id })).strategy as Strategy,
  });
  const take = (): void =>
    keep.mutate(
      { cycle: id, nextCycle: null },
      { onSuccess: () => void queries.invalidateQueries({ queryKey: ['plan'] }) },
    );
  return (
    <Answer query={next}>
      {(strategy) => (
        <Alert title={say(sentences.ready, { start: day(strategy.cycle.start), end: day(strategy.cycle.end) })}>
          <Stack gap="sm">
            <Words>
              {say(sentences.compared, {
                now: plan.strategy.actions.length,
                next: count(strategy.actions.length, sentences.actions),
              })}
            </Words>
            {strategy.priorities.length > 0 && (
              <List>
                {strategy.priorities.map((priority) => (
                  <List.Item key={priority.id}>{say(priority.title)}</List.Item>
                ))}
              </List>
            )}
            <Words>{say(sentences.untilThen)}</Words>
            <Group gap="xs">
              <Button onClick={take} loading={keep.isPending}>
                {say(sentences.confirm)}
              </Button>
              <Button variant="default" onClick={() => keep.mutate({ nextCycle: null })}>
                {say(sentences.discard)}
              </Button>
            </Group>
            {keep.isError && <Refusal error={keep.error} />}
          </Stack>
        </Alert>
      )}
    </Answer>
  );
}

const sentences = {
  note: {
    fr: 'À la fin du cycle, préparez le suivant\u00a0: les mois enregistrés ci-dessus et les résultats de chaque action décident de ce que l’on garde. Votre plan actuel reste en place tant que vous n’avez pas confirmé le nouveau.',
    en: 'At the end of the cycle, prepare the next one: the months saved above and the results of each action decide what is kept. Your present plan stays until you confirm the new one.',
  },
  early: {
    fr: 'Ce cycle court jusqu’au {day}\u00a0: vous pouvez préparer le suivant dès maintenant, rien ne presse.',
    en: 'This cycle runs until {day}: you may prepare the next one now, there is no hurry.',
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
    fr: 'Sans tous les résultats, pourquoi préparer le cycle suivant',
    en: 'Without all the results, why prepare the next cycle',
  },
  reasonNote: {
    fr: 'Une phrase, gardée avec le nouveau plan. Inutile si le tableau est rempli à neuf dixièmes.',
    en: 'One sentence, kept with the new plan. Not needed when nine tenths of the table are filled.',
  },
  reasonShort: { fr: 'Écrivez une phrase de dix signes au moins.', en: 'Write a sentence of ten characters at least.' },
  prepare: { fr: 'Préparer le cycle suivant', en: 'Prepare the next cycle' },
  ready: { fr: 'Un nouveau plan est prêt, du {start} au {end}', en: 'A new plan is ready, from {start} to {end}' },
  actions: {
    fr: { one: '{count} action', other: '{count} actions' },
    en: { one: '{count} action', other: '{count} actions' },
  },
  compared: {
    fr: 'Il a {next}, le plan actuel {now}. Ses priorités\u00a0:',
    en: 'It has {next}, the present plan {now}. Its priorities:',
  },
  untilThen: {
    fr: 'Les écrans et les documents montrent le plan actuel jusqu’à votre confirmation.',
    en: 'Screens and documents show the present plan until you confirm.',
  },
  confirm: { fr: 'Prendre ce nouveau plan', en: 'Take this new plan' },
  discard: { fr: 'Garder le plan actuel', en: 'Keep the present plan' },
};
