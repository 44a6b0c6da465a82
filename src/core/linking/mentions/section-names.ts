import { contentStems } from '../../semantics/terms.ts';
import type { LinkingPage, PagePurpose } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameWords } from './name-words.ts';

/** The name of a section of one page: « Anne Martin » on the page of the team, "First visit" on the page of prices. */
export interface SectionName {
  readonly row: number;
  /** Content stems, in their order. */
  readonly ids: readonly number[];
  /** True for a line of a list of prices, false for a heading, which means its page only as a proper name. */
  readonly priced: boolean;
}

/** Pages whose sections are things that other pages speak of: an article is about its own case. */
const withSections: ReadonlySet<PagePurpose> = new Set(['offer', 'hub', 'main', 'help', 'about', 'practical']);
/** Stems of a section that means one thing, and characters of its label. Working assumptions. */
const fewestStems = 2;
const mostStems = 6;
const longest = 70;
/** A line of a list of prices: "First visit: £60". */
const priced = /^([^:]{4,70}?)\s*:\s*(?:[€£$]\s?\d|\d[\d\s.,]*\s?(?:[€£$]|euros?\b))/iu;

/**
 * The headings and priced lines of pages that no other page has, without what follows a colon: words of another page that say the
 * same thing speak of that section. `named`: the pages, by row, whose names have a stem, which then speaks of them.
 */
export function sectionNames(site: LinkingSite, named: (id: number) => ReadonlySet<number>): SectionName[] {
  const rowsOf = new Map<string, Set<number>>();
  const found = new Map<string, SectionName>();
  const general = new Set([...nameWords[site.language.code].general].map((word) => site.language.stem(word)));
  site.pages.forEach((page, row) => {
    if (page === null) return;
    const isNamed = page.mayReceive && withSections.has(page.purpose ?? 'other');
    for (const { text, isPriced } of sectionsOf(page)) {
      const stems = contentStems(text, site.language);
      if (stems.length < fewestStems || stems.length > mostStems || stems.every((stem) => general.has(stem))) continue;
      const ids = stems.map(site.stems.idOf);
      const key = ids.join(' ');
      rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row));
      if (isNamed && !ids.some((id) => [...named(id)].some((other) => other !== row)))
        found.set(key, { row, ids, priced: isPriced });
    }
  });
  return [...found].flatMap(([key, name]) => (rowsOf.get(key)!.size > 1 ? [] : [name]));
}

function sectionsOf({ text }: LinkingPage): { readonly text: string; readonly isPriced: boolean }[] {
  return text.blocks.flatMap((block) => {
    const isPriced = block.kind !== 'heading';
    const label = isPriced ? (priced.exec(block.text)?.[1] ?? '') : block.text;
    const own = label.split(/\s*[:(–—]\s*|\s+-\s+/u)[0]!.trim();
    const isLabel = own.length <= longest && !/[\d?!.;…,]/u.test(own) && /^\p{Lu}/u.test(own);
    return isLabel ? [{ text: own, isPriced }] : [];
  });
}
