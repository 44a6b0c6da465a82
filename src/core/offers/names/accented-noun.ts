import type { Languages } from '../../language/language.ts';

/** Letters of a word that accents alone tell from another: shorter ones have several readings. Working assumption. */
const shortest = 6;
const mostAccents = 2;
const accents: Readonly<Record<string, string>> = { a: 'àâ', c: 'ç', e: 'éèêë', i: 'îï', o: 'ô', u: 'ùûü' };

/** « rénovation » for “renovation”: the one noun of the lexicon that differs by its accents, where the word itself is none. */
export function accentedNoun(word: string, language: string, languages: Languages | null): string | null {
  if (language !== 'fr' || languages === null || word.length < shortest || !/^[a-z]+$/.test(word)) return null;
  const { fr } = languages;
  if (fr.agreement(word) !== null) return null;
  let forms = [word];
  const found = new Set<string>();
  for (let depth = 0; depth < mostAccents; depth += 1) {
    forms = forms.flatMap((form) => withOneMore(form, word));
    for (const form of forms) if (fr.agreement(form) !== null) found.add(form);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The form with each accent after those that it has. */
function withOneMore(form: string, word: string): string[] {
  let from = 0;
  for (let at = 0; at < word.length; at += 1) if (form[at] !== word[at]) from = at + 1;
  return [...word].flatMap((letter, at) =>
    at < from ? [] : [...(accents[letter] ?? '')].map((accent) => form.slice(0, at) + accent + form.slice(at + 1)),
  );
}
