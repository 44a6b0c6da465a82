import type { Company } from '../company/company.ts';
import { customersSign, ordersSign } from '../counters/counter-words.ts';
import { contentWords, isSameWord, nounWords, outsideBrackets, plainText } from '../counters/plain-words.ts';
import { channelCounters, type Counter, readCounters } from '../counters/read-counters.ts';

/** What the file counts of the use of a thing that binds the company. */
export interface CountedUse {
  /** The counter or the sentence that gives it. */
  readonly label: string;
  readonly used: number;
  /** Most that the thing allows; null = not given. */
  readonly possible: number | null;
  /** What one is: somebody who buys, a purchase, a unit that is served; null = a measure without a margin, such as square metres. */
  readonly unit: 'customers' | 'orders' | 'served' | null;
}

/** Words of any contract, which name no thing. */
const contractWords = new Set(
  contentWords(
    'contract contrat convention licence license lease bail abonnement subscription agreement accord engagement ' +
      'renewed renewal renews reconduction reconduite reconduit tacite notice preavis written ecrit ends end fin year years ' +
      'annee month months mois twelve douze week semaine day days jours unless sauf yearly annuel monthly mensuel rent loyer location leasing hire longue duree',
  ),
);

/** The name of a commitment without what follows its first comma: “Room, renewed for a year” is the room. */
export const thingName = (name: string): string => (name.split(/[,(:]/u)[0] ?? name).trim();

/** The words by which a thing is named beside those of its contract; what is in brackets is said of it, and names nothing. */
export const thingWords = (name: string): readonly string[] =>
  nounWords(outsideBrackets(name)).filter((word) => !contractWords.has(word));

/** True for a text that has one of the words of a thing. */
export const namesThing = (text: string, words: readonly string[]): boolean =>
  nounWords(text).some((own) => words.some((word) => isSameWord(own, word)));

/** Words of its name by which a text is about a thing, where it has more than one (working assumption, with half of them). */
const fewestWords = 2;

/** True for a text that says at least half of the words of a thing: one word of several is shared by others. */
export function isAboutThing(text: string, words: readonly string[]): boolean {
  const said = words.filter((word) => namesThing(text, [word])).length;
  return said >= Math.min(fewestWords, words.length) && 2 * said >= words.length;
}

const partOf = /\b(\d+(?:\.\d+)?) ?[a-z²0-9]{0,12} (?:sur|of|out of) (\d+(?:\.\d+)?)\b/;
const outOf = /\b(?:sur|out of) (\d+)\b/;
const usersSign = /\b(users?|utilisat\w*|abonne\w*|subscribers?|subscriptions?|comptes?|accounts?)\b/;

/** The use that a counter or a note gives of what `name` names; null without one. */
export function countedUse(company: Company, name: string): CountedUse | null {
  const words = thingWords(name);
  if (words.length === 0) return null;
  const counters = readCounters(company).filter(
    ({ label, unit, role }) =>
      (unit === 'count' || (unit === 'mean' && customersSign.test(plainText(label)))) &&
      (role === 'other' || role === 'returned') &&
      isAboutThing(label, words),
  );
  for (const { label, count, possible } of counters) {
    const most = possible ?? Number(outOf.exec(plainText(label))?.[1] ?? 0);
    if (most >= count && most > 0) return { label, used: count, possible: most, unit: unitOf(label, company) };
  }
  for (const note of company.notes) {
    const found = isAboutThing(note, words) ? partOf.exec(plainText(note)) : null;
    const [used, possible] = [Number(found?.[1]), Number(found?.[2])];
    if (found !== null && used <= possible && possible > 0) return { label: note, used, possible, unit: null };
  }
  const users = usersOf(counters, company);
  if (users !== null) return users;
  const counted = counters.map(({ label, count }) => ({
    label,
    used: count,
    possible: null,
    unit: unitOf(label, company),
  }));
  return (
    counted.find(({ unit }) => unit !== null) ??
    counted.find(({ label }) => timesSign.test(plainText(label))) ??
    nothingFrom(company, words)
  );
}

const broughtNothing =
  /\b(?:brought|brings|bring|gave|gives|amen\w*|apport\w*|donn\w*|rapport\w*) (?:us |nous )?(?:no |none\b|nobody\b|nothing\b|aucun\w*|personne\b|rien\b|zero\b)/;

/** A thing from which the file counts, or remembers, nobody. */
function nothingFrom(company: Company, words: readonly string[]): CountedUse | null {
  const label =
    channelCounters(company)
      .flatMap(({ counters }) => counters)
      .find((one) => one.count === 0 && isAboutThing(one.label, words))?.label ??
    company.notes.find((note) => isAboutThing(note, words) && broughtNothing.test(plainText(note)));
  return label === undefined ? null : { label, used: 0, possible: null, unit: 'customers' };
}

/** How often a thing served. */
const timesSign = /\b(?:jours?|days?|fois|times|trips?|trajets?|sorties?|outings?|uses?|usages?)\b/;

/** “Drivers who use it”: those of all drivers that the company counts. */
const whoUse = /\b(?:qui|who|that) (?:l |s en |en |really |vraiment )?(?:utilis\w*|use|ouvr\w*|open|se serv\w*)\b/;

/** Some of them only. */
const someSign = /\b(?:who|qui|that)\b/;

function usersOf(counters: readonly Counter[], company: Company): CountedUse | null {
  const own = counters.find(({ label }) => whoUse.test(plainText(label)) && unitOf(label, company) === null);
  if (own === undefined) return null;
  const [head = ''] = nounWords(own.label);
  const all = readCounters(company).filter(
    ({ label, unit, count }) =>
      unit === 'count' &&
      count >= own.count &&
      !someSign.test(plainText(label)) &&
      isSameWord(nounWords(label)[0] ?? '', head),
  );
  const most = Math.max(...all.map(({ count }) => count));
  return most > own.count ? { label: own.label, used: own.count, possible: most, unit: null } : null;
}

/** What a counter counts: people who buy, purchases, or units of what the company has a limit of. */
function unitOf(label: string, { serviceCapacity = [] }: Company): CountedUse['unit'] {
  const plain = plainText(label);
  if (ordersSign.test(plain)) return 'orders';
  if (customersSign.test(plain) || usersSign.test(plain)) return 'customers';
  const limits = serviceCapacity.map((one) => nounWords(one.label));
  return nounWords(label).some((word) => limits.some((own) => own.some((one) => isSameWord(one, word))))
    ? 'served'
    : null;
}
