import { Button, Group, Text as Words } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';
import { useSession } from './session.ts';

/** The member who signed in, and the way out; nothing on the machine of the service, where nobody needs an account. */
export function Account() {
  const { say } = useLanguage();
  const { data } = useSession();
  const leave = useMutation({
    mutationFn: () => service.signOut({}),
    // A new document: nothing of what this person read stays in memory.
    onSuccess: () => window.location.assign('/sign-in'),
  });
  const member = data?.member ?? null;
  if (member === null) return null;
  return (
    <Group gap={6} wrap="nowrap">
      <Words size="sm" visibleFrom="md" maw="12rem" truncate>
        {member.name}
      </Words>
      <Button
        variant="default"
        size="compact-md"
        loading={leave.isPending}
        onClick={() => leave.mutate()}
        aria-label={say(sentences.leaveNamed, { name: member.name })}
      >
        {say(leave.isError ? sentences.again : sentences.leave)}
      </Button>
    </Group>
  );
}

const sentences = {
  leave: { fr: 'Sortir', en: 'Sign out' },
  leaveNamed: { fr: 'Sortir\u00a0: {name}', en: 'Sign out: {name}' },
  again: { fr: 'Réessayer de sortir', en: 'Try again to sign out' },
};
