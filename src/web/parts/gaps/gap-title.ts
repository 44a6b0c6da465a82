import type { Text } from '../../../core/values/text.ts';

type Say = (text: Text, values?: Record<string, string>) => string;

interface GapWorkNamed {
  /** Name of the subject. */
  readonly name: string;
  /** What people call the page to write on; null for a new one, or a page that nobody named. */
  readonly page: string | null;
  readonly isNew: boolean;
  /** The customers of the cell; null for all customers of the company. */
  readonly customers: string | null;
}

/** The title of the work that closes a gap: the page under the name that people look for, the subject where it says more. */
export function gapTitle({ name, page, isNew, customers }: GapWorkNamed, say: Say): string {
  const title = isNew
    ? say(sentences.newPage, { name })
    : page === null || saysAll(page, name)
      ? say(sentences.completePage, { name: page ?? name })
      : say(sentences.completeOn, { page, name });
  return customers === null ? title : say(sentences.forSome, { title, customers });
}

/** True for a name of a page that has the words of the subject already. */
function saysAll(page: string, name: string): boolean {
  const words = new Set(wordsOf(page));
  return wordsOf(name).every((word) => words.has(word));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const sentences = {
  completeOn: {
    fr: 'Compléter la page «\u00a0{page}\u00a0» sur ce sujet\u00a0: {name}',
    en: 'Complete the page “{page}” on this subject: {name}',
  },
  newPage: { fr: 'Écrire une page «\u00a0{name}\u00a0»', en: 'Write a page “{name}”' },
  completePage: { fr: 'Compléter la page «\u00a0{name}\u00a0»', en: 'Complete the page “{name}”' },
  forSome: { fr: '{title}, pour\u00a0: {customers}', en: '{title}, for: {customers}' },
};
