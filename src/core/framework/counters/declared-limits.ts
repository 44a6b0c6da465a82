import type { Company } from '../company/company.ts';
import { offerNamedIn } from '../economics/offer-worth.ts';
import { timeUnitOf } from './offer-loads.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from './plain-words.ts';
import type { ServiceLimit } from './service-limit.ts';

type Declared = NonNullable<Company['serviceCapacity']>[number];

/** Words of a place, a way or a day of the week: a limit that they restrict is one of a part of the company. */
const partSign =
  /\b(tournees?|rounds?|zones?|secteurs?|quartiers?|areas?|routes?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b/;

/** The limits that a company declares: one of some months, some offers, one place or one day bounds only what uses it. */
export function declaredLimits({ serviceCapacity = [], offers }: Company): ServiceLimit[] {
  const isAlone = serviceCapacity.length < 2;
  return serviceCapacity.map(({ refused = null, months = [], ...one }) => {
    const isPart =
      months.length > 0 ||
      (!isAlone && (isOfOffers(one, offers) || isWithin(one, serviceCapacity) || hasPartSign(one)));
    return { ...one, refused, months, isPart, offerId: isPart ? (offerNamedIn(one.label, offers)?.id ?? null) : null };
  });
}

const hasPartSign = ({ label }: Pick<Declared, 'label'>): boolean => partSign.test(plainText(label));

/** True for a limit that names some of the offers, by a word of their names that no other offer has. */
function isOfOffers({ label }: Pick<Declared, 'label'>, offers: Company['offers']): boolean {
  const words = nounWords(outsideBrackets(plainText(label)));
  const names = offers.map(({ name }) => nounWords(name));
  const named = names.filter((own) =>
    own.some(
      (word) =>
        words.some((one) => isSameWord(one, word)) &&
        names.every((other) => other === own || !other.some((one) => isSameWord(one, word))),
    ),
  );
  // Hours and days are shared by all offers, whatever else the name says.
  return timeUnitOf(label) === null && named.length > 0 && named.length < offers.length;
}

/** True for a limit of the same thing as a larger one: the visits of one day beside those of the year. */
const isWithin = ({ label, possible }: Pick<Declared, 'label' | 'possible'>, all: readonly Declared[]): boolean =>
  all.some(
    (other) =>
      other.label !== label &&
      (other.months ?? []).length === 0 &&
      other.possible > possible &&
      isSameWord(nounWords(other.label)[0] ?? '', nounWords(label)[0] ?? ' '),
  );
