import type { Text } from '../values/text.ts';
import { plainText } from './counters/plain-words.ts';

/** Times the next step from which the first one counts visits, not intentions (working assumption). */
const passers = 20;
/** Difference under which a step is the visits of the site (working assumption). */
const tolerance = 0.1;

/** Words of people who look, without accents. */
const lookSign = /\b(visits?|visitors?|views?|viewed|looked|sessions?|visites?|visiteurs?|vues?|consultations?)\b/;

/**
 * True when the first step of a path counts visits, most of which look for nothing: by its name, by its size beside the next
 * step or beside the visits of the site (`sessions`; null when not known).
 */
export const isOfVisits = (
  name: Text,
  { first, second, sessions }: { readonly first: number; readonly second: number; readonly sessions: number | null },
): boolean =>
  lookSign.test(plainText(`${name.fr} ${name.en}`)) ||
  first >= passers * second ||
  (sessions !== null && Math.abs(first / sessions - 1) < tolerance);

/**
 * How sure it is that those who stop at the step at this place (0 = the first) meant to go on: the nearer to the end, the surer,
 * 0–1 (working assumptions).
 */
export const intentionAt = (at: number, isKnown: boolean): number => (isKnown ? 0.7 : Math.min(0.69, 0.55 + 0.03 * at));
