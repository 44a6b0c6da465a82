import { seededRandom } from '../../src/core/values/random.ts';

const subjects = [
  'L’atelier',
  'La potière',
  'Notre équipe',
  'Le four',
  'Chaque élève',
  'La boutique',
  'Le tour',
  'Une cliente',
];
const verbs = ['prépare', 'façonne', 'présente', 'termine', 'découvre', 'choisit', 'accompagne', 'conserve'];
const things = [
  'un bol de grès',
  'des tasses émaillées',
  'la terre blanche',
  'une théière bleue',
  'les plats du marché',
  'un vase élancé',
  'ses premières pièces',
  'le décor au pinceau',
];
const moments = [
  'avant la cuisson',
  'pendant le stage',
  'chaque samedi matin',
  'dans la lumière du nord',
  'avec beaucoup de soin',
  'au bord de la Loire',
  'pour les fêtes',
  'sans se presser',
];

/** Makes short French sentences about a pottery, each drawn with `random`. */
export function sentenceMaker(random: () => number): () => string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  return () => `${pick(subjects)} ${pick(verbs)} ${pick(things)} ${pick(moments)}.`;
}

/** A generator of numbers in [0, 1) that depends on the text alone. */
export function randomOfText(text: string): () => number {
  // In 32 bits: the last characters of a long text would be lost in the rounding of a larger sum.
  return seededRandom(Array.from(text).reduce((sum, character) => Math.imul(sum, 31) + character.codePointAt(0)!, 7));
}

/** 36 short French sentences in nine paragraphs, different for each page. */
export function soundText(url: string): string[] {
  const sentence = sentenceMaker(randomOfText(url));
  return Array.from({ length: 9 }, () => [sentence(), sentence(), sentence(), sentence()].join(' '));
}
