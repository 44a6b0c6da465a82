import { Button, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { RowTable } from '../tables/row-table.tsx';
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
  const { say } = useLanguage();
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
            <DeliveryTable name={name} deliveries={data} onSend={(id) => replay.mutate(id)} />
          )
        }
      </Answer>
    </Stack>
  );
}

type Delivery = Awaited<ReturnType<typeof service.deliveries>>['data'][number];

interface DeliveryTableProps {
  readonly name: string;
  readonly deliveries: readonly Delivery[];
  readonly onSend: (id: string) => void;
}

function DeliveryTable({ name, deliveries, onSend }: DeliveryTableProps) {
  const { say, time } = useLanguage();
  return (
    <RowTable
      caption={say(sentences.logNamed, { name })}
      headings={[sentences.when, sentences.event, sentences.reply, sentences.again].map((heading) => say(heading))}
      rows={deliveries.map(({ id, event, state, attempts, createdAt }) => ({
        key: id,
        cells: [
          time(createdAt),
          event,
          `${say(states[state])}${attempts.length === 0 ? '' : ` (${attempts.at(-1)!.status ?? attempts.at(-1)!.error ?? ''})`}`,
          <Button
            key="again"
            variant="default"
            size="compact-md"
            disabled={state === 'waiting'}
            onClick={() => onSend(id)}
            aria-label={say(sentences.sendNamed, { event, time: time(createdAt) })}
          >
            {say(sentences.send)}
          </Button>,
        ],
      }))}
      minWidth={460}
    />
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
