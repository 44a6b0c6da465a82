import { Group, List, Stack, Text as Words } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../parts/answer.tsx';
import { useLanguage } from '../parts/language.tsx';
import type { KnownPlan } from '../parts/known-plan.ts';
import { PlanGate } from '../parts/plan/plan-gate.tsx';
import { RowTable } from '../parts/tables/row-table.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { service } from '../parts/service.ts';

/** The twenty criteria of the plan: what it proves, and what is missing. */
export function CriteriaScreen() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate>{(plan) => <CriterionTable plan={plan} />}</PlanGate>
    </Screen>
  );
}

function CriterionTable({ plan }: { readonly plan: KnownPlan }) {
  const { say, count } = useLanguage();
  const query = useQuery({ queryKey: ['criteria'], queryFn: () => service.criteria({}), staleTime: Infinity });
  const met = Object.values(plan.validation.criteria).filter(({ status }) => status === 'satisfied').length;
  return (
    <Answer query={query}>
      {({ data, states }) => (
        <Stack gap="sm">
          <Words fw={600}>{count(met, sentences.met)}</Words>
          <RowTable
            caption={say(sentences.title)}
            headings={[say(sentences.criterion), say(sentences.state), say(sentences.missing)]}
            rows={data.map(({ id, title }) => {
              const { status } = plan.validation.criteria[id as CriterionId];
              return {
                key: id,
                cells: [
                  say(title),
                  <State key="state" status={status} name={say(states[status]!)} />,
                  <Missing key="missing" id={id as CriterionId} plan={plan} />,
                ],
              };
            })}
            minWidth={680}
          />
        </Stack>
      )}
    </Answer>
  );
}

type Criteria = KnownPlan['validation']['criteria'];
type CriterionId = keyof Criteria;
type Status = Criteria[CriterionId]['status'];

const icons = { satisfied: IconCheck, incomplete: IconAlertTriangle, later: IconClock, violated: IconAlertTriangle };

function State({ status, name }: { readonly status: Status; readonly name: string }) {
  const Icon = icons[status];
  return (
    <Group gap={6} wrap="nowrap">
      <Icon
        size={18}
        color={`var(--mantine-color-${status === 'satisfied' ? 'green' : 'orange'}-8)`}
        style={{ flex: 'none' }}
        aria-hidden
      />
      {name}
    </Group>
  );
}

/** Each thing that a criterion lacks, once. */
function Missing({ id, plan: { validation, strategy } }: { readonly id: CriterionId; readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const lacking = [
    ...validation.criteria[id].findings.map(({ message }) => message),
    ...strategy.dataToCollect.filter(({ criterion }) => criterion === id).map(({ how }) => how),
  ];
  if (lacking.length === 0) return say(sentences.nothing);
  return (
    <List size="sm">
      {[...new Set(lacking.map((text) => say(text)))].map((text) => (
        <List.Item key={text}>{text}</List.Item>
      ))}
    </List>
  );
}

const sentences = {
  title: { fr: 'Critères', en: 'Criteria' },
  lead: {
    fr: 'Les vingt critères d’un plan d’activation\u00a0: ce que le vôtre prouve, et ce qui manque encore.',
    en: 'The twenty criteria of an activation plan: what yours proves, and what is still missing.',
  },
  met: {
    fr: { one: '{count} critère sur 20 satisfait', other: '{count} critères sur 20 satisfaits' },
    en: { one: '{count} of 20 criteria satisfied', other: '{count} of 20 criteria satisfied' },
  },
  criterion: { fr: 'Critère', en: 'Criterion' },
  state: { fr: 'État', en: 'State' },
  missing: { fr: 'Ce qui manque', en: 'What is missing' },
  nothing: { fr: 'rien', en: 'nothing' },
};
