import { Alert, List } from '@mantine/core';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { AssumedHours } from './assumed-hours.tsx';

/** Names the works that the plan leaves for later because the entries of the person take their hours. */
export function MadeWayNote({ plan: { strategy } }: { readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const { madeWay = [] } = strategy.capacity;
  if (madeWay.length === 0) return null;
  return (
    <Alert title={say(sentences.title)}>
      <List mb="xs">
        {madeWay.map((title) => (
          <List.Item key={title.en}>{say(title)}</List.Item>
        ))}
      </List>
      <AssumedHours strategy={strategy} />
    </Alert>
  );
}

const sentences = {
  title: {
    fr: 'Laissé pour plus tard\u00a0: vos propres entrées prennent ces heures',
    en: 'Left for later: your own entries take these hours',
  },
};
