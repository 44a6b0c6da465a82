import { Alert, Anchor, Button, Group, Loader, Stack, Text as Words } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { inApplication } from './in-application.ts';
import { useLanguage } from './language.tsx';
import { ServiceError } from './service-error.ts';

/** Shows what a request gives, and until then or instead of it: loading, or the refusal with a way to try again. */
export function Answer<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof ServiceError && query.error.code === 'unauthenticated') return <SignInFirst />;
  if (query.isError) return <Refusal error={query.error} retry={() => void query.refetch()} />;
  return <Loading isLost={query.failureCount > 0} />;
}

/** Appears after a moment only: most answers come sooner. */
const patienceMs = 150;

function Loading({ isLost }: { readonly isLost: boolean }) {
  const { say } = useLanguage();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Group role="status" mih="8rem" justify="center">
      {isShown && <Loader size="sm" aria-hidden />}
      {isShown && <Words>{say(isLost ? sentences.lost : sentences.loading)}</Words>}
    </Group>
  );
}

/** What the service writes of keys is for programs: a person signs in. */
function SignInFirst() {
  const { say } = useLanguage();
  return (
    <Alert role="alert" title={say(sentences.signInFirst)}>
      <Anchor href="/sign-in">{say(sentences.signIn)}</Anchor>
    </Alert>
  );
}

/** A fault of the service itself, which somebody will look for in its log; other refusals are explained by their words. */
const faultFrom = 500;

export function Refusal({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { say, locale } = useLanguage();
  const problem = error instanceof ServiceError ? error : null;
  return (
    <Alert role="alert" color="red" title={problem?.title ?? say(sentences.unreachable)}>
      <Stack gap="xs" align="flex-start">
        <Words>{problem === null ? say(sentences.restart) : inApplication(problem.message, locale)}</Words>
        {problem?.issues.map(({ path, message }) => (
          <Words key={path + message}>{inApplication(message, locale)}</Words>
        ))}
        {problem !== null && problem.status >= faultFrom && (
          <Words size="xs" c="dimmed">
            {say(sentences.reference, { id: problem.requestId })}
          </Words>
        )}
        {retry !== undefined && (
          <Button variant="default" onClick={retry}>
            {say(sentences.retry)}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

const sentences = {
  loading: { fr: 'Chargement…', en: 'Loading…' },
  lost: { fr: 'Le service ne répond pas. Nouvel essai…', en: 'The service does not answer. Trying again…' },
  unreachable: { fr: 'Le service ne répond pas', en: 'The service does not answer' },
  restart: {
    fr: 'Vérifiez que maillage tourne encore sur cette machine, dans la fenêtre où vous l’avez lancé, puis réessayez.',
    en: 'Check that maillage is still running on this machine, in the window where you started it, then try again.',
  },
  reference: { fr: 'Référence\u00a0: {id}', en: 'Reference: {id}' },
  signInFirst: { fr: 'Ce service demande de se connecter', en: 'This service asks you to sign in' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  retry: { fr: 'Réessayer', en: 'Try again' },
};
