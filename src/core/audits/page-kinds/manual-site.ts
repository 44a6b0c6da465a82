import type { NotMeasured } from '../audit.ts';
import { hasLink, type LinkTable } from '../links/link-table.ts';
import { sureKind } from './page-kind.ts';
import { isBookPage, navigationButtons } from '../facts/navigation-buttons.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { sells } from '../texts/trade.ts';

const fewestPages = 5;
const chainedShare = 0.5;
/** Pages outside the chain with fewer words are pieces of others: a note, a figure, a frame. */
const fewestWords = 50;
/** Blog posts follow one another too, in folders by year. */
const dated = /\/(?:19|20)\d\d(?:[/-]|$)/;

/** Computed once: several checks need it. */
const known = new WeakMap<LinkTable, boolean>();

/**
 * For a manual, a book or a course, why requirements of a publisher’s site do not apply: most pages name the next or
 * the previous one, in metadata or on buttons, and the publisher presents itself elsewhere. Null for other sites.
 */
export function manualSite(facts: Pick<SiteFacts, 'pages' | 'kindOf' | 'links'>): NotMeasured | null {
  let manual = known.get(facts.links);
  if (manual === undefined) known.set(facts.links, (manual = isManual(facts)));
  return manual ? ofManual : null;
}

function isManual({ pages, kindOf, links }: Pick<SiteFacts, 'pages' | 'kindOf' | 'links'>): boolean {
  const steps = navigationButtons(pages, links);
  const read = pages.filter(({ content, indexable }) => content !== null && indexable);
  const chained = new Set(read.filter((page) => isDeclared(page, links) || isBookPage(page, steps)));
  const whole = read.filter((page) => chained.has(page) || page.words >= fewestWords).length;
  if (whole < fewestPages || chained.size < chainedShare * whole) return false;
  return !read.some((page) => dated.test(page.record.url) || isOffer(page, kindOf)) && !sells({ pages, links });
}

function isDeclared(page: PageFacts, links: LinkTable): boolean {
  return Boolean(page.content?.next ?? page.content?.prev) || hasLink(links, page, 'step');
}

function isOffer({ record }: PageFacts, kindOf: SiteFacts['kindOf']): boolean {
  const kind = sureKind(kindOf, record.url);
  return kind === 'article' || kind === 'offer';
}

const ofManual: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré\u202f: ces pages se lisent à la suite, comme un manuel, dont l’éditeur se présente le plus souvent sur son site principal.',
    en: 'Not measured: these pages are read one after another, as a manual whose publisher is mostly presented on a main site.',
  },
  fix: {
    fr: 'Auditez le site principal, et liez-le depuis le manuel.',
    en: 'Audit the main site, and link to it from the manual.',
  },
};
