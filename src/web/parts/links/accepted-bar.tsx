import { Button, Group, Paper, Text as Words } from '@mantine/core';
import { useLanguage } from '../language.tsx';

interface AcceptedBarProps {
  /** Accepted links that are yet to be added to the pages; more than none. */
  readonly accepted: number;
  readonly onSee: () => void;
}

/** Stays in sight at the lower edge while links are decided: how many are accepted, and the way to what they ask for. */
export function AcceptedBar({ accepted, onSee }: AcceptedBarProps) {
  const { say, count } = useLanguage();
  return (
    <Paper withBorder p="xs" className="accepted-bar">
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
