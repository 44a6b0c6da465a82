import type { Language } from '../../language/language.ts';
import { queryStems } from '../terms.ts';
import type { PageRole } from './site-context.ts';

/** A page with the searches that it may answer, the best first. */
export interface SubjectWish {
  readonly url: string;
  readonly role: PageRole;
  /** What the page calls itself: its title without the name of the site, its first heading, its label in the menus. */
  readonly names: readonly string[];
  readonly choices: readonly string[];
}

/** Pages that take their search first: what the site sells before what it says of itself. */
const order: readonly PageRole[] = ['offer', 'product', 'other', 'text', 'about', 'contact', 'company', 'help', 'home'];

/**
 * One search for each page, none twice; null for a page whose searches other pages answer, or that answers none. Of two
 * pages that want one search, the one that it names takes it: a hub before a page below with more words. The home page keeps its first choice, and leaves the same words in another order to the page of the offer.
 */
export function distinctSubjects(wishes: readonly SubjectWish[], language: Language): (string | null)[] {
  const homes = wishes.filter(({ role }) => role === 'home').flatMap(({ choices }) => choices[0] ?? []);
  const ofHome = new Set(homes.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  const found: (string | null)[] = wishes.map(() => null);
  const rows = wishes.map((wish, row) => ({
    row,
    turn: order.indexOf(wish.role),
    fit: fitOf(wish, language),
    length: wish.url.length,
  }));
  // The second part of an article has a longer address than the first.
  rows.sort((a, b) => a.turn - b.turn || b.fit - a.fit || a.length - b.length || a.row - b.row);
  for (const { row } of rows) {
    const { role, choices } = wishes[row]!;
    const isFree = (text: string): boolean => !taken.has(keyOf(text, language)) && !ofHome.has(text.toLowerCase());
    const choice = role === 'home' ? choices[0] : choices.find(isFree);
    if (choice === undefined) continue;
    taken.add(keyOf(choice, language));
    found[row] = choice;
  }
  return found;
}

/** Share of the words that the first choice has in common with the names of the page, 0–1. */
function fitOf({ names, choices }: SubjectWish, language: Language): number {
  if (names.length === 0 || choices.length === 0) return 0;
  const wanted = new Set(queryStems(choices[0]!, language));
  const fits = names.map((name) => {
    const said = new Set(queryStems(name, language));
    const common = [...wanted].filter((stem) => said.has(stem)).length;
    return common / (wanted.size + said.size - common);
  });
  return fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

/** Equal for the same words in another order or form. */
export function keyOf(text: string, language: Language): string {
  return [...new Set(queryStems(text, language))].sort().join(' ');
}
