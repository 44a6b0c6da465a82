import { Button, Card, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Refusal } from '../parts/answer.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useLanguage } from '../parts/language.tsx';
import { service } from '../parts/service.ts';

/** Sign-in of a member, from another machine than that of the service. */
export function SignIn() {
  const { say } = useLanguage();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useEntry(() => service.signIn({ email: email.trim(), password }));
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <EntryForm entry={enter} word={say(sentences.enter)} isReady={email.trim() !== '' && password !== ''}>
        <TextInput
          type="email"
          label={say(sentences.email)}
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
        />
        <TextInput
          type="password"
          label={say(sentences.password)}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
        />
      </EntryForm>
    </Screen>
  );
}

/** First visit of an invited person: the link has the secret of the invitation after its “#”. */
export function Join() {
  const { say } = useLanguage();
  const token = useLocation().hash.slice(1);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const enter = useEntry(() => service.acceptInvitation({ token, name: name.trim(), password }));
  return (
    <Screen title={say(sentences.join)} lead={say(sentences.joinLead)}>
      <EntryForm
        entry={enter}
        word={say(sentences.enter)}
        isReady={name.trim() !== '' && password.length >= leastPassword}
      >
        <TextInput
          label={say(sentences.name)}
          autoComplete="name"
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
        <TextInput
          type="password"
          label={say(sentences.newPassword)}
          description={say(sentences.passwordNote, { least: leastPassword })}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
        />
      </EntryForm>
    </Screen>
  );
}

/** Fewest characters of a password, as the service asks. */
const leastPassword = 12;

/** Opens a session, then the start: what was refused before is asked again. */
function useEntry(open: () => Promise<unknown>) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: open,
    onSuccess: async () => {
      queries.clear();
      await navigate('/', { replace: true });
    },
  });
}

interface EntryFormProps {
  readonly entry: ReturnType<typeof useEntry>;
  readonly word: string;
  readonly isReady: boolean;
  readonly children: React.ReactNode;
}

function EntryForm({ entry, word, isReady, children }: EntryFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) entry.mutate();
  };
  return (
    <Card withBorder padding="lg" maw="28rem" component="form" onSubmit={submit}>
      <Stack gap="md">
        {children}
        {entry.isError && <Refusal error={entry.error} />}
        <Button type="submit" loading={entry.isPending} disabled={!isReady}>
          {word}
        </Button>
      </Stack>
    </Card>
  );
}

const sentences = {
  title: { fr: 'Se connecter', en: 'Sign in' },
  lead: {
    fr: 'Avec l’adresse où vous avez reçu l’invitation.',
    en: 'With the address that received the invitation.',
  },
  join: { fr: 'Bienvenue', en: 'Welcome' },
  joinLead: {
    fr: 'Votre nom et un mot de passe, et vous entrez.',
    en: 'Your name and a password, and you come in.',
  },
  email: { fr: 'Adresse électronique', en: 'E-mail address' },
  password: { fr: 'Mot de passe', en: 'Password' },
  newPassword: { fr: 'Choisissez un mot de passe', en: 'Choose a password' },
  passwordNote: { fr: '{least} caractères au moins', en: '{least} characters or more' },
  name: { fr: 'Votre nom', en: 'Your name' },
  enter: { fr: 'Entrer', en: 'Come in' },
};
