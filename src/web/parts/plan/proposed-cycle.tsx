import { Alert, Button, Group, List, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service, type Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { stageNames } from '../stage-names.ts';
import { type Column, DataTable } from '../tables/data-table.tsx';
import { useKeepCompany } from './kept-company.ts';
import type { KnownPlan } from '../known-plan.ts';

interface ProposedCycleProps {
  readonly plan: KnownPlan;
  /** Of the prepared plan. */
  readonly id: string;
  readonly onAside: () => void;
}

/** The prepared plan with all its actions: to take for its first day, or taken already and waiting for it. */
export function ProposedCycle({ plan, id, onAside }: ProposedCycleProps) {
  const next = useQuery({
    queryKey: ['plan', 'next', id],
    queryFn: async () => (await service.plan({ id })).strategy as Strategy,
  });
  return <Answer query={next}>{(strategy) => <Proposal plan={plan} next={strategy} onAside={onAside} />}</Answer>;
}

interface ProposalProps {
  readonly plan: KnownPlan;
  readonly next: Strategy;
  readonly onAside: () => void;
}

function Proposal({ plan, next, onAside }: ProposalProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const isTaken = plan.kept.nextFrom !== null;
  const days = {
    start: day(next.cycle.start),
    end: day(next.cycle.end),
    now: day(plan.strategy.cycle.start),
    last: day(plan.strategy.cycle.end),
  };
  const decision = useRef<HTMLDivElement>(null);
  /** What was decided is said where it was decided: what changed above or below moved it. */
  const seen = (): void => {
    decision.current?.scrollIntoView({ block: 'center' });
    decision.current?.focus({ preventScroll: true });
  };
  const take = (nextFrom: string | null): void => keep.mutate({ nextFrom }, { onSuccess: seen });
  const discard = (): void =>
    keep.mutate({ nextCycle: null, nextFrom: null }, { onSuccess: isTaken ? undefined : onAside });
  return (
    <Stack gap="md">
      <Alert ref={decision} tabIndex={-1} role="status" title={say(isTaken ? sentences.taken : sentences.ready, days)}>
        <Stack gap="sm" align="flex-start">
          <Words>{say(isTaken ? sentences.untilThen : sentences.ifTaken, days)}</Words>
          <Group gap="xs">
            {isTaken ? (
              <Button variant="default" onClick={() => take(null)} loading={keep.isPending}>
                {say(sentences.undo)}
              </Button>
            ) : (
              <>
                <Button onClick={() => take(next.cycle.start)} loading={keep.isPending}>
                  {say(sentences.take, days)}
                </Button>
                <Button variant="default" onClick={discard}>
                  {say(sentences.discard)}
                </Button>
              </>
            )}
          </Group>
          {keep.isError && <Refusal error={keep.error} />}
        </Stack>
      </Alert>
      <NextActions now={plan.strategy} next={next} />
    </Stack>
  );
}

type Action = Strategy['actions'][number];

/** Two actions of two plans that are the same work. */
const isSame = (a: Action, b: Action): boolean =>
  a.id === b.id || (a.kind === b.kind && a.catalogueId === b.catalogueId && a.title.fr === b.title.fr);

/** Priorities and actions of the next plan, with what is new in it and what it leaves out of the present one. */
function NextActions({ now, next }: { readonly now: Strategy; readonly next: Strategy }) {
  const { say, day, count } = useLanguage();
  const isKnown = (action: Action): boolean => now.actions.some((one) => isSame(one, action));
  const left = now.actions.filter((action) => !next.actions.some((one) => isSame(one, action)));
  const fresh = next.actions.filter((action) => !isKnown(action)).length;
  const columns: readonly Column<Action>[] = [
    { id: 'action', title: say(sentences.action), value: ({ title }) => say(title) },
    { id: 'start', title: say(sentences.from), value: ({ start }) => start, cell: ({ start }) => day(start) },
    { id: 'stage', title: say(sentences.stage), value: ({ stage }) => say(stageNames[stage]) },
    {
      id: 'change',
      title: say(sentences.change),
      value: (action) => say(isKnown(action) ? sentences.again : sentences.fresh),
    },
  ];
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {say(sentences.actions)}
      </Title>
      <Words>
        {count(next.actions.length, sentences.counted)}
        {say(sentences.ofThem, { fresh, again: next.actions.length - fresh })}
      </Words>
      {next.priorities.length > 0 && (
        <>
          <Words>{say(sentences.priorities)}</Words>
          <List>
            {next.priorities.map((priority) => (
              <List.Item key={priority.id}>{say(priority.title)}</List.Item>
            ))}
          </List>
        </>
      )}
      <DataTable
        caption={say(sentences.actions)}
        columns={columns}
        rows={next.actions}
        rowKey={({ id }) => id}
        sortedBy="start"
      />
      {left.length > 0 && (
        <>
          <Words>{say(sentences.left)}</Words>
          <List size="sm">
            {left.map(({ id, title }) => (
              <List.Item key={id}>{say(title)}</List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

/** Said once the next plan has begun: the earlier one is one click away. */
export function StartedCycle({ plan }: { readonly plan: KnownPlan }) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  return (
    <Alert title={say(sentences.started, { start: day(plan.strategy.cycle.start) })}>
      <Stack gap="sm" align="flex-start">
        <Words>{say(sentences.startedNote)}</Words>
        <Button variant="default" onClick={() => keep.mutate({ nextFrom: null })} loading={keep.isPending}>
          {say(sentences.back)}
        </Button>
        {keep.isError && <Refusal error={keep.error} />}
      </Stack>
    </Alert>
  );
}

const sentences = {
  ready: { fr: 'Un plan est prêt pour la suite, du {start} au {end}', en: 'A plan is ready, from {start} to {end}' },
  taken: {
    fr: 'Le plan suivant est pris\u00a0: il commence le {start}',
    en: 'The next plan is taken: it begins on {start}',
  },
  ifTaken: {
    fr: 'Lisez-le ci-dessous. Si vous le prenez, rien ne change jusqu’au {last}\u00a0: le plan actuel, son calendrier, vos entrées et vos changements restent à l’écran. Le {start}, les écrans et les documents passent à ce plan. Vous pourrez revenir en arrière.',
    en: 'Read it below. If you take it, nothing changes until {last}: the present plan, its calendar, your entries and your changes stay on the screens. On {start} screens and documents pass to this plan. You can go back.',
  },
  untilThen: {
    fr: 'Jusqu’au {last}, le plan actuel reste à l’écran avec son calendrier, vos entrées et vos changements. Le {start}, les écrans et les documents passent au plan suivant.',
    en: 'Until {last} the present plan stays on the screens with its calendar, your entries and your changes. On {start} screens and documents pass to the next plan.',
  },
  take: { fr: 'Prendre ce plan à partir du {start}', en: 'Take this plan from {start}' },
  discard: { fr: 'Garder le plan actuel seul', en: 'Keep the present plan only' },
  undo: { fr: 'Ne plus prendre ce plan', en: 'Do not take this plan' },
  actions: { fr: 'Actions de la période suivante', en: 'Actions of the next period' },
  counted: {
    fr: { one: '{count} action', other: '{count} actions' },
    en: { one: '{count} action', other: '{count} actions' },
  },
  ofThem: {
    fr: ', dont {fresh} de plus que dans le plan actuel et {again} qui en viennent.',
    en: ', of which {fresh} are not in the present plan and {again} come from it.',
  },
  priorities: { fr: 'Ses priorités\u00a0:', en: 'Its priorities:' },
  left: { fr: 'Du plan actuel, il ne reprend pas\u00a0:', en: 'Of the present plan it leaves out:' },
  action: { fr: 'Action', en: 'Action' },
  from: { fr: 'À partir du', en: 'From' },
  stage: { fr: 'Étape du client', en: 'Step of the customer' },
  change: { fr: 'Face au plan actuel', en: 'Against the present plan' },
  again: { fr: 'déjà dans le plan actuel', en: 'in the present plan already' },
  fresh: { fr: 'nouvelle', en: 'new' },
  started: { fr: 'Ce plan a commencé le {start}', en: 'This plan began on {start}' },
  startedNote: {
    fr: 'Il a remplacé le plan précédent à sa date. Le plan précédent et son calendrier sont gardés.',
    en: 'It replaced the earlier plan on its date. The earlier plan and its calendar are kept.',
  },
  back: { fr: 'Revenir au plan précédent', en: 'Go back to the earlier plan' },
};
