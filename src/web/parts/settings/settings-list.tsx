import { Button, Card, Group, Stack, Text as Words, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { useMay } from '../frame/session.ts';
import { useUndoable } from './use-undoable.ts';

/** One object of a settings list. */
export interface SettingsRow {
  readonly id: string;
  readonly name: string;
  /** What it does, and its state. */
  readonly detail: string;
  /** Further buttons of this object. */
  readonly more?: ReactNode;
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
  const mayChange = useMay('admin');
  const add = useMutation({ mutationFn: create, onSuccess: again });
  const drop = useMutation({ mutationFn: remove, onSuccess: again });
  const { leaving, begin, undo } = useUndoable((id) => drop.mutate(id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && mayChange) add.mutate();
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
          <Button type="submit" loading={add.isPending} disabled={!mayChange}>
            {createWord}
          </Button>
        </Group>
        {!mayChange && (
          <Words size="sm" c="dimmed" mt="xs">
            {say(sentences.ofOwners)}
          </Words>
        )}
      </Card>
      {add.isError && <Refusal error={add.error} />}
      {drop.isError && <Refusal error={drop.error} />}
      {add.data !== undefined && created?.(add.data)}
      <Answer query={rows}>
        {(list) => (
          <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {list.length === 0 && (
              <Words component="li" c="dimmed">
                {say(sentences.empty)}
              </Words>
            )}
            {list.map((row) => (
              <Row
                key={row.id}
                row={row}
                mayChange={mayChange}
                isLeaving={leaving.has(row.id)}
                onRemove={() => begin(row.id)}
                onUndo={() => undo(row.id)}
              />
            ))}
          </Stack>
        )}
      </Answer>
    </Stack>
  );
}

interface RowProps {
  readonly row: SettingsRow;
  readonly mayChange: boolean;
  readonly isLeaving: boolean;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

/** One object: its name and state, and its removal, which can be undone for ten seconds. */
function Row({ row: { name, detail, more }, mayChange, isLeaving, onRemove, onUndo }: RowProps) {
  const { say } = useLanguage();
  return (
    <Group component="li" gap="sm" justify="space-between" align="flex-start">
      <div style={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
        <Words>{name}</Words>
        <Words size="sm" c="dimmed">
          {detail}
        </Words>
      </div>
      {isLeaving ? (
        <Group gap="xs" role="status">
          <Words size="sm">{say(sentences.leaving)}</Words>
          <Button variant="default" size="compact-md" onClick={onUndo} aria-label={say(sentences.undoNamed, { name })}>
            {say(sentences.undo)}
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          {more}
          <Button
            variant="default"
            size="compact-md"
            disabled={!mayChange}
            onClick={onRemove}
            aria-label={say(sentences.removeNamed, { name })}
          >
            {say(sentences.remove)}
          </Button>
        </Group>
      )}
    </Group>
  );
}

const sentences = {
  empty: { fr: 'Rien pour l’instant.', en: 'Nothing yet.' },
  ofOwners: {
    fr: 'Votre rôle ne permet pas de le changer\u00a0: il faut «\u00a0tout, réglages compris\u00a0». Demandez-le à qui vous a invité.',
    en: 'Your role may not change this: it takes “everything, with settings”. Ask the person who invited you.',
  },
  leaving: { fr: 'Retiré dans dix secondes.', en: 'Removed in ten seconds.' },
  undo: { fr: 'Annuler', en: 'Undo' },
  undoNamed: { fr: 'Annuler\u00a0: {name}', en: 'Undo: {name}' },
  remove: { fr: 'Retirer', en: 'Remove' },
  removeNamed: { fr: 'Retirer\u00a0: {name}', en: 'Remove: {name}' },
};
