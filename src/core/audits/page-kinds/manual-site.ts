import type { NotMeasured } from '../audit.ts';
import { hasLink, type LinkTable } from '../links/link-table.ts';
import { pageKind } from './page-kind.ts';
import { isNamedStep, stepsOf } from '../facts/reading-steps.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { sells } from '../texts/trade.ts';

const fewestPages = 5;
const chainedShare = 0.5;
/** Out of the chain, shorter pages are pieces of the others: a note, a figure, a frame. */
const fewestWords = 50;
/** Posts of a blog follow one another too, under the year they came out. */
const dated = /\/(?:19|20)\d\d(?:[/-]|$)/;

/** Asked by several checks. */
const known = new WeakMap<LinkTable, boolean>();

/**
 * A manual, a book or a course: pages that are read one after another, most of which name the next or the one before, to
 * robots or on their buttons. It is a part of what its publisher has online, who is presented elsewhere. Null for other
 * sites.
 */
export function manualSite(facts: Pick<SiteFacts, 'pages' | 'home' | 'links'>): NotMeasured | null {
  let manual = known.get(facts.links);
  if (manual === undefined) known.set(facts.links, (manual = isManual(facts)));
  return manual ? ofManual : null;
}

function isManual({ pages, home, links }: Pick<SiteFacts, 'pages' | 'home' | 'links'>): boolean {
  const steps = stepsOf(pages, links);
  const read = pages.filter(({ content, indexable }) => content !== null && indexable);
  const chained = new Set(read.filter((page) => isDeclared(page, links) || isNamedStep(page, steps)));
  const whole = read.filter((page) => chained.has(page) || page.words >= fewestWords).length;
  if (whole < fewestPages || chained.size < chainedShare * whole) return false;
  return !read.some((page) => dated.test(page.record.url) || isOffer(page, home)) && !sells({ pages, links });
}

function isDeclared(page: PageFacts, links: LinkTable): boolean {
  return Boolean(page.content?.next ?? page.content?.prev) || hasLink(links, page, 'step');
}

function isOffer(page: PageFacts, home: PageFacts | null): boolean {
  const kind = pageKind(page, home);
  return kind === 'article' || kind === 'product';
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
