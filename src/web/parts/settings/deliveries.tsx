import { Button, Group, Stack, Table, Text as Words } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';

/** Interval at which a delivery that waits is read again. */
const pollMs = 2_000;

/** A test message of a webhook, and what was sent to it: when, with what reply, and a way to send it again. */
export function Deliveries({ webhook, name }: { readonly webhook: string; readonly name: string }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const test = useMutation({
    mutationFn: () => service.testWebhook({ id: webhook }),
    onSuccess: () => {
      setOpen(true);
      return queries.invalidateQueries({ queryKey: ['deliveries', webhook] });
    },
  });
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        loading={test.isPending}
        onClick={() => test.mutate()}
        aria-label={say(sentences.testNamed, { name })}
      >
        {say(sentences.test)}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        aria-label={say(sentences.logNamed, { name })}
      >
        {say(sentences.log)}
      </Button>
      {test.isError && <Refusal error={test.error} />}
      {isOpen && <Log webhook={webhook} name={name} />}
    </>
  );
}

function Log({ webhook, name }: { readonly webhook: string; readonly name: string }) {
  const { say, time } = useLanguage();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['deliveries', webhook],
    queryFn: () => service.deliveries({ id: webhook }),
    refetchInterval: ({ state: { data } }) => (data?.data.some(({ state }) => state === 'waiting') ? pollMs : false),
  });
  const replay = useMutation({
    mutationFn: (id: string) => service.replayDelivery({ id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['deliveries', webhook] }),
  });
  return (
    <Stack gap="xs" w="100%">
      {replay.isError && <Refusal error={replay.error} />}
      <Answer query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <Words c="dimmed">{say(sentences.empty)}</Words>
          ) : (
            <Table.ScrollContainer
              minWidth={460}
              type="native"
              tabIndex={0}
              role="region"
              aria-label={say(sentences.logNamed, { name })}
            >
              <Table withTableBorder>
                <caption className="only-spoken">{say(sentences.logNamed, { name })}</caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{say(sentences.when)}</Table.Th>
                    <Table.Th scope="col">{say(sentences.event)}</Table.Th>
                    <Table.Th scope="col">{say(sentences.reply)}</Table.Th>
                    <Table.Th scope="col">{say(sentences.again)}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {data.map(({ id, event, state, attempts, createdAt }) => (
                    <Table.Tr key={id}>
                      <Table.Th scope="row" fw={400}>
                        {time(createdAt)}
                      </Table.Th>
                      <Table.Td>{event}</Table.Td>
                      <Table.Td>
                        {say(states[state])}
                        {attempts.length > 0 && ` (${attempts.at(-1)!.status ?? attempts.at(-1)!.error ?? ''})`}
                      </Table.Td>
                      <Table.Td>
                        <Group gap="xs">
                          <Button
                            variant="default"
                            size="compact-md"
                            disabled={state === 'waiting'}
                            onClick={() => replay.mutate(id)}
                            aria-label={say(sentences.sendNamed, { event, time: time(createdAt) })}
                          >
                            {say(sentences.send)}
                          </Button>
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answer>
    </Stack>
  );
}

const states = {
  waiting: { fr: 'en attente', en: 'waiting' },
  delivered: { fr: 'reçu', en: 'received' },
  failed: { fr: 'manqué', en: 'failed' },
};

const sentences = {
  test: { fr: 'Envoyer un essai', en: 'Send a test' },
  testNamed: { fr: 'Envoyer un essai\u00a0: {name}', en: 'Send a test: {name}' },
  log: { fr: 'Envois', en: 'Deliveries' },
  logNamed: { fr: 'Envois\u00a0: {name}', en: 'Deliveries: {name}' },
  empty: { fr: 'Rien n’a encore été envoyé.', en: 'Nothing was sent yet.' },
  when: { fr: 'Quand', en: 'When' },
  event: { fr: 'Événement', en: 'Event' },
  reply: { fr: 'Réponse', en: 'Reply' },
  again: { fr: 'Renvoyer', en: 'Send again' },
  send: { fr: 'Renvoyer', en: 'Send again' },
  sendNamed: { fr: 'Renvoyer\u00a0: {event}, {time}', en: 'Send again: {event}, {time}' },
};
