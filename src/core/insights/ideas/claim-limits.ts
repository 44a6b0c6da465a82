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

/** The claim that the brand forbids itself and that an idea makes, by all its words in whatever form; undefined without one. */
export function forbiddenClaimIn(idea: string, { organisation }: Pick<Company, 'organisation'>): string | undefined {
  const plain = plainText(idea);
  if (taken.test(plain)) return undefined;
  const said = nounWords(idea);
  const figures = numbers(idea);
  return organisation.brand.forbiddenClaims.find((claim) => {
    if (plain.includes(plainText(claim))) return true;
    const words = nounWords(plainText(claim).replace(calling, '')).filter((word) => word.length >= leastLetters);
    return (
      words.length >= fewestWords &&
      words.every((word) => said.some((one) => isSameWord(one, word))) &&
      numbers(claim).every((one) => figures.includes(one))
    );
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
