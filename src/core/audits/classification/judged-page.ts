import type { PageContent } from '../../pages/page.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import type { PageKind } from '../page-kinds/page-kind.ts';
import { ownSegmentsOf, pathOf } from '../wording.ts';
import { namedKind } from './kind-names.ts';
import type { KindSite } from './kind-site.ts';
import { plainWords } from './kind-words.ts';

/** What the rules read of a page. */
export interface JudgedPage {
  readonly page: PageFacts;
  readonly content: PageContent;
  readonly site: KindSite;
  readonly path: string;
  readonly types: readonly string[];
  /** Title without the name of the site, and first heading of level 1. */
  readonly title: string;
  readonly h1: string;
  /** Start of the text. */
  readonly opening: string;
  /** Kinds that the address, the title and the heading name. */
  readonly bySlug: PageKind | null;
  readonly byTitle: PageKind | null;
  readonly byH1: PageKind | null;
}

export function judgedPage(page: PageFacts, content: PageContent, site: KindSite): JudgedPage {
  const { url } = page.record;
  const title = (content.title ?? '').split(/\s[|–—·»›-]\s/)[0]!.trim();
  const heading = content.headings.find(({ level, text }) => level === 1 && !site.repeatedHeadings.has(text));
  const h1 = heading?.text ?? '';
  const slug = (ownSegmentsOf(url).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return {
    page,
    content,
    site,
    path: pathOf(url),
    types: schemaTypes(content),
    title,
    h1,
    opening: content.blocks
      .filter(({ position }) => position === 'content')
      .slice(0, 6)
      .map(({ text }) => text.slice(0, 200))
      .join('\n'),
    bySlug: namedKind(withoutName(slug.replaceAll('%20', ' '), site)),
    byTitle: namedKind(withoutName(title, site)),
    byH1: sharesWord(h1, content.title ?? '') ? namedKind(h1) : null,
  };
}

/** The words that are not in the name of the site; all when there would be none. */
function withoutName(text: string, { nameWords }: KindSite): string {
  const words = plainWords(text);
  const own = words.filter((word) => !nameWords.has(word));
  return (own.length === 0 ? words : own).join(' ');
}

function sharesWord(heading: string, title: string): boolean {
  const words = new Set(plainWords(title));
  return words.size === 0 || plainWords(heading).some((word) => words.has(word));
}
