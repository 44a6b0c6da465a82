import type { Company } from '../../framework/company/company.ts';
import { contentWords, plainText, sameWords } from '../../framework/counters/plain-words.ts';
import { countsSales } from './fact-sort.ts';
import type { Fact } from './piece.ts';
import { readFact, type Reading } from './read-pieces.ts';
import { sentenceForm } from './sentence-form.ts';
import { amountsIn } from './written-amounts.ts';

/** What the company lets texts tell: facts of its own, and proofs of the file that are cleared by their name. */
export interface ToldFacts {
  readonly facts: readonly Fact[];
  /** Proofs and qualities of the file, word for word. */
  readonly cleared: ReadonlySet<string>;
}

/** A part that belongs to the one before: « , avec une photo », ", within seven days". */
const continued =
  /^(?:with|within|without|from|in|on|at|by|for|until|and|or|avec|sans|sous|dans|en|à|au|aux|par|pour|sur|de|du|des|et|ou)\s/iu;

/** Words that say which detail of a proof is meant. */
const aspects = new Set(['dat', 'prix', 'pric', 'prices', 'tarif', 'fois', 'tim', 'and', 'the', 'you', 'our']);

/** A phrase that names a detail of something instead of telling it: « le prix de la place », "licence and its date". */
const namesDetail =
  /^(?:the |le |la |les )?(?:prix|prices?|tarifs?|dates?)\b|\b(?:et (?:sa|ses|leur) |and (?:its|their) )/iu;

/** A count without its base: « 31 profils ». */
const isCount = (text: string): boolean => /^\d[\d ]* \p{L}+$/u.test(text.trim());

const years = /\b(?:19|20)\d\d\b/g;
const numbersOf = (text: string): string[] =>
  plainText(text)
    .replaceAll(years, '')
    .match(/\d+(?:[.,]\d+)?/g) ?? [];

/** Reads what a company lets texts tell; a part that is neither a cleared proof nor a whole sentence or phrase is left out. */
export function toldFacts({ organisation, offers }: Company, reading: Reading): ToldFacts {
  const proofs = [...organisation.brand.proofs, ...offers.flatMap((offer) => [...offer.attributes, ...offer.proofs])];
  const cleared = new Set<string>();
  const facts: Fact[] = [];
  (organisation.brand.told ?? []).forEach((note, at) => {
    const numbers = new Set(numbersOf(note));
    for (const part of partsOf(note, reading)) {
      const form = sentenceForm(part, reading);
      const found = form === 'sentence' ? [] : proofs.filter((proof) => isMeant(part, proof, numbers));
      for (const proof of found) cleared.add(proof);
      const isTold = form !== 'fragment' && contentWords(part).length > 1 && !namesDetail.test(part);
      if (found.length > 0 || !isTold || isCount(part) || amountsIn(part).length > 0) continue;
      const text = form === 'phrase' ? part.replace(/^(?:le |la |les |l['’]|the )/iu, '') : part;
      facts.push({ ...readFact(text, { kind: 'company', field: `organisation/brand/told/${at}` }), form });
    }
  });
  return { facts, cleared };
}

/** The parts of a note between its commas; two sentences joined by « et » are two parts. */
function partsOf(note: string, reading: Reading): string[] {
  const parts: string[] = [];
  for (const piece of note.split(/[,;]\s+/u)) {
    const last = parts.at(-1);
    if (last !== undefined && continued.test(piece)) parts[parts.length - 1] = `${last}, ${piece}`;
    else parts.push(piece);
  }
  return parts.flatMap((part) => {
    const [first = '', ...rest] = part.split(/ (?:et|and) /u);
    const second = rest.join(reading.locale === 'fr' ? ' et ' : ' and ');
    const two = [first, second].every((one) => sentenceForm(one, reading) === 'sentence');
    return two ? [first, second] : [part];
  });
}

/** True when the words of a part name a proof whose counts may be published too. */
function isMeant(part: string, proof: string, numbers: ReadonlySet<string>): boolean {
  const words = contentWords(part).filter((word) => word.length > 2 && !aspects.has(word));
  if (words.length === 0 || !sameWords(words, contentWords(proof))) return false;
  if (!isCount(part)) return !countsSales(proof);
  return amountsIn(proof).length === 0 && numbersOf(proof).every((number) => numbers.has(number));
}
