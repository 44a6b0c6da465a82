/** The part of the lexicon that counting syllables needs: -ent is silent in a form that is only a verb. */
export interface VerbLookup {
  isOnlyVerb(word: string): boolean;
}

/** A longer string is not a word: its groups of vowels are counted. */
const maxWordLength = 60;
const vowels = 'aeiouyàâäéèêëîïôöùûüœæ';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);
/** Groups of letters pronounced as one vowel, longest first. */
const oneSound = ['eau', 'oeu', 'aî', 'ai', 'ei', 'au', 'ou', 'où', 'oû', 'eu', 'eû', 'oi', 'oî', 'ui', 'uî'];
/** An e that is not pronounced, between two consonant sounds after the first vowel: "allemand", "contenant", "lancement". */
const muteInside =
  /(?<=[aeiouyàâéèêîïôùûüœ](?:[bcdfgjklmnpqrstvz]|ch|gn|ph|th|ll|mm|nn|pp|rr|ss|tt|cc|ff|[nm][bcdfgjkpqstvz]|nch))e(?=[bcdfgjklmnpqrstvz][aeiouyàâéèêîïôùûüœ])/g;

/** Syllables of a French word as it is pronounced: silent endings, glides and vowel groups count as in speech. */
export function frenchSyllables(word: string, verbs: VerbLookup): number {
  if (word.length > maxWordLength) return Math.max(1, word.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gi)?.length ?? 1);
  let text = word.toLowerCase().replaceAll("'", '').replaceAll('œ', 'oe').replaceAll('æ', 'e');
  if (text.includes('-'))
    return text.split('-').reduce((sum, part) => sum + (part === '' ? 0 : frenchSyllables(part, verbs)), 0);
  const onlyVerb = text.endsWith('ent') && verbs.isOnlyVerb(text);
  text = text
    .replaceAll(/qu(?=[aeiouyàâéèêîôœ])/g, 'q')
    .replaceAll(/gu(?=[eiyéèê])/g, 'g')
    .replaceAll(/ge(?=[aoàâô])/g, 'j')
    .replaceAll(/ue(?=il)/g, 'eu')
    .replaceAll(/(?<=[aeiouàâéèêôù])y(?=[aeiouàâéèêîô])/g, 'j')
    .replaceAll(/(?<=[aeou])ill(?=[aeiouéèê])/g, 'j')
    .replaceAll(/(?:(?<=[ae])|(?<=eu)|(?<=ou))il$/g, 'j')
    .replaceAll(/ill(?=[aeiouéèê])/g, 'ij');
  text = text.replaceAll(muteInside, '');
  if (onlyVerb) text = text.slice(0, -3);
  else text = text.replace(/(?<=.[^aeiouyéèêàâîôûïë]|.[uiéoa])es?$/, '');
  return Math.max(1, vowelSounds(text));
}

function vowelSounds(text: string): number {
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const glide = isVowel(text[at]) ? glideAt(text, at) : 1;
    if (glide > 0) {
      at += glide;
      continue;
    }
    at += oneSound.find((sound) => text.startsWith(sound, at))?.length ?? 1;
    count += 1;
  }
  return count;
}

/** Number of letters of a glide before a vowel ("nation", "ouest"); 0 after two consonants of which the last is l or r ("crier"). */
function glideAt(text: string, at: number): number {
  const length = text[at] === 'i' ? 1 : text.startsWith('ou', at) ? 2 : 0;
  if (length === 0 || !isVowel(text[at + length])) return 0;
  const hiatus = /[lr]/.test(text[at - 1] ?? '') && at >= 2 && !isVowel(text[at - 2]);
  return hiatus ? 0 : length;
}
