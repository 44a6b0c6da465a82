import { Alert, Button, FileInput, Group, SimpleGrid, Stack, Text as Words, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { kpis } from '../../core/framework/kpis/index.ts';
import { measureText, moneyText } from '../../core/framework/measure-text.ts';
import { stageRows } from '../../core/framework/stages.ts';
import { Refusal } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { Figure } from '../parts/figure.tsx';
import { useKeepCompany } from '../parts/plan/kept-company.ts';
import { useLanguage } from '../parts/language.tsx';
import { type KnownPlan, PlanGate } from '../parts/plan/plan-gate.tsx';
import { saveText } from '../parts/save-text.ts';
import { Screen } from '../parts/frame/screen.tsx';
import { service, type Strategy } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';

/** Cost, target and decision of every action, what a customer may cost, and the readings that end a cycle. */
export function Steering() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate>
        {(plan) => (
          <Stack gap="lg">
            <Economics strategy={plan.strategy} />
            <Readings plan={plan} />
            <ActionTable strategy={plan.strategy} />
          </Stack>
        )}
      </PlanGate>
    </Screen>
  );
}

function Economics({ strategy: { economics, costs } }: { readonly strategy: Strategy }) {
  const { say, locale } = useLanguage();
  const money = (minor: number | null): string =>
    minor === null ? say(sentences.unknown) : moneyText(minor, costs.currency, locale);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Figure name={say(sentences.ceiling)} value={money(economics.cacMax)} />
        <Figure name={say(sentences.cost)} value={money(economics.blendedCac)} />
        <Figure name={say(sentences.budget)} value={money(costs.cashPlanned)} />
      </SimpleGrid>
      <Words c="dimmed">{say(economics.derivation)}</Words>
    </Stack>
  );
}

/** The table of results: to download, to fill in, and to send back at the end of the cycle. */
function Readings({ plan }: { readonly plan: KnownPlan }) {
  const { say, count, day } = useLanguage();
  const { host, audit } = useSite();
  const [file, setFile] = useState<File | null>(null);
  const [isWarned, setWarned] = useState(false);
  const keep = useKeepCompany(host);
  const queries = useQueryClient();
  const download = useMutation({
    mutationFn: () => service.readings({ id: plan.id }),
    onSuccess: ({ csv }) => saveText('readings.csv', 'text/csv', csv),
  });
  const close = useMutation({
    mutationFn: async (table: File) =>
      service.closeCycle({
        id: plan.id,
        company: plan.strategy.inputs.company,
        readings: await table.text(),
        auditId: audit.id,
      }),
    onSuccess: async ({ nextId }) => {
      setWarned(false);
      await show(nextId);
    },
  });
  const show = async (cycle: string): Promise<void> => {
    await keep.mutateAsync({ cycle });
    await queries.invalidateQueries({ queryKey: ['plan'] });
  };
  const [closedId] = useState(plan.id);
  const { end } = plan.strategy.cycle;
  const isEarly = new Date().toISOString().slice(0, 10) < end;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.readings)}
      </Title>
      <Words maw="46rem">{say(sentences.readingsNote)}</Words>
      <Group align="flex-end" gap="sm">
        <Button variant="default" onClick={() => download.mutate()} loading={download.isPending}>
          {say(sentences.download)}
        </Button>
        <FileInput
          label={say(sentences.filled)}
          accept=".csv,text/csv"
          value={file}
          onChange={setFile}
          placeholder={say(sentences.choose)}
          clearable
          clearButtonProps={{ 'aria-label': say(sentences.clear) }}
          w="16rem"
        />
        <Button
          disabled={file === null}
          loading={close.isPending}
          onClick={() => (isEarly ? setWarned(true) : close.mutate(file!))}
        >
          {say(sentences.close)}
        </Button>
      </Group>
      {isWarned && file !== null && (
        <Alert color="orange" role="alert" title={say(sentences.early, { day: day(end) })}>
          <Stack gap="sm">
            <Words>{say(sentences.earlyNote)}</Words>
            <Group gap="xs">
              <Button variant="default" onClick={() => setWarned(false)}>
                {say(sentences.leave)}
              </Button>
              <Button loading={close.isPending} onClick={() => close.mutate(file)}>
                {say(sentences.closeNow)}
              </Button>
            </Group>
          </Stack>
        </Alert>
      )}
      {close.isError && <Refusal error={close.error} />}
      {close.data !== undefined && (
        <Alert color="green" role="status" title={say(sentences.closed)}>
          {say(sentences.closedNote, {
            read: count(close.data.read.done, sentences.read),
            actions: close.data.next.actions,
          })}
          <Button variant="subtle" loading={keep.isPending} onClick={() => void show(closedId)}>
            {say(sentences.back)}
          </Button>
        </Alert>
      )}
    </Stack>
  );
}

/** A first cycle has one rule; a later one has some for the actions that it takes over. */
const shownRules = 5;

type Action = Strategy['actions'][number];

const kpiTitles = new Map(kpis.map(({ id, title }) => [id, title]));
const stageTitles = new Map(stageRows.map(({ id, title }) => [id, title]));

