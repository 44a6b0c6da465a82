import { plainWords } from '../../audits/classification/kind-words.ts';
import { englishPageNames, englishPageWords } from '../../language/en/page-names.ts';
import { frenchPageNames, frenchPageWords } from '../../language/fr/page-names.ts';

/** In front of another word it says where the work is done: “Home services” is no label of a home page. */
const alone = new Set(['home']);

const isKind = (word: string): boolean => frenchPageNames.has(word) || englishPageNames.has(word);
const isAdded = (word: string): boolean =>
  frenchPageWords.has(word) || englishPageWords.has(word) || /^\d+$/.test(word);

/** True for the label of a kind of page or of a level of price: “Our shop”, « Nos prestations », “Standard Package”. */
export function namesKindOfPage(name: string): boolean {
  const words = plainWords(name);
  const kinds = words.filter(isKind);
  return (
    kinds.length > 0 &&
    words.every((word) => isKind(word) || isAdded(word)) &&
    (kinds.length === 1 || !kinds.some((word) => alone.has(word)))
  );
}
