import { Alert, Button, Card, Group, List, Stack, Text as Words, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgotten, reportLines } from '../../../operations/sources/sync-text.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { type Connection, service } from '../service.ts';
import { FiguresOfSource } from './figures-of-source.tsx';
import { sourcesKey } from './use-sync.ts';

interface ConnectionCardProps {
  readonly connection: Connection;
  /** Last days that the service still corrects. */
  readonly lateDays: number;
  readonly isReading: boolean;
  readonly onSync: () => void;
  readonly onReconnect: () => void;
}

/** A connected source: what it reads, up to which day, what stopped it, and what can be done about it. */
export function ConnectionCard({ connection, lateDays, isReading, onSync, onReconnect }: ConnectionCardProps) {
  const { say, day, time } = useLanguage();
  const { title, property, account, since, syncedAt, reports, trouble } = connection;
  const name = `${say(title)} ${property}`;
  return (
    <Card withBorder padding="md" component="article" aria-label={name}>
      <Stack gap="sm">
        <div style={{ overflowWrap: 'anywhere' }}>
          <Title order={3} size="h4">
            {name}
          </Title>
          <Words size="sm" c="dimmed">
            {say(sentences.account, { account, since: day(since) })}
          </Words>
          <Words size="sm" c="dimmed">
            {syncedAt === null ? say(sentences.never) : say(sentences.read, { time: time(syncedAt) })}
          </Words>
        </div>
        {trouble !== null && (
          <Alert title={say(titleOf(trouble.kind))} color="orange">
            <Words>{say(trouble.detail)}</Words>
            {reconnected.has(trouble.kind) && (
              <Button variant="default" mt="xs" onClick={onReconnect}>
                {say(sentences.reconnect)}
              </Button>
            )}
          </Alert>
        )}
        {reports.length > 0 && (
          <List size="sm">
            {reportLines(connection).map((line) => (
              <List.Item key={line.en}>{say(line)}</List.Item>
            ))}
          </List>
        )}
        {reports.some(({ to }) => to !== null) && (
          <Words size="sm" c="dimmed">
            {say(sentences.late, { service: say(title), count: lateDays })}
          </Words>
        )}
        <Group gap="xs">
          <Button
            variant="default"
            disabled={isReading}
            onClick={onSync}
            aria-label={say(sentences.syncNamed, { name })}
          >
            {say(sentences.sync)}
          </Button>
          {reports.some(({ to }) => to !== null) && <FiguresOfSource id={connection.id} name={name} />}
          <Disconnection connection={connection} name={name} />
        </Group>
      </Stack>
    </Card>
  );
}

/** Names the source and what goes with it, then deletes: the key cannot be brought back. */
function Disconnection({ connection, name }: { readonly connection: Connection; readonly name: string }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const forget = useMutation({
    mutationFn: () => service.forgetSource({ id: connection.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sourcesKey }),
  });
  if (!isAsking)
    return (
      <Button variant="subtle" onClick={() => setAsking(true)} aria-label={say(sentences.forgetNamed, { name })}>
        {say(sentences.forget)}
      </Button>
    );
  return (
    <Alert title={say(sentences.ask)} role="group" aria-label={say(sentences.ask)} w="100%">
      <Words>{say(forgotten(connection))}</Words>
      <Group gap="xs" mt="xs">
        <Button loading={forget.isPending} onClick={() => forget.mutate()}>
          {say(sentences.forgetNow)}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {say(sentences.keep)}
        </Button>
      </Group>
      {forget.isError && <Refusal error={forget.error} />}
    </Alert>
  );
}

/** Kinds of trouble that another key ends. */
const reconnected: ReadonlySet<string> = new Set(['revoked-key', 'sealed-elsewhere', 'no-access', 'wrong-property']);

const titleOf = (kind: string) => troubleTitles[kind as keyof typeof troubleTitles] ?? troubleTitles.refused;

const troubleTitles = {
  'revoked-key': { fr: 'La clé n’est plus reconnue', en: 'The key is no longer recognised' },
  'no-access': { fr: 'La clé n’a pas ce droit', en: 'The key has not this right' },
  'wrong-property': { fr: 'Propriété inconnue', en: 'Unknown property' },
  quota: { fr: 'Limite du service atteinte', en: 'Limit of the service reached' },
  unreachable: { fr: 'Le service ne répond pas', en: 'The service does not answer' },
  unreadable: { fr: 'Réponse inattendue', en: 'Unexpected answer' },
  refused: { fr: 'Demande refusée', en: 'Request rejected' },
  'sealed-elsewhere': { fr: 'Clé d’une autre installation', en: 'Key of another installation' },
};

const sentences = {
  account: { fr: 'Compte {account}, jours depuis le {since}', en: 'Account {account}, days since {since}' },
  never: { fr: 'Jamais lue', en: 'Never read' },
  read: { fr: 'Lue le {time}', en: 'Read on {time}' },
  late: {
    fr: '{service} corrige encore ses {count} derniers jours\u202f: ils sont relus à chaque fois. Un jour sans ligne n’est pas connu, il ne vaut pas zéro.',
    en: '{service} still corrects its last {count} days: they are read again each time. A day without a row is not known, it is not zero.',
  },
  sync: { fr: 'Lire ses nouveaux jours', en: 'Read its new days' },
  syncNamed: { fr: 'Lire ses nouveaux jours\u00a0: {name}', en: 'Read its new days: {name}' },
  reconnect: { fr: 'Reconnecter avec une autre clé', en: 'Connect again with another key' },
  forget: { fr: 'Déconnecter', en: 'Disconnect' },
  forgetNamed: { fr: 'Déconnecter\u00a0: {name}', en: 'Disconnect: {name}' },
  ask: { fr: 'Déconnecter cette source\u202f?', en: 'Disconnect this source?' },
  forgetNow: { fr: 'Effacer la clé et ses jours', en: 'Delete the key and its days' },
  keep: { fr: 'La garder', en: 'Keep it' },
};
