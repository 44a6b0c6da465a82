import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { type CalendarEdits, isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { addressOf } from '../../screens.ts';
import { showNotice } from '../frame/show-notice.tsx';
import type { Language } from '../language.tsx';
import type { KeptCompany } from '../service.ts';

interface PlanMade extends Pick<KeptCompany, 'edits' | 'planBefore'> {
  /** What was asked for. */
  readonly asked: 'plan' | 'calendar';
  /** The host whose screen the message leads to; null where it is in sight. */
  readonly seeOn: string | null;
}

/** Says that the plan is made, and what it kept. */
export function showPlanMade(
  { edits, planBefore, asked, seeOn }: PlanMade,
  language: Pick<Language, 'say' | 'count'>,
): void {
  const { say } = language;
  const words = [say(planBefore === null ? sentences.made : madeAgain[asked]), ...keptOf(edits, language)];
  showNotice({
    closeLabel: say(sentences.close),
    isLasting: true,
    message: (close) => (
      <>
        {words.join(' ')}{' '}
        {seeOn !== null && (
          <Anchor component={Link} to={addressOf(seeOn, asked)} inherit onClick={close}>
            {say(asked === 'plan' ? sentences.seePlan : sentences.seeCalendar)}
          </Anchor>
        )}
      </>
    ),
  });
}

/** What a person changed in the calendar, and what they added to it, each counted once. */
function keptOf(edits: CalendarEdits, { count }: Pick<Language, 'count'>): string[] {
  const keys = Object.keys(edits);
  const added = keys.filter(isOwnEntry).length;
  const changed = keys.length - added;
  return [
    ...(changed === 0 ? [] : [count(changed, sentences.changed)]),
    ...(added === 0 ? [] : [count(added, sentences.added)]),
  ];
}

const madeAgain = {
  plan: { fr: 'Votre nouveau plan est prêt.', en: 'Your new plan is ready.' },
  calendar: { fr: 'Votre nouveau calendrier est prêt.', en: 'Your new calendar is ready.' },
};

const sentences = {
  made: { fr: 'Votre plan est prêt.', en: 'Your plan is ready.' },
  changed: {
    fr: {
      one: 'Votre changement du calendrier est gardé.',
      other: 'Vos {count} changements du calendrier sont gardés.',
    },
    en: {
      one: 'Your change of the calendar is kept.',
      other: 'Your {count} changes of the calendar are kept.',
    },
  },
  added: {
    fr: {
      one: 'L’entrée que vous avez ajoutée est gardée.',
      other: 'Les {count} entrées que vous avez ajoutées sont gardées.',
    },
    en: {
      one: 'The entry that you added is kept.',
      other: 'The {count} entries that you added are kept.',
    },
  },
  seePlan: { fr: 'Voir le plan', en: 'See the plan' },
  seeCalendar: { fr: 'Voir le calendrier', en: 'See the calendar' },
  close: { fr: 'Fermer', en: 'Close' },
};
