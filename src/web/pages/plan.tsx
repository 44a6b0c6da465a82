import { Accordion, Anchor, Button, Group, List, Stack, Text as Words, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Company } from '../../core/framework/company/company.ts';
import { assumedTargetText, isAssumedTarget } from '../../core/planning/targets/assumed-target.ts';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { aimOf } from '../../core/planning/plan/planned-objective.ts';
import { kpis } from '../../core/framework/kpis/index.ts';
import { spokenKpi } from '../../core/framework/kpis/kpi-of.ts';
import { measureText } from '../../core/framework/measure-text.ts';
import { useLanguage } from '../parts/language.tsx';
import type { KnownPlan } from '../parts/known-plan.ts';
import { ChangesNote } from '../parts/plan/changes/changes-note.tsx';
import { PlanGate } from '../parts/plan/plan-gate.tsx';
import { PlanButton } from '../parts/plan/plan-offer.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import type { Strategy } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';
import { Explained } from '../parts/terms/explained.tsx';

/** The plan in one screen: its objectives with their odds, its priorities and why, and what to collect. */
export function Plan() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate>{(plan) => <Parts plan={plan} />}</PlanGate>
    </Screen>
  );
}

function Parts({ plan }: { readonly plan: KnownPlan }) {
  const { strategy, kept } = plan;
  const { say, day } = useLanguage();
  const { host } = useSite();
  return (
    <Stack gap="lg">
      <ChangesNote plan={plan} />
      <Words>
        {say(sentences.cycle, { start: day(strategy.cycle.start), end: day(strategy.cycle.end) })}{' '}
        <Anchor component={Link} to={addressOf(host, 'calendar')}>
          {say(sentences.calendar)}
        </Anchor>
      </Words>
      {kept.company !== null && (
        <Group gap="sm">
          <PlanButton kept={kept} />
          <Words size="sm" c="dimmed">
            {say(sentences.again)}
          </Words>
        </Group>
      )}
      <Objectives plan={plan} />
      <Priorities strategy={editedPlan(strategy, kept.edits)} />
      <ToCollect strategy={strategy} />
    </Stack>
  );
}

/** Points to collect that are shown at first. */
const shownFirst = 3;

const kpiOf = new Map(kpis.map((kpi) => [kpi.id, kpi]));

function Objectives({ plan: { strategy, kept } }: { readonly plan: KnownPlan }) {
  const { say, day } = useLanguage();
  const { objectives, company, inputs } = strategy;
  const declared = inputs.company as Company;
  const isCountedSince = hasNewCustomers(Object.values(kept.months));
  const reasons = new Set(objectives.map(({ reason }) => say(reason)));
  // What holds for every objective is written once, below them.
  const [shared] = reasons.size === 1 && objectives.length > 1 ? reasons : [];
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.objectives)}
      </Title>
      {objectives.map((one) => {
        const { id, kpiId, dueDate, reason } = one;
        const kpi = kpiOf.get(kpiId);
        const aim = aimOf(one);
        const value = kpi === undefined ? String(aim) : say(measureText(aim, kpi.unit, company.currency));
        return (
          <div key={id}>
            <Words fw={600}>
              {say(sentences.objective, {
                what: say(spokenKpi(kpiId)),
                value,
                day: day(dueDate),
              })}
            </Words>
            {isAssumedTarget(one, declared) && (
              <Words size="sm">{say(assumedTargetText(one, declared, isCountedSince))}</Words>
            )}
            {shared === undefined && <Reason text={say(reason)} />}
          </div>
        );
      })}
      {shared !== undefined && <Reason text={shared} />}
    </Stack>
  );
}

const hasNewCustomers = (months: readonly KnownPlan['kept']['months'][string][]): boolean =>
  months.some((month) => [month, ...Object.values(month.channels)].some((one) => one.newCustomers != null));

function Reason({ text }: { readonly text: string }) {
  return (
    <Words c="dimmed">
      <Explained text={text} />
    </Words>
  );
}

