import { groupBy } from '../audits/groups.ts';
import { isForwarding } from '../audits/facts/page-state.ts';
import { keptCopy } from '../audits/judging/kept-copy.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isFirstPage } from '../audits/page-kinds/pagination.ts';
import { ownSegmentsOf, pathOf } from '../audits/wording.ts';
import { roleOfName } from '../offers/page-role.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { otherCanonical } from '../pages/directives/canonical.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { spelling } from './signs/named-canonical.ts';
import { placeFamilies } from './signs/places/place-families.ts';
import { blockTexts, coveredShare, foldedWords, type Shingles, shinglesOf, templateBlocks } from './signs/shingles.ts';
import { addressesOf, mostCompared } from './signs/subject-pages.ts';

/** Working assumptions: shorter texts coincide by chance, fewer pairs are accidents. */
const fewestWords = 50;
const leastAlike = 0.9;
const leastPages = 3;
const leastShare = 0.1;

/** Kinds of pages that repeat the texts of others by nature. */
const listing: ReadonlySet<string> = new Set(['list', 'feed', 'search', 'error', 'stub', 'foreign']);

export const twinGenerations = defineDiagnosis({
  id: 'twin-generations',
  severity: 'high',
  effort: 'days',
  once: true,
  title: { fr: 'Les mêmes pages existent deux fois', en: 'The same pages exist twice' },
  action: {
    fr: 'Gardez une seule version des pages qui existent deux fois',
    en: 'Keep one version of the pages that exist twice',
  },
  why: {
    fr: 'Deux générations du site vivent côte à côte\u00a0: les liens et les visites se partagent, et l’ancienne version peut sortir dans les résultats à la place de la bonne.',
    en: 'Two generations of the site live side by side: links and visits are split, and the old version may show in results instead of the right one.',
  },
  how: {
    fr: 'Choisissez une adresse par page, redirigez l’autre vers elle (301), puis corrigez les liens et le plan de site.',
    en: 'Choose one address for each page, redirect the other to it (301), then correct the links and the sitemap.',
  },
  effect: {
    fr: 'Une page, une adresse\u00a0: relancez l’audit, les doublons ont disparu et les liens mènent tous à la bonne version.',
    en: 'One page, one address: run the audit again, duplicates are gone and all links lead to the right version.',
  },
  explains: [
    'content.duplicate_exact',
    'content.near_duplicate',
    'title.duplicate',
    'desc.duplicate',
    'heading.h1_duplicate',
    'url.slash_drift',
    'link.to_redirect',
  ],
  capsScore: 58,
  condemns: true,
  find: (facts) => {
    const groups = twinGroups(facts);
    const stubs = linkedStubs(facts);
    const copies = groups
      .flatMap(([kept, ...others]) => others.map((other) => [other, kept!] as const))
      .sort((a, b) => Number(isUnwritten(...b)) - Number(isUnwritten(...a)));
    const spare = copies.map(([other]) => other);
    const all = facts.htmlPages.length + stubs.length;
    const extra = [...spare, ...stubs];
    const isHomeCopied = facts.home !== null && groups.some((group) => group.includes(facts.home!) && group.length > 2);
    if (!isHomeCopied && (extra.length < leastPages || extra.length < leastShare * all)) return null;
    const isTwins = spare.length >= stubs.length;
    const shown = isTwins ? copies : [];
    const examples = isTwins
      ? shown.slice(0, 3).map(([other, kept]) => `${shownPath(other)} = ${shownPath(kept)}`)
      : stubs.slice(0, 3).map((stub) => shownPath(stub));
    const named = `${examples.join(', ')}${(isTwins ? shown : stubs).length > 3 ? '…' : '.'}`;
    return {
      pages: extra.length,
      share: extra.length / all,
      examples: addressesOf(extra),
      sentence: isTwins
        ? {
            fr: `${spare.length} pages sur ${all} répètent une autre page du site sous une seconde adresse\u00a0: ${named}`,
            en: `${spare.length} of ${all} pages repeat another page of the site at a second address: ${named}`,
          }
        : {
            fr: `${stubs.length} pages de renvoi sont encore liées à la place de leur nouvelle adresse\u00a0: ${named}`,
            en: `${stubs.length} redirect pages are still linked instead of their new address: ${named}`,
          },
      edits: shown.map(([other, kept]) => editOf(other, kept)),
    };
  },
});

const shownPath = ({ record }: PageFacts): string => pathOf(shownAddress(record.url));

