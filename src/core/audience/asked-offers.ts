import type { Language, LanguageCode } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';
import { peopleWords } from './audience-nouns.ts';
import type { PersonaVoice } from './persona-needs.ts';

/** Share of the words of an offer that an audience says where it asks for this one. Working assumption. */
const leastSaid = 0.5;

/**
 * Whether a persona asks for an offer, by their words. One that says what it comes for asks for that, and for no offer that
 * it does not name: these are asked by those who name them, else by those who name none, else by the main persona. Words that
 * the product took by itself tell nothing.
 */
export function askedOffers(
  personas: readonly PersonaVoice[],
  names: readonly string[],
  languages: Readonly<Record<LanguageCode, Language>>,
): (persona: PersonaVoice, name: string) => boolean {
  const said = new Map(personas.map((persona) => [persona.id, offersNamed(persona, names, languages)]));
  const silent = personas.filter(({ id }) => said.get(id)!.size === 0);
  const main = personas.reduce<PersonaVoice | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null,
  );
  return ({ id }, name) => {
    if (said.get(id)?.has(name) === true) return true;
    if (personas.some((one) => said.get(one.id)!.has(name))) return false;
    return silent.length > 0 ? silent.some((one) => one.id === id) : main?.id === id;
  };
}

/** The offers that the persona names in its own words, by words that tell one offer from another. */
function offersNamed(
  persona: PersonaVoice,
  names: readonly string[],
  languages: Readonly<Record<LanguageCode, Language>>,
): ReadonlySet<string> {
  const language = languages[persona.language];
  const stems = (text: string): string[] => [...new Set(contentStems(text, language))];
  const worded = names.map((name) => ({ name, stems: stems(name) }));
  const people = new Set([...peopleWords[language.code]].flatMap(stems));
  const tells = (stem: string): boolean =>
    !people.has(stem) && (names.length < 2 || worded.some((one) => !one.stems.includes(stem)));
  const spoken = new Set(ownWords(persona).flatMap(stems));
  const isNamed = (words: readonly string[]): boolean => {
    const shared = words.filter((stem) => spoken.has(stem));
    return shared.some(tells) && shared.length >= leastSaid * words.length;
  };
  return new Set(worded.filter((one) => isNamed(one.stems)).map(({ name }) => name));
}

function ownWords({ name, vocabulary, jobs, triggers, assumed = [] }: PersonaVoice): string[] {
  const taken = new Set(assumed);
  return [name, ...[...vocabulary, ...jobs, ...triggers].filter((words) => !taken.has(words))];
}
