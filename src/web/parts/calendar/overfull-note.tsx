import { Alert, List, Text as Words } from '@mantine/core';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { overfullWeeks } from './overfull-weeks.ts';

/** Says which weeks have more work than the company has hours, and which of the changes of a person made them so. */
export function OverfullNote({ plan: { strategy, kept } }: { readonly plan: KnownPlan }) {
  const { say, day, number } = useLanguage();
  const weeks = overfullWeeks(strategy, kept.edits);
  if (weeks.length === 0) return null;
  return (
    <Alert color="orange" role="status" title={say(sentences.title)}>
      <List>
        {weeks.map(({ start, hours, because }) => (
          <List.Item key={start}>
            {say(sentences.week, {
              day: day(start),
              hours: number(hours, 1),
              limit: number(strategy.capacity.hoursPerWeek, 1),
            })}{' '}
            {because.length > 0 &&
              say(sentences.because, {
                entries: because.map((title) => say(sentences.named, { title: say(title) })).join(', '),
              })}
          </List.Item>
        ))}
      </List>
      <Words mt="xs">{say(sentences.cure)}</Words>
    </Alert>
  );
}

const sentences = {
  title: {
    fr: 'Des semaines dépassent vos heures',
    en: 'Some weeks hold more than your hours',
  },
  week: {
    fr: 'Semaine du {day}\u00a0: {hours}\u00a0h, pour {limit}\u00a0h.',
    en: 'Week of {day}: {hours} h, for {limit} h.',
  },
  because: { fr: 'S’y ajoute\u00a0: {entries}.', en: 'On top of the plan: {entries}.' },
  named: { fr: '«\u00a0{title}\u00a0»', en: '“{title}”' },
  cure: {
    fr: 'Refaire le plan garde vos jours\u00a0: déplacez ou mettez de côté une des tâches de ces semaines.',
    en: 'Making the calendar again keeps your days: move one of the tasks of these weeks, or put it aside.',
  },
};
