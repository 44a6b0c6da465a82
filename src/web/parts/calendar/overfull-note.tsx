import { Alert, Button, List, Text as Words } from '@mantine/core';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { useSite } from '../site.tsx';
import { AssumedHours } from './assumed-hours.tsx';
import { isMadeAround, overfullWeeks } from './overfull-weeks.ts';
import { moveByHand, reliefOf } from './week-relief.ts';

/** Says which weeks have more work than the company has hours, and which of the changes of a person made them so. */
export function OverfullNote({ plan: { strategy, kept } }: { readonly plan: KnownPlan }) {
  const { say, day, number } = useLanguage();
  const keep = useKeepCompany(useSite().host);
  const isMade = isMadeAround(strategy, kept.edits);
  const weeks = overfullWeeks(strategy, kept.edits).map((week) => ({
    ...week,
    relief:
      reliefOf(strategy, kept.edits, {
        start: week.start,
        excess: week.hours - strategy.capacity.hoursPerWeek,
        today: new Date().toISOString().slice(0, 10),
      }) ?? (isMade ? moveByHand(strategy, kept.edits, week.start) : null),
  }));
  if (weeks.length === 0) return null;
  return (
    <Alert color="orange" role="status" title={say(sentences.title)}>
      <List>
        {weeks.map(({ start, hours, because, relief }) => (
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
            {relief === null && isMade && ` ${say(sentences.own)}`}
            {relief !== null && (
              <div>
                <Button
                  variant="default"
                  size="compact-md"
                  loading={keep.isPending}
                  onClick={() => keep.mutate({ edits: relief.edits })}
                  style={{ height: 'auto', whiteSpace: 'normal' }}
                  styles={{ label: { whiteSpace: 'normal' } }}
                >
                  {say(sentences.move, {
                    title: say(relief.title),
                    hours: number(relief.hours, 1),
                    day: day(relief.to),
                  })}
                </Button>
              </div>
            )}
          </List.Item>
        ))}
      </List>
      {!isMade && <Words my="xs">{say(sentences.cure)}</Words>}
      <AssumedHours strategy={strategy} />
    </Alert>
  );
}

const sentences = {
  title: {
    fr: 'Des semaines dépassent vos heures',
    en: 'Some weeks hold more than your hours',
  },
  week: {
    fr: 'Semaine du {day}\u00a0: {hours}\u00a0h pour {limit}\u00a0h.',
    en: 'Week of {day}: {hours} h for {limit} h.',
  },
  because: { fr: 'S’y ajoute\u00a0: {entries}.', en: 'On top of the plan: {entries}.' },
  named: { fr: '«\u00a0{title}\u00a0»', en: '“{title}”' },
  move: {
    fr: 'Déplacer «\u00a0{title}\u00a0» ({hours}\u00a0h) au {day}',
    en: 'Move “{title}” ({hours} h) to {day}',
  },
  cure: {
    fr: '«\u202fRefaire le plan\u202f» garde vos jours et range le reste autour, tant que la place suffit.',
    en: '“Make the plan again” keeps your days and arranges the rest around them, as far as there is room.',
  },
  own: {
    fr: 'Ouvrez l’une de ces entrées pour la déplacer, ou gardez cette semaine plus chargée.',
    en: 'Open one of these entries to move it, or keep this week fuller.',
  },
};
