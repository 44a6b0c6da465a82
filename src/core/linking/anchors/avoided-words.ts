import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import type { AnchorRun } from './anchor-run.ts';
import { folded } from '../folded-text.ts';

/** Words that advise against what follows, folded. */
const avoiding: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: wordList(
    'eviter evite evites evitez evitant proscrire proscrit deconseille deconseillee deconseilles interdit interdite interdits',
  ),
  en: wordList('avoid avoids avoiding forbidden prohibited'),
};

/** Words between the advice and what it is about. Working assumption. */
const reach = 8;

/**
 * True where the sentence advises against what the words name, with no other verb between: nobody sends a reader to a page with
 * them. « Pour éviter les pannes, découvrez l’entretien » advises against the breakdowns alone.
 */
export function isAvoidedBefore({ sentence, from }: AnchorRun, code: LanguageCode): boolean {
  const before = sentence.tags().slice(Math.max(0, from - reach), from);
  const at = before.findLastIndex(({ text }) => avoiding[code].has(folded(text)));
  return at >= 0 && !before.slice(at + 1).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}
