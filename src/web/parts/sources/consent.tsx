import { Alert, Anchor, FileInput, Stack, Text as Words } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';
import { jsonFile } from './json-file.ts';

const pollMs = 1_500;

/** The access asked for in the browser: the file of the OAuth client, the address to open, then what came back. */
export function useConsent(source: string) {
  const [file, setFile] = useState<File | null>(null);
  const ask = useMutation({
    mutationFn: async (client: File) => service.askConsent({ source, client: await jsonFile(client) }),
  });
  const id = ask.data?.id ?? null;
  const read = useQuery({
    queryKey: ['consent', id],
    queryFn: () => service.readConsent({ id: id! }),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => (data === undefined || data.state === 'waiting' ? pollMs : false),
  });
  return {
    id,
    file,
    choose: (chosen: File | null) => {
      setFile(chosen);
      ask.reset();
      if (chosen !== null) ask.mutate(chosen);
    },
    address: ask.data?.address ?? null,
    error: ask.isError ? ask.error : read.isError ? read.error : null,
    state: read.data?.state ?? null,
    detail: read.data?.detail ?? null,
  };
}

export type AskedConsent = ReturnType<typeof useConsent>;

/** The fields of an access given in the browser, and what is to be done next. */
export function Consent({ consent }: { readonly consent: AskedConsent }) {
  const { say } = useLanguage();
  return (
    <Stack gap="xs">
      <FileInput
        label={say(sentences.client)}
        description={say(sentences.clientNote)}
        accept=".json,application/json"
        value={consent.file}
        onChange={consent.choose}
        placeholder={say(sentences.choose)}
        required
        maw="32rem"
      />
      {consent.error !== null && <Refusal error={consent.error} />}
      {consent.address !== null && consent.state !== 'given' && consent.state !== 'refused' && (
        <Alert title={say(sentences.open)} role="status">
          <Anchor href={consent.address} target="_blank" rel="noopener noreferrer nofollow">
            {say(sentences.openLink)}
          </Anchor>
          <Words size="sm" mt="xs">
            {say(sentences.waiting)}
          </Words>
        </Alert>
      )}
      {consent.state === 'given' && <Words role="status">{say(sentences.given)}</Words>}
      {consent.state === 'refused' && consent.detail !== null && (
        <Alert role="alert" color="orange">
          {say(consent.detail)}
        </Alert>
      )}
    </Stack>
  );
}

const sentences = {
  client: { fr: 'Fichier de votre client OAuth (JSON)', en: 'File of your OAuth client (JSON)' },
  clientNote: {
    fr: 'De type «\u00a0Application de bureau\u00a0», téléchargé de la console. Une application «\u00a0en test\u00a0» perd ses accès au bout de sept jours\u202f: publiez-la.',
    en: 'Of the kind “Desktop app”, downloaded from the console. An application “in testing” loses its access after seven days: publish it.',
  },
  choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
  open: { fr: 'Donnez l’accès en lecture', en: 'Give the access to read' },
  openLink: { fr: 'Ouvrir la page du service (nouvel onglet)', en: 'Open the page of the service (new tab)' },
  waiting: { fr: 'En attente de votre réponse dans cet onglet…', en: 'Waiting for your answer in that tab…' },
  given: { fr: 'Accès donné\u202f: vous pouvez connecter.', en: 'Access given: you can connect.' },
};
