import { Group, Stack, Text as Words, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { Explained } from '../terms/explained.tsx';

interface ScreenProps {
  readonly title: string;
  /** What the screen is for, in a sentence. */
  readonly lead?: ReactNode;
  /** Main buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its title is that of the document, and its content follows. */
export function Screen({ title, lead, actions, children }: ScreenProps) {
  useEffect(() => {
    document.title = `${title} · maillage`;
  }, [title]);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 20rem">
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead !== undefined && (
            <Words c="dimmed" maw="46rem" component="div">
              {typeof lead === 'string' ? <Explained text={lead} /> : lead}
            </Words>
          )}
        </Stack>
        {actions !== undefined && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
