import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { readCounters } from '../../framework/counters/read-counters.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';

/** An idea that takes a claim back says nothing of it. */
const taken =
  /\b(ne (plus|pas|jamais)|jamais|arreter|cesser|retirer|supprimer|enlever|never|not|no longer|stop|remove|drop|without|sans)\b/;
/** A claim that calls people in is recognised by what it calls them to. */
const calling = /^(?:\w+ez|come|see|visit|get|try|let) (?:and )?/;
const numbers = (text: string): readonly string[] => plainText(text).match(/\d+(?:[.,]\d+)?/g) ?? [];

/**
 * The claim that the brand forbids itself and that an idea makes: by all its words in whatever form, by its figure with one of
 * its words, or by most of its words where one of them is used nowhere for what the company promises; undefined without one.
 */
export function forbiddenClaimIn(
  idea: string,
  { organisation, offers }: Pick<Company, 'organisation'> & Partial<Pick<Company, 'offers'>>,
): string | undefined {
  const plain = plainText(idea);
  if (taken.test(plain)) return undefined;
  const said = nounWords(inOneSense(idea));
  const figures = numbers(idea);
  const { promise, proofs, values, forbiddenClaims } = organisation.brand;
  const own = nounWords([promise, ...proofs, ...values, ...(offers ?? []).map(({ name }) => name)].join(' '));
  return forbiddenClaims.find((claim) => {
    if (plain.includes(plainText(claim))) return true;
    const words = nounWords(inOneSense(plainText(claim).replace(calling, ''))).filter(
      (word) => word.length >= leastLetters && !possessives.has(word),
    );
    const shared = words.filter((word) => said.some((one) => isSameWord(one, word)));
    const claimed = numbers(claim);
    const hasFigures = claimed.every((one) => figures.includes(one));
    if (words.length >= fewestWords && shared.length === words.length && hasFigures) return true;
    if (!saying.test(plain) || !hasFigures) return false;
    if (claimed.length > 0) return shared.length > 0;
    const isApart = shared.some((word) => !own.some((one) => isSameWord(one, word)));
    return isApart && shared.length >= fewestWords && shared.length >= mostOf * words.length;
  });
}

/** Words of one sense, by which a claim is made again in others. */
const senses: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:reconnue?s?|approuvee?s?|certifiee?s?|accreditee?s?|homologuee?s?|recommandee?s?|agreee?s?)(?= (?:par|de|d|du)\b)/g,
    'agree',
  ],
  [/\b(?:recogni[sz]ed|endorsed|certified|accredited|recommended|approved)(?= by\b)/g, 'approved'],
  [/\b(?:cur(?:es?|ing)|heal(?:s|ing)?|reliev(?:es?|ing)|treats?|gueri\w+|soign\w+|soulag\w+)\b/g, 'cures'],
  [/\b(?:pris|prise)s? en charge\b/g, 'rembourse'],
  [/\bsecu\b/g, 'securite sociale'],
];
const inOneSense = (text: string): string =>
  senses.reduce((all, [sign, word]) => all.replaceAll(sign, word), plainText(text));
const possessives: ReadonlySet<string> = new Set(nounWords('your our votre notre vos nos every all chaque'));

/** Part of the words of a claim that make it (working assumption). */
const mostOf = 2 / 3;

/** Taking something away from customers: “refuse any refund”, « cesser la désinfection ». */
const taking =
  /\b(refus\w*|cesser|arreter|supprimer|enlever|retirer|sauter|ne (?:plus|pas)|stop|no longer|drop|remove|skip|cut out|end|do not|don t|without|sans)\b/;

/** The promise or the proof that an idea takes away, by half of its words; undefined without one. */
export function promiseBrokenBy(
  idea: string,
  { organisation, offers }: Pick<Company, 'organisation' | 'offers'>,
): string | undefined {
  if (!taking.test(plainText(idea))) return undefined;
  const said = nounWords(idea);
  return [...organisation.brand.proofs, ...offers.flatMap(({ proofs }) => proofs)].find((proof) => {
    const words = [...new Set(nounWords(proof))].filter((word) => word.length >= leastLetters);
    const shared = words.filter((word) => said.some((one) => isSameWord(one, word)));
    return shared.length >= fewestWords && 2 * shared.length >= words.length && !taking.test(plainText(proof));
  });
}

/** Words of a claim from which all of them in one idea make it the same claim (working assumption). */
const fewestWords = 2;
const leastLetters = 3;

const saying =
  /\b(dire|ecrire|annoncer|afficher|publier|promettre|say|tell|write|claim|announce|print|show|promise|advertise)\b/;
const percentSign = /(\d+(?:[.,]\d+)?) ?(?:%|pour cent|per ?cent)/;
/** Points between what is said and what is counted from which the claim is false (working assumption: less is a rounding). */
const falseBy = 0.05;

/** The count of the file that contradicts a part that an idea would announce; null when none is about the same thing. */
export function contradictedPart(idea: string, company: Company): Text | null {
  const plain = plainText(idea);
  const part = Number((percentSign.exec(plain)?.[1] ?? '').replace(',', '.')) / 100;
  if (!(part > 0) || !saying.test(plain) || taken.test(plain)) return null;
  const said = nounWords(idea);
  const own = readCounters(company)
    .flatMap(({ label, count: many, unit, whole, possible }) => {
      const all = whole?.count ?? possible;
      return unit === 'count' && all !== null && all > 0 ? [{ label, many, all }] : [];
    })
    .find(
      ({ label }) => nounWords(label).filter((word) => said.some((one) => isSameWord(one, word))).length >= fewestWords,
    );
  if (own === undefined) return null;
  const counted = own.many / own.all;
  if (counted > 1 || Math.abs(counted - part) < falseBy) return null;
  const [many, all, real] = [count(own.many), count(own.all), share(counted)];
  return pair(
    `Votre compte dit autre chose : « ${own.label} », ${many.fr} sur ${all.fr} (${real.fr}).`,
    `Your count says otherwise: “${own.label}”, ${many.en} of ${all.en} (${real.en}).`,
  );
}
