import { plainWords } from '../../audits/classification/kind-words.ts';

/** The number of a French department. */
const department = /^(?:0[1-9]|1\d|2[1-9ab]|[3-8]\d|9[0-5]|97[1-8])$/;
/** Words that names share before the place, to be one service. */
const leastShared = 2;
/** Words inside the name of a place: « Seine et Marne », « Mareuil sur Lay ». */
const betweenPlaces = new Set('a au d de des du en et l la le les saint sainte st ste sur sous'.split(' '));

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** True for « Taille de haie 44 ». */
export const endsWithDepartment = (name: string): boolean => department.test(plainWords(name).at(-1) ?? '');

interface NamedService {
  readonly name: string;
  readonly price: number | null;
}

/**
 * The name of a service that has a page per department, without its place: « Taille de haie 44 » and « Taille de haie
 * Rezé » are « Taille de haie ». What ends with no number must be a place of the site, since « Taille de haie haute » is
 * another service; names with several prices are sizes of a product.
 */
export function withoutDepartment(name: string, all: readonly NamedService[], places: ReadonlySet<string>): string {
  const baseOf = (text: string): string => {
    const words = plainWords(text);
    const written = text.match(wordPattern) ?? [];
    // Where a name has small letters, a capital later in it opens a proper noun.
    const isCased = /^\p{Ll}/u.test(written[1] ?? '');
    const isPlace = (word: string, at: number): boolean =>
      department.test(word) ||
      places.has(word) ||
      betweenPlaces.has(word) ||
      (isCased && /^\p{Lu}\p{Ll}/u.test(written[at] ?? ''));
    while (words.length > leastShared && isPlace(words.at(-1)!, words.length - 1)) words.pop();
    return words.join(' ');
  };
  const base = baseOf(name);
  const sisters = all.filter((other) => baseOf(other.name) === base);
  const prices = new Set(sisters.flatMap(({ price }) => (price === null ? [] : [price])));
  if (
    sisters.length < 2 ||
    !sisters.some((one) => endsWithDepartment(one.name)) ||
    prices.size > 1 ||
    !base.includes(' ')
  )
    return name;
  return firstWords(sisters[0]!.name, base.split(' ').length);
}

/** « Taille d’arbre » for three words of « Taille d’arbre 44 ». */
const firstWords = (name: string, count: number): string =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}\\p{M}]+[^\\p{L}\\p{N}\\p{M}]*){${count}}`, 'u')
    .exec(name)![0]
    .replace(/[^\p{L}\p{N}]+$/u, '');
