import type { LinkToAdd, Target } from '../../planning/plan/action.ts';
import { capital } from '../../planning/messages/message-facts.ts';
import { pair, plural } from '../../values/text.ts';
import type { Candidate } from '../selection/candidate.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { absolute } from '../../planning/topics/planned-page.ts';
import { roleOf } from '../../planning/context/site-pages.ts';
import { slug, stemsOf } from '../../planning/topics/topic-words.ts';

/** A link whose sentence is written when somebody takes it. */
type Worded = () => LinkToAdd;

interface PageLine {
  readonly url: string;
  readonly title: string;
  readonly role: string;
  readonly inlinks: number;
}

/** What the items of one plan share: the same for each, so found once. */
interface Shared {
  readonly pages: readonly PageLine[];
  readonly stems: ReadonlyMap<PageLine, readonly string[]>;
  /** Addresses of the topics that say a word, by the folded word. */
  readonly saidBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses of the topics whose keyword holds a stem, by the stem. */
  readonly namedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

const sharedBy = new WeakMap<PlanContext, Shared>();

function sharedOf(context: PlanContext): Shared {
  const known = sharedBy.get(context);
  if (known !== undefined) return known;
  const pages = knownPages(context);
  const saidBy = new Map<string, Set<string>>();
  const namedBy = new Map<string, Set<string>>();
  for (const { keyword, terms, target } of context.topics) {
    for (const term of terms.map(slug)) saidBy.set(term, (saidBy.get(term) ?? new Set()).add(target.url));
    for (const stem of stemsOf(keyword)) namedBy.set(stem, (namedBy.get(stem) ?? new Set()).add(target.url));
  }
  const shared = { pages, stems: new Map(pages.map((page) => [page, stemsOf(page.title)])), saidBy, namedBy };
  sharedBy.set(context, shared);
  return shared;
}

/**
 * Links that nothing in the crawl suggests word for word: into the target from its topic's pages, out of it to its sisters,
 * in turn. Each is worded when it is asked for: an item takes the first two or three.
 */
export function* builtLinks(
  context: PlanContext,
  one: Candidate,
  target: Target,
  made: ReadonlySet<string>,
): Generator<LinkToAdd> {
  const shared = sharedOf(context);
  const near = nearPages(one, target.url, shared);
  const incoming = incomingLinks(context, one, target, near, shared.pages);
  const outgoing = outgoingLinks(context, one, target, { near, made });
  const turns = [incoming[0], outgoing[0], incoming[1], outgoing[1], ...incoming.slice(2), ...outgoing.slice(2)];
  for (const worded of turns) if (worded !== undefined) yield worded();
}

/** Pages that can carry or take a link, the most linked first: crawled ones where there is an audit, declared ones otherwise. */
function knownPages(context: PlanContext): PageLine[] {
  const { site } = context;
  const crawled = site?.pages ?? [];
  const lines: PageLine[] =
    crawled.length > 0
      ? crawled
          .filter((page) => page.indexable && (page.language === null || page.language === context.locale))
          .map((page) => ({
            url: page.url,
            title: page.heading ?? page.title,
            role: roleOf(page, crawled),
            inlinks: page.inlinks,
          }))
      : declaredPages(context);
  return lines
    .filter((page) => page.role !== 'legal')
    .sort((a, b) => b.inlinks - a.inlinks || (a.url < b.url ? -1 : 1));
}

/** The pages of the company file, then the home page and the pages of offers that it names without describing them. */
function declaredPages({ company }: PlanContext): PageLine[] {
  const described = company.sitePages
    .filter((page) => page.indexable)
    .map((page) => ({
      url: absolute(company, page.url),
      title: page.title,
      role: page.role as string,
      inlinks: page.inlinksTotal,
    }));
  const named = [
    { url: '/', title: company.organisation.name, role: 'home' },
    ...company.offers.flatMap((offer) =>
      offer.landingUrls.slice(0, 1).map((url) => ({ url, title: offer.name, role: 'landing' })),
    ),
  ].map((page) => ({ ...page, url: absolute(company, page.url), inlinks: 0 }));
  const lines = new Map<string, PageLine>();
  for (const page of [...described, ...named]) if (!lines.has(page.url)) lines.set(page.url, page);
  return [...lines.values()];
}

/** Pages of the topic, and those whose title shares a word with it, the nearest words first. */
function nearPages(one: Candidate, target: string, { pages, stems }: Shared): PageLine[] {
  const words = new Set(stemsOf(one.topic.terms.join(' ')));
  const own = new Set(one.topic.pages.map((page) => page.url));
  const scored = pages
    .filter((page) => page.url !== target && page.role !== 'home')
    .map((page) => ({
      page,
      near: (stems.get(page) ?? []).filter((word) => words.has(word)).length + (own.has(page.url) ? 1.5 : 0),
    }))
    .filter(({ near }) => near > 0);
  scored.sort((a, b) => b.near - a.near);
  return scored.map(({ page }) => page);
}

const many = (count: number, locale: 'fr' | 'en'): string =>
  `${count} ${plural(count, locale, locale === 'fr' ? { one: 'lien', other: 'liens' } : { one: 'link', other: 'links' })}`;

function incomingLinks(
  context: PlanContext,
  one: Candidate,
  target: Target,
  near: readonly PageLine[],
  pages: readonly PageLine[],
): Worded[] {
  const close = new Set(near);
  const strong = pages.filter((page) => !close.has(page) && page.role !== 'help');
  const from = [...near, ...strong];
  const anchors = anchorsOf(context, one, target);
  const name = nameOf(one, target);
  return from.map((page, index) => () => ({
    from: page.url,
    to: target.url,
    anchor: anchors[index % anchors.length] ?? name,
    reason: close.has(page)
      ? pair(
          `« ${page.title} » parle du même sujet : son lecteur trouve la suite dans « ${name} ».`,
          `“${page.title}” speaks of the same subject: its reader finds what follows in “${name}”.`,
        )
      : page.inlinks === 0
        ? pair(`« ${page.title} » mène le lecteur vers « ${name} ».`, `“${page.title}” leads the reader to “${name}”.`)
        : pair(
            `« ${page.title} » reçoit déjà ${many(page.inlinks, 'fr')} : elle peut en transmettre une part à « ${name} ».`,
            `“${page.title}” already receives ${many(page.inlinks, 'en')}: it can pass some on to “${name}”.`,
          ),
  }));
}

/**
 * For the page of a topic the keyword first, then other words of the topic that name no other page; for a page next to it,
 * what it is called: two links never lead to one page with the same anchor, nor does an anchor lead to two pages.
 */
function anchorsOf(context: PlanContext, one: Candidate, target: Target): string[] {
  const { topic } = one;
  if (target.url !== topic.target.url) {
    const called = lowFirst(target.title);
    return [...new Set([called, called.replace(/\s?:\s/u, ', ')])];
  }
  const { saidBy } = sharedOf(context);
  const elsewhere = (word: string): boolean =>
    [...(saidBy.get(slug(word)) ?? [])].some((url) => url !== topic.target.url);
  const stems = new Set(stemsOf(topic.keyword));
  const own = topic.terms.filter((word) => stemsOf(word).some((stem) => stems.has(stem)));
  const heard = one.persona.vocabulary.filter((word) => isNearest(word, target.url, sharedOf(context)));
  const spoken = [...own, ...heard].filter((word) => !elsewhere(word));
  const more = context.locale === 'fr' ? `tout sur «\u202f${topic.keyword}\u202f»` : `all about “${topic.keyword}”`;
  return [...new Set([topic.keyword, ...spoken, lowered(topic.target.title), more])];
}

/** What a persona says names the page of the topic that shares most of it, and none when two share as much: « cuisiner au miel ». */
function isNearest(word: string, url: string, { namedBy }: Shared): boolean {
  const shares = new Map<string, number>();
  for (const stem of stemsOf(word))
    for (const one of namedBy.get(stem) ?? []) shares.set(one, (shares.get(one) ?? 0) + 1);
  const own = shares.get(url) ?? 0;
  shares.delete(url);
  return [...shares.values()].every((share) => share < own) && own > 0;
}

/** `made`: pages of the topics that the cycle writes about; nothing leads to a page that no item makes. */
function outgoingLinks(
  context: PlanContext,
  one: Candidate,
  target: Target,
  { near, made }: { readonly near: readonly PageLine[]; readonly made: ReadonlySet<string> },
): Worded[] {
  const name = nameOf(one, target);
  const offer = one.offer.landingUrls.map((url) => absolute(context.company, url))[0];
  const sells = near.filter((page) => ['hub', 'product', 'landing'].includes(page.role));
  const rest = near.filter((page) => !sells.includes(page));
  const sisters = context.topics
    .filter((topic) => topic.personaId === one.persona.id && topic.target.url !== target.url)
    .filter((topic) => topic.target.kind === 'page' || made.has(topic.target.url))
    .map((topic) => ({ url: topic.target.url, title: topic.target.title, role: topic.target.kind, inlinks: 0 }));
  // where the persona has no other page, the front door: it always stands
  const home = sharedOf(context).pages.filter((page) => page.role === 'home');
  const landing = offer === undefined ? [] : [{ url: offer, title: one.offer.name, role: 'product', inlinks: 0 }];
  return [...sells, ...landing, ...rest, ...sisters, ...home]
    .filter((page) => page.url !== target.url)
    .map((page) => () => ({
      from: target.url,
      to: page.url,
      anchor: lowered(page.title),
      reason: pair(
        `Le lecteur de « ${name} » cherche ensuite « ${page.title} ».`,
        `After “${name}”, the reader looks for “${page.title}”.`,
      ),
    }));
}

/** What a reader calls the page: the topic, or the title of a page next to its own. */
const nameOf = (one: Candidate, target: Target): string =>
  target.url === one.topic.target.url ? capital(one.topic.keyword) : target.title;

/** A title becomes an anchor: what comes before the colon, first letter lowered when the second is. */
const lowered = (title: string): string => lowFirst(title.split(/\s*[:|]\s/)[0] ?? title);

const lowFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