/** Pages with the same text at several addresses; first in each group the one that the others declare, else with most links. */
function twinGroups(facts: SiteFacts): PageFacts[][] {
  const doorways = new Set(placeFamilies(facts).flatMap(({ pages }) => pages));
  const pages = facts.pages.filter(
    (page) =>
      !page.isPart &&
      (page.indexable || isLinkedCopy(page, facts)) &&
      page.content !== null &&
      isFirstPage(page) &&
      !page.record.url.includes('?') &&
      !isForwarding(page.record) &&
      !listing.has(facts.kindOf.get(page.record.url)?.kind ?? 'other'),
  );
  if (pages.length > mostCompared) return [];
  const template = templateBlocks(facts.htmlPages);
  const textOf = memoizeByObject((page: PageFacts): Shingles => {
    const own = blockTexts(page).filter((text) => !template.has(text));
    return shinglesOf(own.flatMap(foldedWords));
  });
  const grouped = new Set<PageFacts>();
  const groups: PageFacts[][] = [];
  for (const [first, ...candidates] of candidateGroups(pages, facts.home)) {
    if (first === undefined || grouped.has(first)) continue;
    if (candidates.length === 0 || first.words < fewestWords) continue;
    const twins = candidates.filter(
      (other) =>
        !grouped.has(other) &&
        headingOf(first) === headingOf(other) &&
        isClose(first.words, other.words) &&
        isAlike(textOf(first), textOf(other)),
    );
    // A family of places is its own diagnosis, unless two of its pages have one name.
    const own = twins.filter((other) => !doorways.has(other) || nameOf(other) === nameOf(first));
    if (own.length === 0) continue;
    const group = [first, ...own];
    for (const one of group) grouped.add(one);
    const named = namedBy(group, facts);
    const kept = keptCopy(group, facts);
    const isKept = (page: PageFacts): number => Number(page === kept);
    groups.push(group.sort((a, b) => named(b) - named(a) || isKept(b) - isKept(a) || b.inlinks - a.inlinks));
  }
  return groups.sort((a, b) => b[0]!.inlinks - a[0]!.inlinks);
}

/** How many pages of the group declare a page as the one to keep. */
function namedBy(group: readonly PageFacts[], { copy }: SiteFacts): (page: PageFacts) => number {
  const named = group.flatMap(({ record, content }) => {
    const canonical = content === null ? null : otherCanonical(record.url, content, copy);
    return canonical === null ? [] : [spelling(canonical)];
  });
  return ({ record }) => named.filter((address) => address === spelling(record.url)).length;
}

/** A page that names another address as canonical, and that pages of the site link to all the same. */
function isLinkedCopy(page: PageFacts, { copy }: SiteFacts): boolean {
  if (page.indexableReason !== 'canonical' || page.content === null || page.inlinks === 0) return false;
  const named = otherCanonical(page.record.url, page.content, copy);
  return named !== null && spelling(named) !== spelling(page.record.url);
}

/** False when one text is so much longer that most of it cannot be in the other. */
const isClose = (a: number, b: number): boolean => Math.min(a, b) >= leastAlike * leastAlike * Math.max(a, b);

function isAlike(a: Shingles, b: Shingles): boolean {
  if (Math.min(a.words, b.words) < fewestWords || !isClose(a.words, b.words)) return false;
  return coveredShare(b, a) >= leastAlike && coveredShare(a, b) >= leastAlike;
}

/**
 * Each page before the later ones that share its title, its main heading or its text; the home page before all. Two
 * offers with one text have different headings: they are no twins.
 */
function candidateGroups(pages: readonly PageFacts[], home: PageFacts | null): PageFacts[][] {
  const keys = [nameOf, headingOf, ({ content }: PageFacts) => content?.bodyHash ?? null].map((key) =>
    groupBy(pages, key),
  );
  const order = home !== null && pages.includes(home) ? [home, ...pages.filter((page) => page !== home)] : pages;
  const rank = new Map(order.map((page, at) => [page, at]));
  return order.map((page) => {
    if (page === home) return [...order];
    const others = new Set(
      [nameOf(page), headingOf(page), page.content?.bodyHash ?? null].flatMap((key, at) =>
        key === null ? [] : (keys[at]!.get(key) ?? []),
      ),
    );
    return [page, ...[...others].filter((other) => rank.get(other)! > rank.get(page)!)];
  });
}

const nameOf = ({ content }: PageFacts): string | null => folded(content?.title);
const headingOf = ({ content }: PageFacts): string | null =>
  folded((content?.headings.find(({ level }) => level === 1) ?? content?.headings[0])?.text);
const folded = (name: string | null | undefined): string | null => name?.trim().toLowerCase() || null;

/** Pages that send visitors elsewhere at once, and that pages of the site still link to. */
function linkedStubs({ pages }: SiteFacts): PageFacts[] {
  return pages.filter((page) => page.content !== null && isForwarding(page.record) && page.inlinks > 0);
}

/** Redirects the copy, unless its address announces a page of its own, such as the legal notice, that was never written. */
function editOf(copy: PageFacts, kept: PageFacts): DiagnosisEdit {
  const page = copy.record.url;
  const [from, to] = [shownPath(copy), shownPath(kept)];
  return isUnwritten(copy, kept)
    ? {
        page,
        text: {
          fr: `${from} montre le texte de ${to}\u202f: écrivez-y ce que son adresse annonce.`,
          en: `${from} shows the text of ${to}: write there what its address announces.`,
        },
      }
    : { page, text: { fr: `Redirigez ${from} vers ${to} (301).`, en: `Redirect ${from} to ${to} (301).` } };
}

/** True for a page that every site has and that shows another page: nobody can read the legal notice. */
const isUnwritten = (copy: PageFacts, kept: PageFacts): boolean => isOwnPlace(copy) && !isOwnPlace(kept);

/** True for an address that names a page every site has: `/mentions-legales.html`, `/contact`. */
function isOwnPlace({ record }: PageFacts): boolean {
  const name = ownSegmentsOf(record.url).at(-1) ?? '';
  return name !== '' && roleOfName(name.replace(/\.\w{2,5}$/, '').replaceAll(/[-_]+/g, ' ')) !== 'offer';
}
