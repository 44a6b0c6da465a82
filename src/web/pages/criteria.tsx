import { Badge, List, Stack, Table, Text as Words } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../parts/answer.tsx';
import { useLanguage } from '../parts/language.tsx';
import { type KnownPlan, PlanGate } from '../parts/plan/plan-gate.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { service } from '../parts/service.ts';

/** The twenty criteria of the plan: what it proves, and what is missing. */
export function Criteria() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate>{(plan) => <CriterionTable plan={plan} />}</PlanGate>
    </Screen>
  );
}

const icons = { satisfied: IconCheck, incomplete: IconAlertTriangle, later: IconClock, violated: IconAlertTriangle };

function CriterionTable({ plan: { validation, strategy } }: { readonly plan: KnownPlan }) {
  const { say, count } = useLanguage();
  const query = useQuery({ queryKey: ['criteria'], queryFn: () => service.criteria({}), staleTime: Infinity });
  const met = Object.values(validation.criteria).filter(({ status }) => status === 'satisfied').length;
  return (
    <Answer query={query}>
      {({ data, states }) => (
        <Stack gap="sm">
          <Words fw={600}>{count(met, sentences.met)}</Words>
          <Table.ScrollContainer
            minWidth={680}
            type="native"
            tabIndex={0}
            role="region"
            aria-label={say(sentences.title)}
          >
            <Table withTableBorder>
              <caption className="only-spoken">{say(sentences.title)}</caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{say(sentences.criterion)}</Table.Th>
                  <Table.Th scope="col">{say(sentences.state)}</Table.Th>
                  <Table.Th scope="col">{say(sentences.missing)}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.map(({ id, title }) => {
                  const { status, findings } = validation.criteria[id as keyof typeof validation.criteria];
                  const Icon = icons[status];
                  const lacking = [
                    ...findings.map(({ message }) => message),
                    ...strategy.dataToCollect.filter(({ criterion }) => criterion === id).map(({ how }) => how),
                  ];
                  return (
                    <Table.Tr key={id}>
                      <Table.Th scope="row" fw={400}>
                        <strong>{id}</strong> {say(title)}
                      </Table.Th>
                      <Table.Td>
                        <Badge
                          variant="outline"
                          color={status === 'satisfied' ? 'green' : 'orange'}
                          c="var(--mantine-color-text)"
                          tt="none"
                          style={{ flexShrink: 0, maxWidth: 'none', overflow: 'visible' }}
                          leftSection={<Icon size={14} aria-hidden />}
                        >
                          {say(states[status]!)}
                        </Badge>
                      </Table.Td>
                      <Table.Td>
                        {lacking.length === 0 ? (
                          say(sentences.nothing)
                        ) : (
                          <List size="sm">
                            {[...new Set(lacking.map((text) => say(text)))].map((text) => (
                              <List.Item key={text}>{text}</List.Item>
                            ))}
                          </List>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Stack>
      )}
    </Answer>
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
