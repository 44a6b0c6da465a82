import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { neededProject, projectOf } from '../plan/kept-company.ts';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { SettingsList } from './settings-list.tsx';

/** Persons to whom the service mails what changes on the site. */
export function Subscribers() {
  const { say, locale } = useLanguage();
  const { host } = useSite();
  const [email, setEmail] = useState('');
  const [wants, setWants] = useState<keyof typeof mails>('digest');
  return (
    <SettingsList
      title={say(sentences.title)}
      note={say(sentences.note)}
      kind={`subscribers of ${host}`}
      read={async () => {
        const id = await projectOf(host);
        if (id === null) return [];
        return (await service.subscribers({ id })).data.map((one) => ({
          id: one.id,
          name: one.email,
          detail: `${say(mails[one.wants])}, ${say(states[one.state])}`,
        }));
      }}
      create={async () =>
        service.createSubscriber({ id: await neededProject(host), email: email.trim(), wants, lang: locale })
      }
      remove={(id) => service.deleteSubscriber({ id })}
      createWord={say(sentences.create)}
      isReady={email.trim() !== ''}
    >
      <TextInput
        type="email"
        label={say(sentences.email)}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        maxLength={254}
        required
        flex="1 1 14rem"
      />
      <NativeSelect
        label={say(sentences.wants)}
        value={wants}
        onChange={(event) => setWants(event.currentTarget.value as keyof typeof mails)}
        data={Object.entries(mails).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </SettingsList>
  );
}

const mails = {
  digest: { fr: 'ce qui a changé, sinon rien', en: 'what has changed, else nothing' },
  short: { fr: 'quelques chiffres chaque fois', en: 'a few figures each time' },
  full: { fr: 'tout, avec l’état du site', en: 'all, and the state of the site' },
  alerts: { fr: 'les défauts nouveaux et graves', en: 'new and grave faults' },
};

const states = {
  on: { fr: 'envoyé', en: 'sent' },
  off: { fr: 'arrêté par la personne', en: 'stopped by the person' },
  refused: { fr: 'refusé par sa messagerie', en: 'refused by the mail server' },
};

const sentences = {
  title: { fr: 'Prévenir par courriel', en: 'Tell persons by mail' },
  note: {
    fr: 'Après chaque exploration programmée, ce qui a changé. Chaque courriel a un lien pour ne plus le recevoir.',
    en: 'After each scheduled exploration, what changed. Each mail has a link to stop it.',
  },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
  wants: { fr: 'Ce qu’elle reçoit', en: 'What it receives' },
  create: { fr: 'Ajouter', en: 'Add' },
};
