import { Accordion, Stack, Text as Words, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { spokenKpi } from '../../core/framework/kpis/kpi-of.ts';
import { measureText, moneyText } from '../../core/framework/measure-text.ts';
import { Answer } from '../parts/answer.tsx';
import { type Column, DataTable } from '../parts/tables/data-table.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useLanguage } from '../parts/language.tsx';
import { costPlace } from '../parts/interview/question-address.ts';
import { BudgetTrial } from '../parts/months/budget-trial.tsx';
import { MonthEffect } from '../parts/months/month-effect.tsx';
import { MonthForm } from '../parts/months/month-form.tsx';
import { NextCycle } from '../parts/plan/next-cycle.tsx';
import type { KnownPlan } from '../parts/known-plan.ts';
import { PlanGate } from '../parts/plan/plan-gate.tsx';
import { useMonths } from '../parts/months/use-months.ts';
import type { Strategy } from '../parts/service.ts';
import { stageNames } from '../parts/stage-names.ts';

/** Cost, target and decision of every action, what a customer may cost, and the readings that end a cycle. */
export function Steering() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate>{(plan) => <Parts plan={plan} />}</PlanGate>
    </Screen>
  );
}

function Parts({ plan }: { readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const months = useMonths(plan);
  return (
    <Stack gap="xl">
      <Answer query={months}>
        {(preview) => (
          <>
            <Part title={say(sentences.month)}>
              <MonthForm plan={plan} preview={preview} />
            </Part>
            <Part title={say(sentences.costs)} id={costPlace}>
              <MonthEffect preview={preview} answers={plan.kept.answers} />
              <BudgetTrial plan={plan} preview={preview} />
            </Part>
            {/* After the figures, not above them while they load: it would be taken for their form. */}
            <Part title={say(sentences.next)}>
              <NextCycle plan={plan} />
            </Part>
            <ActionTable strategy={planUnderWay(plan)} />
          </>
        )}
      </Answer>
    </Stack>
  );
}

/** The plan as it was changed, without the actions whose entries are all put aside. */
function planUnderWay({ strategy, kept: { edits } }: KnownPlan): Strategy {
  const edited = editedPlan(strategy, edits);
  const actionsOf = ({ tasks }: Strategy) => new Set(tasks.map(({ actionId }) => actionId));
  const [planned, left] = [actionsOf(strategy), actionsOf(edited)];
  return { ...edited, actions: edited.actions.filter(({ id }) => left.has(id) || !planned.has(id)) };
}

interface PartProps {
  readonly title: string;
  /** Name by which an address leads to this part. */
  readonly id?: string;
  readonly children: React.ReactNode;
}

function Part({ title, id, children }: PartProps) {
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (id !== undefined && hash === `#${id}`) place.current?.scrollIntoView();
  }, [hash, id]);
  return (
    <Stack gap="sm" ref={place}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** A first cycle has one rule; a later one has some for the actions that it takes over. */
const shownRules = 5;

type Action = Strategy['actions'][number];

function ActionTable({ strategy: { actions, costs, company } }: { readonly strategy: Strategy }) {
  const { say, locale, count } = useLanguage();
  const performanceOf = ({ kpis: bindings }: Action) => bindings.find(({ role }) => role === 'performance');
  const plannedCost = (action: Action): number => action.costs.reduce((sum, { planned }) => sum + planned, 0);
  const columns: readonly Column<Action>[] = [
    { id: 'action', title: say(sentences.action), value: ({ title }) => say(title) },
    { id: 'stage', title: say(sentences.stage), value: ({ stage }) => say(stageNames[stage]) },
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
        return id === undefined ? null : say(spokenKpi(id));
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
        // of a cost to bring down, the low threshold is the larger amount
        const [least, most] = [Math.min(one.low, one.high), Math.max(one.low, one.high)];
        return least === most ? shown(one.target) : `${shown(one.target)} (${shown(least)}–${shown(most)})`;
      },
    },
  ];
  const rules = [...new Set(actions.map(({ reuse }) => say(reuse.rule)))].slice(0, shownRules);
  return (
    <Accordion variant="separated" order={2}>
      <Accordion.Item value="actions">
        <Accordion.Control>{count(actions.length, sentences.all)}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="sm">
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
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

const sentences = {
  title: { fr: 'Chiffres du mois', en: 'Figures of the month' },
  lead: {
    fr: 'Notez ce que chaque canal a coûté et amené\u00a0: vous voyez ce qu’un client peut coûter, que faire le mois prochain, et comment préparer la suite du plan.',
    en: 'Write down what each channel cost and brought: you see what a customer may cost, what to do next month, and how to prepare what follows the plan.',
  },
  unknown: { fr: 'à mesurer', en: 'to be measured' },
  costs: { fr: 'Ce que coûte un nouveau client', en: 'What a new customer costs' },
  month: { fr: 'Chiffres d’un mois', en: 'Figures of a month' },
  next: { fr: 'À la fin du plan\u00a0: préparer le suivant', en: 'At the end of the plan: prepare the next one' },
  actions: { fr: 'Toutes les actions', en: 'All actions' },
  all: {
    fr: {
      one: 'L’action du plan\u00a0: coût, indicateur et cible',
      other: 'Les {count} actions du plan\u00a0: coût, indicateur et cible de chacune',
    },
    en: {
      one: 'The action of the plan: cost, indicator and target',
      other: 'The {count} actions of the plan: cost, indicator and target of each',
    },
  },
  action: { fr: 'Action', en: 'Action' },
  stage: { fr: 'Étape du client', en: 'Step of the customer' },
  planned: { fr: 'Coût prévu', en: 'Planned cost' },
  kpi: { fr: 'Indicateur', en: 'Indicator' },
  target: { fr: 'Cible (fourchette)', en: 'Target (range)' },
};
