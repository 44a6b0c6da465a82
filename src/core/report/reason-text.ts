import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { inBoth, type Text } from '../values/text.ts';
import { sentence, withoutStop } from './sentence.ts';

/** Why an action was chosen: the two factors that contribute most, and the option it was preferred to. */
export function reasonText({ explain: { factors, runnerUp } }: Pick<PlannedAction, 'explain'>): Text {
  const strongest = [...factors].sort((a, b) => b.contribution - a.contribution).slice(0, 2);
  return inBoth((locale) => {
    const reasons = strongest.map(({ reason }) => sentence(withoutStop(reason[locale])));
    const shown = reasons.filter((one) => one !== '').join(' ');
    if (runnerUp === null) return shown;
    return `${shown} ${locale === 'fr' ? 'Préféré à\u202f:' : 'Preferred to:'} ${runnerUp.label[locale]}.`;
  });
}
