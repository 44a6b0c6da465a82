import { Alert, Checkbox, Code, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';
import { Deliveries } from './deliveries.tsx';
import { SettingsList } from './settings-list.tsx';

type Event = Parameters<typeof service.createWebhook>[0]['events'][number];

/** Addresses of other programs that the service calls when something happens. */
export function Webhooks() {
  const { say, locale } = useLanguage();
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly Event[]>(['audit.completed']);
  return (
    <SettingsList
      title={say(sentences.title)}
      note={say(sentences.note)}
      kind="webhooks"
      read={async () =>
        (await service.webhooks({})).data.map((one) => ({
          id: one.id,
          name: one.url,
          more: <Deliveries webhook={one.id} name={one.url} />,
          detail:
            one.trouble === null
              ? `${say(states[one.state])}, ${one.events.map((event) => say(eventNames[event])).join(', ')}`
              : say(one.trouble),
        }))
      }
      create={() => service.createWebhook({ url: url.trim(), events: [...events], lang: locale })}
      remove={(id) => service.deleteWebhook({ id })}
      createWord={say(sentences.create)}
      isReady={url.trim() !== '' && events.length > 0}
      created={({ secret }) => (
        <Alert title={say(sentences.created)} role="status">
          <Code style={{ overflowWrap: 'anywhere' }}>{secret}</Code>
        </Alert>
      )}
    >
      <TextInput
        type="url"
        label={say(sentences.address)}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
        maxLength={2048}
        required
        flex="1 1 16rem"
      />
      <Checkbox.Group
        label={say(sentences.events)}
        value={[...events]}
        onChange={(values) => setEvents(values as Event[])}
        flex="1 1 100%"
      >
        <Group gap="sm" mt="xs">
          {Object.entries(eventNames).map(([value, label]) => (
            <Checkbox key={value} value={value} label={say(label)} />
          ))}
        </Group>
      </Checkbox.Group>
    </SettingsList>
  );
}

const eventNames: Readonly<Record<Event, Text>> = {
  'audit.completed': { fr: 'exploration finie', en: 'exploration ended' },
  'audit.failed': { fr: 'exploration manquée', en: 'exploration failed' },
  'digest.completed': { fr: 'bilan d’une exploration programmée', en: 'digest of a scheduled exploration' },
  'page.regressed': { fr: 'page devenue moins bonne', en: 'page became worse' },
  'plan.completed': { fr: 'plan fait', en: 'plan made' },
  'cycle.closed': { fr: 'cycle clos', en: 'cycle closed' },
  'action.due': { fr: 'action arrivée à sa date', en: 'action that has come to its date' },
  'kpi.threshold-crossed': { fr: 'coût passé d’un côté à l’autre d’un seuil', en: 'cost that has crossed a threshold' },
  'plan.failed': { fr: 'plan manqué', en: 'plan failed' },
  'source.synced': { fr: 'source lue', en: 'source read' },
  'import.completed': { fr: 'import rangé', en: 'import committed' },
  'schedule.paused': { fr: 'programme en pause', en: 'schedule paused' },
};

const states = {
  on: { fr: 'appelée', en: 'called' },
  off: { fr: 'arrêtée', en: 'turned off' },
  disabled: { fr: 'coupée après des échecs', en: 'disabled after failures' },
};

const sentences = {
  title: { fr: 'Prévenir un autre programme', en: 'Tell another program' },
  note: {
    fr: 'À chaque événement choisi, le service envoie un message signé à cette adresse (webhook). Pour les personnes qui relient maillage à un autre outil.',
    en: 'At each chosen event the service sends a signed message to this address (webhook). For those who connect maillage to another tool.',
  },
  address: { fr: 'Adresse https du programme', en: 'https address of the program' },
  events: { fr: 'Événements', en: 'Events' },
  create: { fr: 'Ajouter', en: 'Add' },
  created: {
    fr: 'Voici le secret qui signe les messages. Copiez-le maintenant\u00a0: il ne sera plus montré.',
    en: 'Here is the secret that signs the messages. Copy it now: it will not be shown again.',
  },
};
