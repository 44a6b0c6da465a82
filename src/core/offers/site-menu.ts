import { plainWords } from '../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { isCopyOf } from '../audits/page-kinds/copies.ts';
import type { PageLink } from '../pages/page.ts';
import { memoizeByObject } from '../values/memoize.ts';

/** Entries under which a menu is not one: the links of the text of the home page are read instead. Working assumption. */
const fewestEntries = 2;

/** The pages that the main menu leads to, with the label of each; the home page and addresses of other sites left out. */
export const siteMenu = memoizeByObject((facts: SiteFacts): ReadonlyMap<PageFacts, string> => {
  const links = facts.home?.record.links.filter(isAnchor) ?? [];
  const menu = entriesOf(
    links.filter(({ position }) => position === 'nav' || position === 'header'),
    facts,
  );
  return menu.size >= fewestEntries
    ? menu
    : entriesOf(
        links.filter(({ position }) => position === 'content'),
        facts,
      );
});

function entriesOf(links: readonly PageLink[], facts: SiteFacts): ReadonlyMap<PageFacts, string> {
  const entries = new Map<PageFacts, string>();
  for (const link of links) {
    const page = pageAt(link.to, facts);
    if (page === null || isCopyOf(page, facts.home)) continue;
    const label = (link.anchor.trim() || link.label || link.imageAlt || '').trim();
    const known = entries.get(page);
    if (known === undefined || isBetter(label, known, page)) entries.set(page, label);
  }
  return entries;
}

/** A section of a menu that opens its first page is not the name of that page: words of its title are; else the shorter label. */
function isBetter(label: string, known: string, { content }: PageFacts): boolean {
  if (label === '' || known === '') return known === '';
  const headings = content!.headings.filter(({ level }) => level === 1);
  const own = new Set(plainWords([content!.title ?? '', ...headings.map(({ text }) => text)].join(' ')));
  const [says, said] = [label, known].map((one) => plainWords(one).some((word) => own.has(word)));
  return says === said ? label.length < known.length : says!;
}

/** The page that an address opens, redirects followed, and of two addresses of one text the one that is kept. */
export function pageAt(url: string, facts: SiteFacts): PageFacts | null {
  const page = facts.pageOf.get(url);
  const opened = page?.record.redirectTo ? facts.pageOf.get(page.record.redirectTo) : page;
  if (opened?.content == null) return null;
  if (facts.kindOf.get(opened.record.url)?.kind !== 'copy') return opened;
  return keptPages(facts).get(opened.content.bodyHash) ?? opened;
}

const keptPages = memoizeByObject(
  ({ htmlPages, kindOf }: SiteFacts): ReadonlyMap<string, PageFacts> =>
    new Map(
      htmlPages.flatMap((page) =>
        page.content === null || kindOf.get(page.record.url)?.kind === 'copy' ? [] : [[page.content.bodyHash, page]],
      ),
    ),
);
