import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { plainWords } from '../../../audits/classification/kind-words.ts';
import { roleOfPage } from '../../../offers/offer-pages.ts';
import type { StatedPrice } from './declared-price.ts';
import { priceIn, priceInText, shortBlock } from './shown-price.ts';

/** Words after a name that give its price in the same line: `à partir de`, `the day, from`; blocks read after a name alone. */
const wordsBetween = 4;
const blocksAfter = 2;

/** The price that the pages of prices of a site put beside a name; null where they name it without one, or not at all. */
export function priceList(pages: readonly PageFacts[], facts: SiteFacts): (name: string) => StatedPrice | null {
  const lists = pages
    .filter((page) => page !== facts.home && roleOfPage(page, facts) === 'price')
    .map(({ record, content }) =>
      (content?.blocks ?? [])
        .filter(({ position }) => position === 'content')
        .map(({ text }) => lineOf(text, record.url)),
    );
  return (name) => {
    const words = plainWords(name).join(' ');
    if (words === '') return null;
    for (const lines of lists)
      for (const [at, line] of lines.entries()) {
        const price = isBefore(words, line) ? line.price : line.words === words ? priceAfter(lines, at) : null;
        if (price !== null) return price;
      }
    return null;
  };
}

interface Line {
  /** Plain words before its price, or all of them. */
  readonly words: string;
  readonly isShort: boolean;
  readonly price: StatedPrice | null;
}

function lineOf(text: string, readOn: string): Line {
  const at = priceInText.exec(text)?.index ?? text.length;
  const before = plainWords(text.slice(0, at));
  // A short name is followed by its price without another word.
  const price = priceIn(text.slice(text.length > shortBlock && before.length > 0 ? at : 0));
  return {
    words: before.join(' '),
    isShort: text.length <= shortBlock,
    price: price && { ...price, passage: text, readOn },
  };
}

/** True for a line with a price that begins with the words of a name and has few more. */
const isBefore = (words: string, line: Line): boolean =>
  line.price !== null &&
  `${line.words} `.startsWith(`${words} `) &&
  line.words.slice(words.length).split(' ').filter(Boolean).length <= wordsBetween;

/** The price under a heading, or in the next cells of a row: a short text without one says that it has none, or names another thing. */
function priceAfter(lines: readonly Line[], at: number): StatedPrice | null {
  for (const line of lines.slice(at + 1, at + 1 + blocksAfter)) {
    if (line.price !== null) return line.words.split(' ').length <= wordsBetween ? line.price : null;
    if (line.isShort) return null;
  }
  return null;
}
