import type { Range } from '../../planning/plan/action.ts';
import type { ObservedEffect } from '../../planning/plan/previous-cycle.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

/** Full effect of an action and the odds that it has one. */
export interface Prior {
  readonly effect: Range;
  readonly chance: number;
}

const prior = (low: number, mode: number, high: number, chance = 0.5): Prior => ({
  effect: { low, mode, high },
  chance,
});

/**
 * Effects of actions whose catalogue entry gives none: working assumptions, replaced by what the company declares and by
 * its readings. Relative to the base, but `topicClicks`, a number of times the clicks expected from the topic.
 */
export const cataloguePriors = {
  /** A page ranks for one to four times the clicks of its main term. */
  topicClicks: prior(1, 2.5, 4, 0.6),
  contentVisits: prior(0, 0.02, 0.06),
  contentRate: prior(0, 0.01, 0.04),
  stepRepeat: prior(0, 0.01, 0.03),
  contentRepeat: prior(0, 0.005, 0.02),
  programmeCustomers: prior(0, 0.1, 0.3),
} as const;

/** Months until half of the effect of a referral programme is reached (working assumption). */
export const referralHalfLife = 2;

export const assumptionSource = pair('hypothèse de travail du catalogue', 'working assumption of the catalogue');
export const leverSource = pair(
  'hypothèse de travail du levier ; un tiers des idées testées améliorent leur mesure (Kohavi)',
  'working assumption of the lever; a third of tested ideas improve their metric (Kohavi)',
);
export const keywordSource = pair(
  'clics attendus des mots-clés du thème, de 1 à 4 fois',
  'clicks expected from the keywords of the topic, 1 to 4 times',
);
export const responseSource = pair(
  'coût et clients mesurés du canal ; la courbe de réponse est une hypothèse',
  'measured cost and customers of the channel; the response curve is an assumption',
);
export const declaredSource = pair('déclaré par l’entreprise', 'declared by the company');

/** Readings from which an effect is measured here rather than assumed: they then weigh as much as the assumption. */
export const readingsOfAGrade = 3;

/** Where an effect comes from once it was read: the assumption, what the readings make of it, and how many there are. */
export const readSource = (source: Text, { multiple, readings }: ObservedEffect): Text =>
  inBoth((locale) => {
    const times = numberText(multiple, locale, 2);
    return locale === 'fr'
      ? `${source.fr}, multipliée par ${times} après ${readings} relevé${readings > 1 ? 's' : ''}`
      : `${source.en}, times ${times} after ${readings} reading${readings === 1 ? '' : 's'}`;
  });
