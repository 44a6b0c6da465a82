import { Alert, Button, Group, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer, Refusal } from '../parts/answer.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useLanguage } from '../parts/language.tsx';
import { service } from '../parts/service.ts';
import { ConnectForm } from '../parts/sources/connect-form.tsx';
import type { SourceDraft } from '../parts/sources/use-source-fields.ts';
import { ConnectionCard } from '../parts/sources/connection-card.tsx';
import { sourcesKey, useSync } from '../parts/sources/use-sync.ts';
import { SyncState } from '../parts/sources/sync-state.tsx';

/** Services whose figures come by themselves: connect one, read its new days, see what stopped it, disconnect it. */
export function Sources() {
  const { say } = useLanguage();
  const query = useQuery({ queryKey: sourcesKey, queryFn: () => service.sources({}) });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={query}>{(answer) => <ConnectedSources answer={answer} />}</Answer>
    </Screen>
  );
}

type Answered = Awaited<ReturnType<typeof service.sources>>;

function ConnectedSources({ answer: { data, kinds } }: { readonly answer: Answered }) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const sync = useSync();
  const [chosen, setDraft] = useState<SourceDraft | null>(null);
  // With nothing connected, there is nothing else to do.
  const draft = chosen ?? (data.length === 0 ? { source: kinds[0]!.id } : null);
  const again = () => queries.invalidateQueries({ queryKey: sourcesKey });
  return (
    <Stack gap="lg">
      {data.length === 0 ? (
        <Alert title={say(sentences.none)}>{say(sentences.why)}</Alert>
      ) : (
        <Group gap="sm">
          <Button loading={sync.isRunning} onClick={() => sync.start()}>
            {say(sentences.syncAll)}
          </Button>
          {draft === null && (
            <Button variant="default" onClick={() => setDraft({ source: kinds[0]!.id })}>
              {say(sentences.another)}
            </Button>
          )}
        </Group>
      )}
      {sync.error !== null && <Refusal error={sync.error} />}
      {sync.job !== null && <SyncState job={sync.job} key={sync.job} onEnd={() => void again()} />}
      {data.length > 0 && (
        <Stack gap="sm">
          <Title order={2} size="h3">
            {say(sentences.connected)}
          </Title>
          {data.map((connection) => (
            <ConnectionCard
              key={connection.id}
              connection={connection}
              lateDays={kinds.find(({ id }) => id === connection.source)?.lateDays ?? 0}
              isReading={sync.isRunning}
              onSync={() => sync.start(connection.id)}
              onReconnect={() => setDraft(connection)}
            />
          ))}
        </Stack>
      )}
      {draft !== null && (
        <ConnectForm
          key={`${draft.source} ${draft.property ?? ''}`}
          kinds={kinds}
          draft={draft}
          onConnected={({ id }) => {
            setDraft(null);
            void again();
            sync.start(id);
          }}
          {...(data.length === 0 ? {} : { onLeave: () => setDraft(null) })}
        />
      )}
      <Words size="sm" c="dimmed" maw="46rem">
        {say(sentences.files)}
      </Words>
    </Stack>
  );
}

const sentences = {
  title: { fr: 'Sources connectées', en: 'Connected sources' },
  lead: {
    fr: 'Search Console, GA4, Matomo et Brevo donnent leurs chiffres d’eux-mêmes, en lecture seule. La clé est gardée chiffrée sur cette machine.',
    en: 'Search Console, GA4, Matomo and Brevo give their figures by themselves, read only. The key is kept encrypted on this machine.',
  },
  none: { fr: 'Aucune source connectée', en: 'No connected source' },
  why: {
    fr: 'Une fois une source connectée, ses jours sont lus ici et vont dans les chiffres de l’entreprise, sans fichier à exporter.',
    en: 'Once a source is connected, its days are read here and go into the figures of the company, without a file to export.',
  },
  connected: { fr: 'Ce qui est connecté', en: 'What is connected' },
  syncAll: { fr: 'Lire les nouveaux jours', en: 'Read the new days' },
  another: { fr: 'Connecter une autre source', en: 'Connect another source' },
  files: {
    fr: 'Sans connexion, les mêmes chiffres s’ajoutent par des fichiers, à l’écran «\u00a0Chiffres à importer\u00a0».',
    en: 'Without a connection, the same figures are added as files, on the screen “Figures to import”.',
  },
};
