import type { Language } from '../../language/language.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { keywordNouns } from '../../semantics/keywords/keyword-nouns.ts';
import { contentStems } from '../../semantics/terms.ts';
import { ownSegmentsOf } from '../../audits/wording.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** A page whose title, main heading or address names the subject of a keyword. */
export interface NamingPage {
  /** Row of the page in the index of its language. */
  readonly row: number;
  /** True when the last part of its address has the head noun, and no word besides those of the keyword. */
  readonly isOwn: boolean;
  /** Words of the keyword that the last part of its address, or its main heading, does not have, and the other way round. */
  readonly distance: number;
  /**
   * True when its title, main heading and address have every word of the keyword, at a distance of half of them at most:
   * farther, the page is about something narrower.
   */
  readonly isWhole: boolean;
}

/** Working assumption. */
const farthest = 0.5;

/** Words that only one of two sets has. */
const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => !b.has(one)).length + [...b].filter((one) => !a.has(one)).length;

/** Which pages name what. */
export interface PageNames {
  /** The pages that name the head noun of a keyword, else its next noun that a page names, by row. */
  naming(keyword: string): readonly NamingPage[];
}

interface Named {
  readonly row: number;
  /** Words of the last part of the address. */
  readonly ending: readonly string[];
  readonly heading: readonly string[];
  /** Words of its title, main heading and address. */
  readonly words: ReadonlySet<string>;
}

/** `pages[row]` is the text of the page in that row; null when the page is not a candidate. */
export function pageNames(pages: readonly (PageText | null)[], language: Language): PageNames {
  const byStem = new Map<string, Named[]>();
  pages.forEach((page, row) => {
    if (page === null) return;
    const segments = ownSegmentsOf(shownAddress(page.url)).map((segment) =>
      contentStems(segment.replace(/[-_.+]/g, ' '), language),
    );
    const heading = contentStems(page.headings[0] ?? '', language);
    const words = new Set([...contentStems(page.title, language), ...heading, ...segments.flat()]);
    const named = { row, ending: segments.at(-1) ?? [], heading, words };
    for (const stem of words) {
      const known = byStem.get(stem);
      if (known === undefined) byStem.set(stem, [named]);
      else known.push(named);
    }
  });
  return {
    naming(keyword) {
      const nouns = keywordNouns(keyword, language);
      const noun = nouns.find((stem) => byStem.has(stem));
      if (noun === undefined) return [];
      const asked = new Set(contentStems(keyword, language));
      return byStem.get(noun)!.map(({ row, ending, heading, words }) => {
        const distance = Math.min(difference(asked, new Set(ending)), difference(asked, new Set(heading)));
        return {
          row,
          isOwn: ending.includes(nouns[0]!) && ending.every((stem) => asked.has(stem)),
          isWhole: [...asked].every((stem) => words.has(stem)) && distance <= farthest * asked.size,
          distance,
        };
      });
    },
  };
}
