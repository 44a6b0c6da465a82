import type { Language, LanguageCode } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';
import { unique } from '../values/unique.ts';
import { peopleWords } from './audience-nouns.ts';
import type { PersonaVoice } from './persona-needs.ts';

/** Share of the words of an offer that an audience says where it asks for this one. Working assumption. */
const leastSaid = 0.5;

/** Names of what is sold: in the company file, and on the site beside it. */
interface SoldNames {
  readonly company: readonly string[];
  readonly site: readonly string[];
}

/**
 * Whether a persona asks for an offer, by their words. One that says what it comes for asks for that, and for no offer that
 * it does not name: these are asked by those who name them, else by those who name none, else by the main persona. Words that
 * the product took by itself count for nothing.
 */
export function askedOffers(
  personas: readonly PersonaVoice[],
  { company, site }: SoldNames,
  languages: Readonly<Record<LanguageCode, Language>>,
): (persona: PersonaVoice, name: string) => boolean {
  const [first] = personas;
  const knownAs = first === undefined ? (name: string) => name : nameInFile(company, languages[first.language]);
  const names = unique([...company, ...site.map(knownAs)]);
  const said = new Map(personas.map((persona) => [persona.id, offersNamed(persona, names, languages)]));
  const silent = personas.filter(({ id }) => said.get(id)!.size === 0);
  const main = personas.find(({ weight }) => weight === Math.max(...personas.map((one) => one.weight)));
  return ({ id }, shown) => {
    const name = knownAs(shown);
    if (personas.some((one) => said.get(one.id)!.has(name))) return said.get(id)!.has(name);
    return silent.length > 0 ? silent.some((one) => one.id === id) : main?.id === id;
  };
}

/** An offer of the site by its name in the company file, where one has all the words of the other. */
function nameInFile(company: readonly string[], language: Language): (name: string) => string {
  const stems = (text: string): ReadonlySet<string> => new Set(contentStems(text, language));
  const known = company.map((name) => ({ name, words: stems(name) }));
  return (name) => {
    const words = stems(name);
    const same = known.find((one) => isWithin(words, one.words) || isWithin(one.words, words));
    return same?.name ?? name;
  };
}

/** A name without a word of its own is within no other. */
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size > 0 && [...some].every((stem) => all.has(stem));

/** The offers that the persona names in its own words, by words that not all offers have. */
function offersNamed(
  persona: PersonaVoice,
  names: readonly string[],
  languages: Readonly<Record<LanguageCode, Language>>,
): ReadonlySet<string> {
  const language = languages[persona.language];
  const stems = (text: string): string[] => [...new Set(contentStems(text, language))];
  const worded = names.map((name) => ({ name, stems: stems(name) }));
  const people = new Set([...peopleWords[language.code]].flatMap(stems));
  const isDistinctive = (stem: string): boolean =>
    !people.has(stem) && (names.length < 2 || worded.some((one) => !one.stems.includes(stem)));
  const spoken = new Set(ownWords(persona).flatMap(stems));
  const isNamed = (words: readonly string[]): boolean => {
    const shared = words.filter((stem) => spoken.has(stem));
    return shared.some(isDistinctive) && shared.length >= leastSaid * words.length;
  };
  return new Set(worded.filter((one) => isNamed(one.stems)).map(({ name }) => name));
}

function ownWords({ name, vocabulary, jobs, triggers, assumed = [] }: PersonaVoice): string[] {
  const taken = new Set(assumed);
  return [name, ...[...vocabulary, ...jobs, ...triggers].filter((words) => !taken.has(words))];
}
