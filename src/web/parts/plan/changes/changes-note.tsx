import { Alert, Button, Collapse, List, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Text } from '../../../../core/values/text.ts';
import { useNamedTitle } from '../../calendar/use-named-title.ts';
import type { KnownPlan } from '../../known-plan.ts';
import { useLanguage } from '../../language.tsx';
import { type PlanChanges, service } from '../../service.ts';
import { closeChanges, isClosed } from './closed-changes.ts';

/** Says what a plan made again changed in the calendar, with the list one press away, until a person closes it. */
export function ChangesNote({ plan: { id, kept } }: { readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const [closed, setClosed] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ['plan', 'changes', id, kept.planBefore],
    enabled: kept.planBefore !== null && kept.planBefore !== id && closed !== id && !isClosed(id),
    queryFn: () => service.planChanges({ id }),
  });
  if (data?.changes == null || closed === id || isClosed(id)) return null;
  const close = (): void => {
    closeChanges(id);
    setClosed(id);
  };
  return (
    <Alert
      role="status"
      mb="md"
      title={say(sentences.title)}
      withCloseButton
      closeButtonLabel={say(sentences.close)}
      onClose={close}
    >
      <Changes changes={data.changes} />
    </Alert>
  );
}

function Changes({ changes }: { readonly changes: PlanChanges }) {
  const { say, count, number } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { counts, hours } = changes;
  const all = counts.added + counts.removed + counts.moved;
  const parts = (['added', 'removed', 'moved'] as const).map((one) => count(counts[one], sentences[one]));
  return (
    <Stack gap="xs" align="flex-start">
      <Words>
        {all === 0 ? say(sentences.same) : say(sentences.counts, { parts: parts.join(', ') })} {say(sentences.yours)}
      </Words>
      {hours !== null && (
        <Words>{say(sentences.hours, { before: number(hours.before, 1), after: number(hours.after, 1) })}</Words>
      )}
      {all + changes.kept.length > 0 && (
        <>
          <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? sentences.hide : sentences.show)}
          </Button>
          <Collapse expanded={isOpen}>{isOpen && <Lists changes={changes} />}</Collapse>
        </>
      )}
    </Stack>
  );
}

function Lists({ changes: { removed, added, moved, kept } }: { readonly changes: PlanChanges }) {
  const { say, day } = useLanguage();
  const titleOf = useNamedTitle();
  return (
    <Stack gap="sm">
      <Group title={sentences.removedTitle}>
        {removed.map((one) => (
          <ReasonedEntry key={`${one.day} ${one.title.en}`} entry={one} />
        ))}
      </Group>
      <Group title={sentences.addedTitle}>
        {added.map((one) => (
          <ReasonedEntry key={`${one.day} ${one.title.en}`} entry={one} />
        ))}
      </Group>
      <Group title={sentences.movedTitle}>
        {moved.map((one) => (
          <Entry
            key={`${one.day} ${one.title.en}`}
            entry={one}
            when={say(sentences.fromTo, { before: day(one.dayBefore), after: day(one.day) })}
          />
        ))}
      </Group>
      <Group title={sentences.keptTitle}>
        {kept.map((title) => (
          <List.Item key={title.en}>{titleOf(title)}</List.Item>
        ))}
      </Group>
    </Stack>
  );
}

interface GroupProps {
  readonly title: Text;
  readonly children: readonly ReactNode[];
}

function Group({ title, children }: GroupProps) {
  const { say } = useLanguage();
  if (children.length === 0) return null;
  return (
    <div>
      <Title order={2} size="h5">
        {say(title)}
      </Title>
      <List>{children}</List>
    </div>
  );
}

/** An entry that only one of the plans has, and why. */
function ReasonedEntry({ entry }: { readonly entry: PlanChanges['added'][number] }) {
  const { say, day } = useLanguage();
  return (
    <Entry entry={entry} when={day(entry.day)}>
      {entry.reason !== null && ` ${say(entry.reason)}`}
    </Entry>
  );
}

interface EntryProps {
  readonly entry: Pick<PlanChanges['added'][number], 'title' | 'steps'>;
  readonly when: string;
  readonly children?: ReactNode;
}

function Entry({ entry: { title, steps }, when, children }: EntryProps) {
  const { say, count } = useLanguage();
  const titleOf = useNamedTitle();
  return (
    <List.Item>
      {say(sentences.entry, { when, title: titleOf(title) })}
      {steps > 0 && ` (${count(steps, sentences.steps)})`}
      {'. '}
      {children}
    </List.Item>
  );
}

const sentences = {
  title: {
    fr: 'Ce que le nouveau plan change dans votre calendrier',
    en: 'What the new plan changes in your calendar',
  },
  counts: { fr: '{parts}.', en: '{parts}.' },
  added: {
    fr: { one: '{count} entrée ajoutée', other: '{count} entrées ajoutées' },
    en: { one: '{count} entry added', other: '{count} entries added' },
  },
  removed: {
    fr: { one: '{count} retirée', other: '{count} retirées' },
    en: { one: '{count} removed', other: '{count} removed' },
  },
  moved: {
    fr: { one: '{count} à un autre jour', other: '{count} à un autre jour' },
    en: { one: '{count} on another day', other: '{count} on another day' },
  },
  same: {
    fr: 'Le nouveau plan a les mêmes entrées, aux mêmes jours.',
    en: 'The new plan has the same entries, on the same days.',
  },
  yours: {
    fr: 'Vos entrées, vos mots et les jours que vous avez choisis sont gardés.',
    en: 'Your own entries, your words and the days that you chose are kept.',
  },
  hours: {
    fr: 'Vos heures par semaine passent de {before} à {after}.',
    en: 'Your hours a week go from {before} to {after}.',
  },
  show: { fr: 'Voir la liste', en: 'Show the list' },
  hide: { fr: 'Replier la liste', en: 'Hide the list' },
  removedTitle: { fr: 'Retirées du calendrier', en: 'Removed from the calendar' },
  addedTitle: { fr: 'Ajoutées', en: 'Added' },
  movedTitle: { fr: 'À un autre jour', en: 'On another day' },
  keptTitle: {
    fr: 'Gardées parce que vous les avez modifiées\u00a0: le nouveau plan ne les a pas',
    en: 'Kept because you changed them: the new plan does not have them',
  },
  entry: { fr: '{when}\u00a0: {title}', en: '{when}: {title}' },
  fromTo: { fr: '{before} → {after}', en: '{before} → {after}' },
  steps: {
    fr: { one: 'avec son étape', other: 'avec ses {count} étapes' },
    en: { one: 'with its step', other: 'with its {count} steps' },
  },
  close: { fr: 'Fermer', en: 'Close' },
};
