/** What the count asks of the lexicon: is a form in -ent a verb and nothing else? */
export interface SilentEndings {
  isOnlyVerb(word: string): boolean;
}

/** A longer string is no word: its groups of vowels are counted. */
const longest = 60;
const vowels = 'aeiouyàâäéèêëîïôöùûüœæ';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);
/** Groups of letters that sound as one vowel, longest first. */
const oneSound = [
  'eau',
  'oeu',
  'oui',
  'aî',
  'ai',
  'ei',
  'au',
  'ou',
  'où',
  'oû',
  'eu',
  'eû',
  'oi',
  'oî',
  'ui',
  'uî',
  'œu',
  'ie',
  'ié',
  'iè',
  'io',
  'ia',
  'iu',
];

/** Syllables of a French word as it is read aloud: silent endings, glides and groups counted as speakers do. */
export function frenchSyllables(word: string, endings: SilentEndings): number {
  if (word.length > longest) return Math.max(1, word.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gi)?.length ?? 1);
  let text = word.toLowerCase().replaceAll("'", '').replaceAll('œ', 'oe').replaceAll('æ', 'e');
  if (text.includes('-'))
    return text.split('-').reduce((sum, part) => sum + (part === '' ? 0 : frenchSyllables(part, endings)), 0);
  const onlyVerb = text.endsWith('ent') && endings.isOnlyVerb(text);
  text = text
    .replaceAll(/qu(?=[aeiouyàâéèêîôœ])/g, 'q')
    .replaceAll(/gu(?=[eiyéèê])/g, 'g')
    .replaceAll(/ge(?=[aoàâô])/g, 'j')
    .replaceAll(/(?<=[aeiouàâéèêôù])y(?=[aeiouàâéèêîô])/g, 'j')
    .replaceAll(/(?<=[aeou])ill(?=[aeiouéèê])/g, 'j')
    .replaceAll(/(?:(?<=[ae])|(?<=eu)|(?<=ou))il$/g, 'j')
    .replaceAll(/ill(?=[aeiouéèê])/g, 'ij');
  if (onlyVerb) text = text.slice(0, -3);
  else text = text.replace(/(?<=.[^aeiouyéèêàâîôûïë]|.[uiéoa])es?$/, '');
  let count = 0;
  let at = 0;
  while (at < text.length) {
    if (!isVowel(text[at])) {
      at += 1;
      continue;
    }
    const group = oneSound.find((sound) => text.startsWith(sound, at) && !hiatusAt(text, at, sound));
    at += group === undefined ? 1 : group.length;
    count += 1;
  }
  return Math.max(1, count);
}

/** After two consonants of which the last is l or r, i keeps its own syllable: "crier", "oublier". */
function hiatusAt(text: string, at: number, sound: string): boolean {
  if (sound[0] !== 'i') return false;
  return /[lr]/.test(text[at - 1] ?? '') && at >= 2 && !isVowel(text[at - 2]);
}
