import type { Language } from '../../language/language.ts';
import { type Mood, singularVerb, verbsOf } from './singular-verb.ts';
import { capitalise } from '../../values/text.ts';

/** Pronouns between « vous » and its verb. */
const between = "(?:(?:ne |n['’]|y |en |les? |la |l['’]|nous |me |m['’]|lui |leur |vous )*)";
/** A word that may be in the second person of the plural. */
const pluralVerb = '\\p{L}*(?:ez|êtes|faites|dites)(?!\\p{L})';

const patterns = {
  inverted: new RegExp(`(?<![\\p{L}-])(${pluralVerb})-vous(?!\\p{L})`, 'giu'),
  subject: new RegExp(`(?<!\\p{L})((?:(?:avant|pour|afin|bien|sans|il) que )?)vous (${between})(${pluralVerb})`, 'giu'),
  strong:
    /(?<=(?<!\p{L})(?:(?:à|de|pour|chez|avec|avant|après|sans|selon|sur|vers|par|contre|autour de|autres? que|plus que|mieux que) )|(?<!\p{L})(?:et|ou|que|comme) (?=vous(?! \p{L})))vous(?!\p{L})(?! (?:(?:y|en|le|la|les|nous) )?\p{L}+(?:er|ir|re)(?!\p{L}))/giu,
  itself: /(?<![\p{L}-])vous-même(?!\p{L})/giu,
  object: /(?<![\p{L}-])vous (?=(\p{L}))/giu,
  last: /(?<![\p{L}-])vous(?!\p{L})/giu,
  ordered: new RegExp(`(?<![\\p{L}-])(${pluralVerb})(?=(-(?:y|en)(?!\\p{L}))?)`, 'giu'),
  one: /(?<!\p{L})votre (?=([^.!?\n]*))/giu,
  own: /(?<!\p{L})(la|le|du|au) vôtre(?!\p{L})/giu,
  many: /(?<!\p{L})vos(?!\p{L})/giu,
} as const;

const mute = /^[aeiouyhàâäéèêëîïôöùûüœ]/iu;

/** « d’entre vous » speaks to several people, and « rendez-vous » is a noun. */
const kept = /(?:d['’]entre|entre) vous(?!\p{L})|rendez-vous(?!\p{L})/giu;
/** Stands for what is kept while the rest is changed: a letter of no language. */
const mark = '\uE000';

/** A word with the capital of the one that it replaces. */
const like = (old: string, word: string): string => (/^\p{Lu}/u.test(old) ? capitalise(word) : word);

/** A text that says « vous » to one reader, with « tu »: verbs, pronouns and possessives. */
export function familiar(text: string, language: Language): string {
  const held: string[] = [];
  const open = text.replaceAll(kept, (words) => `${mark}${held.push(words) - 1}${mark}`);
  return withPossessives(withVerbs(open, language), language).replaceAll(
    new RegExp(`${mark}(\\d+)${mark}`, 'gu'),
    (_, at: string) => held[Number(at)] ?? '',
  );
}

function withVerbs(text: string, language: Language): string {
  const verbOf = verbsOf(language);
  const singular = (verb: string, mood: Mood): string | null => {
    const one = singularVerb(verb, mood, verbOf);
    return one === null ? null : like(verb, one);
  };
  return text
    .replaceAll(patterns.inverted, (old, verb: string, at: number) => {
      const asks = /^[^.!?\n]*\?/u.test(text.slice(at));
      const one = singular(verb, asks ? 'indicative' : 'imperative');
      return one === null ? old : `${one}-${asks ? 'tu' : 'toi'}`;
    })
    .replaceAll(patterns.subject, (old, before: string, pronouns: string, verb: string) => {
      const one = singular(verb, before === '' ? 'indicative' : 'subjunctive');
      if (one === null) return old;
      return `${before}${like(old.slice(before.length), 'tu')} ${elided(pronouns.replace(/vous $/iu, 'te '), one)}`;
    })
    .replaceAll(patterns.itself, (old) => like(old, 'toi-même'))
    .replaceAll(patterns.strong, (old) => like(old, 'toi'))
    .replaceAll(patterns.object, (old, next: string) => like(old, mute.test(next) ? 't’' : 'te '))
    .replaceAll(patterns.last, (old) => like(old, 'toi'))
    .replaceAll(patterns.ordered, (old, verb: string, pronoun: string | undefined) => {
      const one = singular(verb, 'imperative');
      return one === null ? old : pronoun === undefined || one.endsWith('s') ? one : `${one}s`;
    });
}

/** Pronouns before a verb, elided or not as the new one begins. */
function elided(pronouns: string, verb: string): string {
  const whole = pronouns.replace(/(?<=(?<!\p{L})[nmtl])['’]$/iu, 'e ');
  return mute.test(verb) ? `${whole.replace(/(?<=(?<!\p{L})[nmtl])e $/iu, '’')}${verb}` : `${whole}${verb}`;
}

function withPossessives(text: string, language: Language): string {
  return text
    .replaceAll(patterns.one, (old, after: string) => `${like(old, possessive(after, language))} `)
    .replaceAll(patterns.many, (old) => like(old, 'tes'))
    .replaceAll(
      patterns.own,
      (_, article: string) => `${article} ${article.toLowerCase() === 'la' ? 'tienne' : 'tien'}`,
    );
}

/** « ta » before the nearest feminine noun, « ton » before a vowel and in all other cases. */
function possessive(after: string, language: Language): string {
  if (mute.test(after)) return 'ton';
  const words = language.sentences(after).flatMap((sentence) => language.tag(sentence));
  const found = words.slice(0, nearest).flatMap(({ text }) => language.agreement(text) ?? []);
  return found[0]?.gender === 'feminine' ? 'ta' : 'ton';
}

/** Words between a possessive and its noun: « votre toute dernière commande ». */
const nearest = 4;

/** The words of a text that say « vous » to the reader; none where it says « tu » throughout. */
export function formalWords(text: string, language: Language): string[] {
  const verbOf = verbsOf(language);
  const open = text.replaceAll(kept, ' ');
  const pronouns = [...open.matchAll(/(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/giu)].map(([word]) => word);
  const verbs = [...open.matchAll(new RegExp(`(?<![\\p{L}-])${pluralVerb}`, 'giu'))]
    .map(([word]) => word)
    .filter((word) => singularVerb(word, 'imperative', verbOf) !== null);
  return [...pronouns, ...verbs];
}
