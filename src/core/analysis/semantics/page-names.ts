import type { Language } from '../../language/language.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { keywordNouns } from '../../semantics/keywords/keyword-nouns.ts';
import { contentStems } from '../../semantics/terms.ts';
import { segmentsOf } from '../../audits/wording.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** A page whose title, main heading or address names the subject of a keyword. */
export interface NamingPage {
  /** Row of the page in the index of its language. */
  readonly row: number;
  /** True when the last part of its address has the head noun, and no word besides those of the keyword. */
  readonly isOwn: boolean;
}

/** Which pages name what. */
export interface PageNames {
  /** The pages that name the head noun of a keyword, else its next noun that a page names, by row. */
  naming(keyword: string): readonly NamingPage[];
}

interface Named {
  readonly row: number;
  /** Words of the last part of the address. */
  readonly ending: readonly string[];
}

/** `pages[row]` is the text of the page in that row; null when the page is not a candidate. */
export function pageNames(pages: readonly (PageText | null)[], language: Language): PageNames {
  const byStem = new Map<string, Named[]>();
  pages.forEach((page, row) => {
    if (page === null) return;
    const segments = segmentsOf(shownAddress(page.url)).map((segment) =>
      contentStems(segment.replace(/[-_.+]/g, ' '), language),
    );
    const words = contentStems(`${page.title}\n${page.headings[0] ?? ''}`, language);
    const named = { row, ending: segments.at(-1) ?? [] };
    for (const stem of new Set([...words, ...segments.flat()])) {
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
      const words = new Set(contentStems(keyword, language));
      return byStem.get(noun)!.map(({ row, ending }) => ({
        row,
        isOwn: ending.includes(nouns[0]!) && ending.every((stem) => words.has(stem)),
      }));
    },
  };
}
