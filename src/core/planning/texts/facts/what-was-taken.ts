import { audienceOffer } from '../../pieces/audience-offer.ts';
import { type Name, the } from '../../pieces/piece.ts';
import type { Locale } from '../../../values/locale.ts';
import type { TextFacts } from '../text-facts.ts';

/** True where the audiences of a company buy different things first: a text for all of them names none. */
export function isForAll({ company }: TextFacts): boolean {
  const firsts = company.personas.flatMap((persona) => audienceOffer(company, persona)?.id ?? []);
  return new Set(firsts).size > 1;
}

/** What the readers had of the company: the offer where all take the same, else the word of the model, which is true of each. */
export function whatWasTaken(facts: TextFacts): Readonly<Record<Locale, Name>> {
  const named = the(facts.offer.inSentence);
  return isForAll(facts) ? facts.voice.visit : { fr: named, en: named };
}
