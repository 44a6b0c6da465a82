import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import type { AnchorRun } from '../anchors/anchor-run.ts';
import { folded } from '../folded-text.ts';

/** Words that advise against what follows, folded. */
const avoiding: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: wordList(
    'eviter evite evites evitez evitant proscrire proscrit deconseille deconseillee deconseilles interdit interdite interdits',
  ),
  en: wordList('avoid avoids avoiding forbidden prohibited'),
};

/** True where the sentence advises against what the words name: nobody sends a reader to a page with them. */
export const isAvoidedBefore = ({ sentence, from }: AnchorRun, code: LanguageCode): boolean =>
  sentence
    .tags()
    .slice(0, from)
    .some(({ text }) => avoiding[code].has(folded(text)));
