import type { Language } from '../../language/language.ts';
import { queryStems } from '../terms.ts';
import type { PageRole } from './site-context.ts';

/** A page with the searches that it may answer, the best first. */
export interface SubjectWish {
  readonly url: string;
  readonly role: PageRole;
  readonly choices: readonly string[];
}

/** Pages that take their search first: what the site sells before what it says of itself. */
const order: readonly PageRole[] = ['offer', 'product', 'other', 'text', 'about', 'contact', 'company', 'help', 'home'];

/**
 * One search for each page, none twice; null for a page whose searches other pages answer, or that answers none. The home
 * page keeps its first choice, and leaves the same words in another order to the page of the offer.
 */
export function distinctSubjects(wishes: readonly SubjectWish[], language: Language): (string | null)[] {
  const homes = wishes.filter(({ role }) => role === 'home').flatMap(({ choices }) => choices[0] ?? []);
  const ofHome = new Set(homes.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  const found: (string | null)[] = wishes.map(() => null);
  const rows = wishes.map(({ role, url }, row) => ({ row, turn: order.indexOf(role), length: url.length }));
  // The second part of an article has a longer address than the first.
  for (const { row } of rows.sort((a, b) => a.turn - b.turn || a.length - b.length || a.row - b.row)) {
    const { role, choices } = wishes[row]!;
    const isFree = (text: string): boolean => !taken.has(keyOf(text, language)) && !ofHome.has(text.toLowerCase());
    const choice = role === 'home' ? choices[0] : choices.find(isFree);
    if (choice === undefined) continue;
    taken.add(keyOf(choice, language));
    found[row] = choice;
  }
  return found;
}

/** Equal for the same words in another order or form. */
export function keyOf(text: string, language: Language): string {
  return [...new Set(queryStems(text, language))].sort().join(' ');
}