function ActionTable({ strategy: { actions, costs, company } }: { readonly strategy: Strategy }) {
  const { say, locale } = useLanguage();
  const performanceOf = ({ kpis: bindings }: Action) => bindings.find(({ role }) => role === 'performance');
  const plannedCost = (action: Action): number => action.costs.reduce((sum, { planned }) => sum + planned, 0);
  const columns: readonly Column<Action>[] = [
    { id: 'action', title: say(sentences.action), value: ({ title }) => say(title) },
    { id: 'stage', title: say(sentences.stage), value: ({ stage }) => say(stageTitles.get(stage)!) },
    {
      id: 'cost',
      title: say(sentences.planned),
      value: plannedCost,
      cell: (action) => moneyText(plannedCost(action), costs.currency, locale),
    },
    {
      id: 'kpi',
      title: say(sentences.kpi),
      value: (action) => {
        const id = performanceOf(action)?.kpiId;
        return id === undefined ? null : say(kpiTitles.get(id) ?? { fr: id, en: id });
      },
    },
    {
      id: 'target',
      title: say(sentences.target),
      value: (action) => performanceOf(action)?.target ?? null,
      cell: (action) => {
        const one = performanceOf(action);
        if (one === undefined) return say(sentences.unknown);
        const shown = (value: number): string => say(measureText(value, one.unit, company.currency));
        return `${shown(one.target)} (${shown(one.low)}–${shown(one.high)})`;
      },
    },
  ];
  const rules = [...new Set(actions.map(({ reuse }) => say(reuse.rule)))].slice(0, shownRules);
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.actions)}
      </Title>
      {rules.map((rule) => (
        <Words key={rule} maw="46rem">
          {rule}
        </Words>
      ))}
      <DataTable
        caption={say(sentences.actions)}
        columns={columns}
        rows={actions}
        rowKey={({ id }) => id}
        sortedBy="action"
      />
    </Stack>
  );
}

const sentences = {
  title: { fr: 'Pilotage', en: 'Steering' },
  lead: {
    fr: 'Ce que chaque action coûte, ce qu’elle doit rapporter, et ce que l’on décidera.',
    en: 'What each action costs, what it should bring, and what will be decided.',
  },
  ceiling: { fr: 'Coût maximal d’un nouveau client', en: 'Most that a new customer may cost' },
  cost: { fr: 'Coût actuel d’un nouveau client', en: 'What a new customer costs now' },
  budget: { fr: 'Dépenses prévues du cycle', en: 'Planned spending of the cycle' },
  unknown: { fr: 'à mesurer', en: 'to be measured' },
  readings: { fr: 'Résultats du cycle', en: 'Results of the cycle' },
  readingsNote: {
    fr: 'Téléchargez la table, notez les résultats dans la colonne «\u202fresult\u202f» au fil du cycle, puis envoyez-la à la fin\u00a0: chaque action reçoit une décision, et le plan du cycle suivant est fait.',
    en: 'Download the table, note the results in the column “result” during the cycle, then send it at the end: each action gets a decision, and the plan of the next cycle is made.',
  },
  download: { fr: 'Télécharger la table', en: 'Download the table' },
  filled: { fr: 'Table remplie (CSV)', en: 'Filled table (CSV)' },
  choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
  clear: { fr: 'Retirer le fichier', en: 'Remove the file' },
  close: { fr: 'Clore le cycle', en: 'Close the cycle' },
  early: { fr: 'Ce cycle court jusqu’au {day}', en: 'This cycle runs until {day}' },
  earlyNote: {
    fr: 'Le clore maintenant fait le plan du cycle suivant, que les écrans montreront à la place de celui-ci. Pour un point au milieu du cycle, gardez la table et complétez-la\u00a0: rien n’est à envoyer avant la fin.',
    en: 'Closing it now makes the plan of the next cycle, which the screens will show instead of this one. To review the middle of a cycle, keep the table and complete it: nothing is to be sent before the end.',
  },
  leave: { fr: 'Ne pas clore', en: 'Do not close' },
  closeNow: { fr: 'Clore maintenant', en: 'Close now' },
  back: { fr: 'Revenir au plan de ce cycle', en: 'Return to the plan of this cycle' },
  closed: { fr: 'Cycle clos', en: 'Cycle closed' },
  closedNote: {
    fr: '{read}. Le cycle suivant a {actions} actions\u00a0: les écrans montrent maintenant son plan.',
    en: '{read}. The next cycle has {actions} actions: the screens now show its plan.',
  },
  read: {
    fr: { one: '{count} résultat lu', other: '{count} résultats lus' },
    en: { one: '{count} result read', other: '{count} results read' },
  },
  actions: { fr: 'Toutes les actions', en: 'All actions' },
  action: { fr: 'Action', en: 'Action' },
  stage: { fr: 'Étape', en: 'Stage' },
  planned: { fr: 'Coût prévu', en: 'Planned cost' },
  kpi: { fr: 'Indicateur', en: 'Indicator' },
  target: { fr: 'Cible (fourchette)', en: 'Target (range)' },
};
