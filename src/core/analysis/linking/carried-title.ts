import { plainWords } from '../../audits/classification/kind-words.ts';
import { ownSegmentsOf } from '../../audits/wording.ts';
import { functionWords } from '../../language/function-words.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import type { PageLabels } from './page-labels.ts';

/** What a page is called in the search for missing links. */
interface NamedText {
  readonly text: PageText;
  readonly labels: PageLabels;
  readonly keyphrases: readonly string[];
}

/** Texts of a page that its title announces; letters that inflected forms share. Working assumptions. */
const opening = 5;
const shortestStem = 4;

/**
 * The page as it calls itself: a title of which neither the main heading, the menu, the address nor the first texts say a
 * word was written for searches. The page takes its heading instead, and the words of that title lead to no page.
 */
export function asCalledByItself(named: NamedText): NamedText {
  const { text, labels, keyphrases } = named;
  const [heading] = text.headings;
  const title = labels.name ?? text.title;
  if (heading === undefined || isCarried(title, heading, named)) return named;
  const words = new Set(plainWords(title));
  const isOfTitle = (name: string): boolean =>
    plainWords(name).every((word) => words.has(word) || isFunctionWord(word));
  return {
    text: { ...text, title: heading },
    labels: {
      ...labels,
      name: heading,
      names: labels.names.filter((name) => name === labels.menu || !isOfTitle(name)),
    },
    keyphrases: keyphrases.filter((phrase) => !isOfTitle(phrase)),
  };
}

function isCarried(title: string, heading: string, { text, labels }: NamedText): boolean {
  const ending = ownSegmentsOf(shownAddress(text.url)).at(-1) ?? '';
  const said = [heading, labels.menu ?? '', ending, ...text.blocks.slice(0, opening).map((block) => block.text)];
  const own = said.flatMap(plainWords).filter((word) => !isFunctionWord(word));
  const words = subjectWords(title);
  return words.length === 0 || words.some((word) => own.some((other) => isSame(word, other)));
}

/** The words of a title besides its proper names, which name a place or a company and not the subject; all of them where it has no others. */
function subjectWords(title: string): string[] {
  const written = title.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const common = written.filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word));
  const [own, all] = [common, written].map((some) =>
    some.flatMap(plainWords).filter((word) => word.length > 2 && !isFunctionWord(word)),
  );
  // “Village Hall” has capitals for another reason.
  return own!.length > 1 ? own! : all!;
}

/** « réparer » for « réparation ». */
function isSame(one: string, other: string): boolean {
  const length = Math.max(shortestStem, Math.min(one.length, other.length) - 2);
  return (
    one === other ||
    (Math.min(one.length, other.length) >= shortestStem && one.slice(0, length) === other.slice(0, length))
  );
}

const isFunctionWord = (word: string): boolean => functionWords.fr!.has(word) || functionWords.en!.has(word);
