import type { Company } from '../company/company.ts';
import { offerNamedIn } from '../economics/offer-worth.ts';
import { hoursOfDay } from '../dated/hours-of-day.ts';
import { timeUnitOf } from './offer-loads.ts';
import { isSameWord, monthsOf, nounWords, outsideBrackets, plainText } from './plain-words.ts';
import type { ServiceLimit } from './service-limit.ts';

type Declared = NonNullable<Company['serviceCapacity']>[number];

/** Words of a place, a way or a day of the week: a limit that they restrict is one of a part of the company. */
const partSign =
  /\b(tournees?|rounds?|zones?|secteurs?|quartiers?|areas?|routes?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b/;

/** The limits that a company declares: one of some months, some offers, one place, one day or some hours bounds only what uses it. */
export function declaredLimits({ serviceCapacity = [], offers }: Company): ServiceLimit[] {
  const isAlone = serviceCapacity.length < 2;
  return serviceCapacity.map(({ refused = null, ...one }) => {
    const months = one.months ?? seasonIn(one, serviceCapacity);
    const isPart =
      months.length > 0 ||
      (!isAlone &&
        ((isOfOffers(one, offers) && !isSharedTime(one, serviceCapacity, offers)) ||
          isWithin(one, serviceCapacity) ||
          hasPartSign(one) ||
          isOfHours(one, serviceCapacity) ||
          isBesideMain(one, serviceCapacity, offers)));
    return { ...one, refused, months, isPart, offerId: isPart ? (offerNamedIn(one.label, offers)?.id ?? null) : null };
  });
}

const hasPartSign = ({ label }: Pick<Declared, 'label'>): boolean => partSign.test(plainText(label));

const headOf = ({ label }: Pick<Declared, 'label'>): string => nounWords(label)[0] ?? '';

/** The other limits of the same thing. */
const alike = (one: Pick<Declared, 'label'>, all: readonly Declared[]): Declared[] =>
  all.filter((other) => other.label !== one.label && isSameWord(headOf(other), headOf(one)));

/** The months that a label names, where the same thing is limited apart in other months: “sites, July to January”, “sites, February to June”. */
function seasonIn(one: Pick<Declared, 'label'>, all: readonly Declared[]): number[] {
  const months = monthsOf(one.label);
  const isDivided = alike(one, all).some((other) => {
    const own = other.months ?? monthsOf(other.label);
    return own.length > 0 && own.every((month) => !months.includes(month));
  });
  return isDivided ? months : [];
}

/** True for some hours of the day of what is limited apart at other hours. */
const isOfHours = (one: Pick<Declared, 'label'>, all: readonly Declared[]): boolean =>
  hoursOfDay(one.label).length > 0 && alike(one, all).some((other) => hoursOfDay(other.label).length > 0);

/** True for a limit of something else than the offer that sells most, where another limit is about that offer. */
function isBesideMain(one: Pick<Declared, 'label'>, all: readonly Declared[], offers: Company['offers']): boolean {
  const [main] = [...offers].sort((a, b) => b.revenueShare - a.revenueShare);
  const isMain = ({ label }: Pick<Declared, 'label'>): boolean =>
    main !== undefined && isSameWord(headOf({ label }), nounWords(main.name)[0] ?? ' ');
  return !isMain(one) && all.some(isMain);
}

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
  return named.length > 0 && named.length < offers.length;
}

/** True for hours or days that all offers share, whatever offer their name says: nothing else limits them all, and no other time is named apart. */
const isSharedTime = (one: Pick<Declared, 'label'>, all: readonly Declared[], offers: Company['offers']): boolean =>
  timeUnitOf(one.label) !== null &&
  all.every((other) => other.label === one.label || (timeUnitOf(other.label) === null && isOfOffers(other, offers)));

/** True for a limit of the same thing as a larger one: the visits of one day beside those of the year. */
const isWithin = ({ label, possible }: Pick<Declared, 'label' | 'possible'>, all: readonly Declared[]): boolean =>
  all.some(
    (other) =>
      other.label !== label &&
      (other.months ?? []).length === 0 &&
      other.possible > possible &&
      isSameWord(nounWords(other.label)[0] ?? '', nounWords(label)[0] ?? ' '),
  );