function Priorities({ strategy: { priorities, projects, actions } }: { readonly strategy: Strategy }) {
  const { say, number } = useLanguage();
  const titleOf = new Map(actions.map(({ id, title }) => [id, title]));
  if (priorities.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.priorities)}
      </Title>
      <Words c="dimmed">{say(sentences.prioritiesNote)}</Words>
      <Accordion variant="separated" order={3} multiple>
        {priorities.map(({ id, title, why }) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control>
              <Words fw={600}>{say(title)}</Words>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                <Words>
                  <Explained text={say(why)} />
                </Words>
                {projects
                  .filter(({ priorityId }) => priorityId === id)
                  .map((project) => (
                    <div key={project.id}>
                      <Words fw={600}>
                        {say(project.title)} ({number(project.hours, 1)}
                        {'\u00a0'}h)
                      </Words>
                      <List size="sm">
                        {project.actionIds.map((actionId) => (
                          <List.Item key={actionId}>
                            {say(titleOf.get(actionId) ?? { fr: actionId, en: actionId })}
                          </List.Item>
                        ))}
                      </List>
                    </div>
                  ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}

function ToCollect({ strategy: { dataToCollect } }: { readonly strategy: Strategy }) {
  const { say, count } = useLanguage();
  const { host } = useSite();
  const [isWhole, setWhole] = useState(false);
  if (dataToCollect.length === 0) return null;
  const shown = isWhole ? dataToCollect : dataToCollect.slice(0, shownFirst);
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.collect)}
      </Title>
      <Words maw="46rem">
        {say(sentences.collectHow)}{' '}
        <Anchor component={Link} to={addressOf(host, 'company')}>
          {say(sentences.questions)}
        </Anchor>
        {', '}
        <Anchor component={Link} to={addressOf(host, 'imports')}>
          {say(sentences.imports)}
        </Anchor>
        .
      </Words>
      <List spacing="xs">
        {shown.map(({ id, what, why, how }) => (
          <List.Item key={id}>
            <Words span fw={600}>
              {say(what)}
            </Words>{' '}
            <Explained text={`${say(why)} ${say(how)}`} />
          </List.Item>
        ))}
      </List>
      {shown.length < dataToCollect.length && (
        <Button variant="subtle" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {count(dataToCollect.length - shown.length, sentences.more)}
        </Button>
      )}
    </Stack>
  );
}

const sentences = {
  title: { fr: 'Plan', en: 'Plan' },
  lead: {
    fr: 'Ce que vise ce cycle, par quoi commencer et pourquoi.',
    en: 'What this cycle aims at, what to begin with, and why.',
  },
  cycle: { fr: 'Cycle du {start} au {end}.', en: 'Cycle from {start} to {end}.' },
  calendar: { fr: 'Voir le calendrier', en: 'See the calendar' },
  again: {
    fr: 'Vos réponses, vos chiffres et vos changements du calendrier sont gardés.',
    en: 'Your answers, your figures and your changes of the calendar are kept.',
  },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  objective: { fr: '{what}\u00a0: {value} au {day}', en: '{what}: {value} by {day}' },
  priorities: { fr: 'Priorités de tout le plan', en: 'Priorities of the whole plan' },
  prioritiesNote: {
    fr: 'Pour l’entreprise, sur toute la période. Ce qui passe d’abord sur le site lui-même se lit dans «\u00a0Ce mois-ci\u00a0».',
    en: 'For the company, over the whole period. What comes first on the site itself is under “This month”.',
  },
  collect: { fr: 'À recueillir pour un plan plus sûr', en: 'To collect for a surer plan' },
  collectHow: {
    fr: 'Rien d’obligatoire\u00a0: chaque point rend une partie du plan plus sûre. Vous les donnez ici\u00a0:',
    en: 'Nothing is compulsory: each point makes a part of the plan surer. You give them here:',
  },
  questions: { fr: 'les questions sur l’entreprise', en: 'the questions about the company' },
  imports: { fr: 'les fichiers de vos outils', en: 'the files of your tools' },
  more: {
    fr: { one: 'Voir {count} point de plus', other: 'Voir {count} points de plus' },
    en: { one: 'Show {count} more point', other: 'Show {count} more points' },
  },
};
