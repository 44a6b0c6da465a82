import { Button, Group, Paper, Text as Words } from '@mantine/core';
import { useLanguage } from '../language.tsx';

interface AcceptedBarProps {
  /** Accepted links that are yet to be added to the pages; more than none. */
  readonly accepted: number;
  readonly onSee: () => void;
}

/**
 * How many links are accepted, and the way to what they ask for. After the list, as its filter before it says the same: kept in
 * sight, it would come over the button that is pressed next.
 */
export function AcceptedBar({ accepted, onSee }: AcceptedBarProps) {
  const { say, count } = useLanguage();
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Words fw={600} role="status">
          {count(accepted, sentences.accepted)}
        </Words>
        <Button variant="default" onClick={onSee}>
          {say(sentences.see)}
        </Button>
      </Group>
    </Paper>
  );
}

const sentences = {
  accepted: {
    fr: { one: '{count} lien accepté', other: '{count} liens acceptés' },
    en: { one: '{count} accepted link', other: '{count} accepted links' },
  },
  see: { fr: 'Quoi en faire', en: 'What to do next' },
};
