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

/** 36 short French sentences in nine paragraphs, different for each page. */
export function soundText(url: string): string[] {
  const random = seededRandom(Array.from(url).reduce((sum, character) => sum * 31 + character.codePointAt(0)!, 7));
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const sentence = (): string => `${pick(subjects)} ${pick(verbs)} ${pick(things)} ${pick(moments)}.`;
  return Array.from({ length: 9 }, () => [sentence(), sentence(), sentence(), sentence()].join(' '));
}
