import { Button, Card, Group, Stack, Text as Words, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';

/** One object of a settings list. */
export interface SettingsRow {
  readonly id: string;
  readonly name: string;
  /** What it does, and its state. */
  readonly detail: string;
}

interface SettingsListProps<Created> {
  readonly title: string;
  readonly note: string;
  /** Name of what is listed, among the answers that are kept. */
  readonly kind: string;
  readonly read: () => Promise<readonly SettingsRow[]>;
  readonly create: () => Promise<Created>;
  readonly remove: (id: string) => Promise<unknown>;
  readonly createWord: string;
  readonly isReady: boolean;
  /** The fields of a new object. */
  readonly children: ReactNode;
  /** Shown after one was created: a secret that is not shown again, the end of an invitation. */
  readonly created?: (created: Created) => ReactNode;
}

/** A list of settings with the form that adds one: what it is for, its objects, a way to remove each. */
export function SettingsList<Created>({
  title,
  note,
  kind,
  read,
  create,
  remove,
  createWord,
  isReady,
  children,
  created,
}: SettingsListProps<Created>) {
  const { say } = useLanguage();
  const queries = useQueryClient();
  const rows = useQuery({ queryKey: [kind], queryFn: read });
  const again = () => queries.invalidateQueries({ queryKey: [kind] });
  const add = useMutation({ mutationFn: create, onSuccess: again });
  const drop = useMutation({ mutationFn: remove, onSuccess: again });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) add.mutate();
  };
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {title}
      </Title>
      <Words maw="46rem">{note}</Words>
      <Card withBorder padding="md" component="form" onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          {children}
          <Button type="submit" loading={add.isPending}>
            {createWord}
          </Button>
        </Group>
      </Card>
      {add.isError && <Refusal error={add.error} />}
      {drop.isError && <Refusal error={drop.error} />}
      {add.data !== undefined && created?.(add.data)}
      <Answer query={rows}>
        {(list) => (
          <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {list.map(({ id, name, detail }) => (
              <Group key={id} component="li" gap="sm" justify="space-between" align="flex-start">
                <div style={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
                  <Words>{name}</Words>
                  <Words size="sm" c="dimmed">
                    {detail}
                  </Words>
                </div>
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => drop.mutate(id)}
                  aria-label={say(sentences.removeNamed, { name })}
                >
                  {say(sentences.remove)}
                </Button>
              </Group>
            ))}
          </Stack>
        )}
      </Answer>
    </Stack>
  );
}

const sentences = {
  remove: { fr: 'Retirer', en: 'Remove' },
  removeNamed: { fr: 'Retirer\u00a0: {name}', en: 'Remove: {name}' },
};
