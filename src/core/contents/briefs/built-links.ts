import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { LinkToAdd, Target } from '../../planning/plan/action.ts';
import { isFee } from '../../planning/pieces/offer-name.ts';
import { absolute } from '../../planning/topics/planned-page.ts';
import { pathOf, slug, stemsOf } from '../../planning/topics/topic-words.ts';
import type { Locale } from '../../values/locale.ts';
import { capitalise, pair, plural, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { Candidate } from '../selection/candidate.ts';
import { type LinkablePage, linkablePages } from './linkable-pages.ts';
import { type Kinship, kinshipOf } from './same-subject.ts';

/** Builds a link to add, with its sentences, only when a content item uses it. */
type LazyLink = () => LinkToAdd;

/** An item, and the page that it publishes or improves. */
export interface LinkedItem {
  readonly context: PlanContext;
  readonly candidate: Candidate;
  readonly target: Target;
  /** Pages of the topics that the cycle writes about: no link points to a page that no item creates. */
  readonly writtenPages: ReadonlySet<string>;
}

/** Links that the audit does not suggest word for word: in turn, to the target from pages of its topic and from it to related pages. */
export function* builtLinks(item: LinkedItem): Generator<LinkToAdd> {
  const near = nearPages(item);
  const incoming = incomingLinks(item, near);
  const outgoing = outgoingLinks(item, near);
  const turns = [incoming[0], outgoing[0], incoming[1], outgoing[1], ...incoming.slice(2), ...outgoing.slice(2)];
  for (const link of turns) if (link !== undefined) yield link();
}

/**
 * To the home page and from it: every page has the home page in its menu, so that these help only where too little else ties a
 * page to the site.
 */
export function homeLinks(item: LinkedItem): LinkToAdd[] {
  const { context, candidate, target } = item;
  const name = nameOf(candidate, target);
  const home = linkablePages(context).pages.find(({ role, url }) => role === 'home' && url !== target.url);
  if (home === undefined) return [];
  return [
    {
      from: target.url,
      to: home.url,
      anchor: anchorFrom(home.title, context.company.organisation.name),
      reason: pair(
        `Le lecteur de « ${name} » y voit qui vous êtes et ce que vous proposez d’autre.`,
        `The reader of “${name}” sees there who you are and what else you offer.`,
      ),
    },
    {
      from: home.url,
      to: target.url,
      anchor: anchorsOf(item)[0] ?? name,
      reason: pair(
        `Un visiteur de l’accueil trouve « ${name} » dans une phrase, sans la chercher dans le menu.`,
        `A visitor of the home page finds “${name}” in a sentence, without a search in the menu.`,
      ),
    },
  ];
}

/** Pages about the subject of the item, those that its words name first. */
function nearPages({ context, candidate, target }: LinkedItem): NearPage[] {
  const found = linkablePages(context)
    .pages.filter((page) => page.url !== target.url && page.role !== 'home')
    .flatMap((page) => {
      const kinship = kinshipOf(page, candidate);
      return kinship === null ? [] : [{ page, kinship }];
    });
  return kinships.flatMap((kind) => found.filter(({ kinship }) => kinship === kind));
}

interface NearPage {
  readonly page: LinkablePage;
  readonly kinship: Kinship;
}

const kinships: readonly Kinship[] = ['named', 'offer', 'cluster'];

/** Links from the near pages, the pages of related offers and the hubs above the page; from the home page to one that is new. */
function incomingLinks(item: LinkedItem, near: readonly NearPage[]): LazyLink[] {
  const { context, candidate, target } = item;
  const close = new Map(near.map(({ page, kinship }) => [page, kinship]));
  const related = relatedOffers(item).filter((page) => !close.has(page));
  const above = linkablePages(context).pages.filter(
    (page) => !close.has(page) && !related.includes(page) && standsAbove(page, target),
  );
  const anchors = anchorsOf(item);
  const name = nameOf(candidate, target);
  return [...close.keys(), ...related, ...above].map((page, index) => () => ({
    from: page.url,
    to: target.url,
    anchor: anchors[index % anchors.length] ?? name,
    reason: related.includes(page)
      ? relatedReason(page.title, name)
      : incomingReason(page, name, close.get(page) ?? null),
  }));
}

/** The home page may lead to a page that is new, and to any page where its own links are known: it has some to pass on. */
const standsAbove = ({ role, url, inlinks }: LinkablePage, target: Target): boolean =>
  role === 'home'
    ? target.kind === 'planned' || inlinks > 0
    : role === 'hub' && pathOf(target.url).startsWith(pathOf(url));

/** Pages of the other offers that share a word with the subject, its offer or what the audience types. */
function relatedOffers({ context, candidate, target }: LinkedItem): LinkablePage[] {
  const { company } = context;
  const { topic, offer, persona } = candidate;
  const said = new Set([topic.keyword, offer.name, ...persona.vocabulary].flatMap(stemsOf));
  const pages = soldOffers(company)
    .filter((one) => one.id !== offer.id && !isFee(one.name) && stemsOf(one.name).some((stem) => said.has(stem)))
    .flatMap(({ landingUrls }) => landingUrls.slice(0, 1))
    .map((url) => absolute(company, url));
  return linkablePages(context).pages.filter(
    ({ url, role }) => pages.includes(url) && url !== target.url && role !== 'home',
  );
}

const relatedReason = (title: string, name: string): Text =>
  pair(
    `Qui lit « ${title} » peut avoir besoin de « ${name} » : les deux s’adressent au même public.`,
    `Who reads “${title}” may need “${name}”: both are for the same audience.`,
  );

function incomingReason({ title, inlinks, role }: LinkablePage, name: string, kinship: Kinship | null): Text {
  if (role === 'home' && inlinks === 0)
    return pair(
      `Un visiteur de l’accueil trouve « ${name} » sans la chercher : la page est nouvelle.`,
      `A visitor of the home page finds “${name}” without a search: the page is new.`,
    );
  if (kinship === 'offer')
    return pair(
      `« ${title} » présente l’offre dont parle « ${name} ».`,
      `“${title}” presents the offer that “${name}” is about.`,
    );
  if (kinship !== null)
    return pair(
      `« ${title} » parle du même sujet : son lecteur trouve la suite dans « ${name} ».`,
      `“${title}” speaks of the same subject: its reader finds what follows in “${name}”.`,
    );
  return inlinks === 0
    ? pair(`« ${title} » mène le lecteur vers « ${name} ».`, `“${title}” leads the reader to “${name}”.`)
    : pair(
        `« ${title} » reçoit déjà ${linkCount(inlinks, 'fr')} : elle peut en transmettre une part à « ${name} ».`,
        `“${title}” already receives ${linkCount(inlinks, 'en')}: it can pass some on to “${name}”.`,
      );
}

const linkCount = (count: number, locale: Locale): string =>
  `${count} ${plural(count, locale, locale === 'fr' ? { one: 'lien', other: 'liens' } : { one: 'link', other: 'links' })}`;

/**
 * Anchors for links to the target: for the page of a topic its keyword, then other words that name no other page; for a page
 * beside it, its title. Two links to one page have different anchors, and one anchor never points to two pages.
 */
function anchorsOf({ context, candidate, target }: LinkedItem): string[] {
  const { topic, persona } = candidate;
  if (target.url !== topic.target.url) {
    const title = lowerFirst(target.title);
    return unique([title, title.replace(/\s?:\s/u, ', ')]);
  }
  const { urlsByTerm } = linkablePages(context);
  const namesOther = (word: string): boolean =>
    [...(urlsByTerm.get(slug(word)) ?? [])].some((url) => url !== topic.target.url);
  const stems = new Set(stemsOf(topic.keyword));
  const terms = topic.terms.filter((word) => stemsOf(word).some((stem) => stems.has(stem)));
  const vocabulary = persona.vocabulary.filter((word) => isNearest(context, word, target.url));
  const others = [...terms, ...vocabulary].filter((word) => !namesOther(word));
  return unique([topic.keyword, ...others, anchorFrom(topic.target.title, context.company.organisation.name)]);
}

/** True when the words share more stems with the page of this topic than with that of any other. */
function isNearest(context: PlanContext, words: string, url: string): boolean {
  const { urlsByStem } = linkablePages(context);
  const shares = new Map<string, number>();
  for (const stem of stemsOf(words))
    for (const one of urlsByStem.get(stem) ?? []) shares.set(one, (shares.get(one) ?? 0) + 1);
  const own = shares.get(url) ?? 0;
  shares.delete(url);
  return own > 0 && [...shares.values()].every((share) => share < own);
}

/** Links to pages that sell, the offer, the other near pages, the topics of the same subject, then related offers. */
function outgoingLinks(item: LinkedItem, nearPages: readonly NearPage[]): LazyLink[] {
  const { context, candidate, target } = item;
  const name = nameOf(candidate, target);
  const near = nearPages.map(({ page }) => page);
  const offers = offerPage(item);
  const selling = near.filter((page) => ['hub', 'product', 'landing'].includes(page.role));
  const rest = near.filter((page) => !selling.includes(page));
  const related = relatedOffers(item);
  const isRelated = ({ url }: LinkGoal): boolean => related.some((one) => one.url === url);
  const sells = ({ url }: LinkGoal): boolean => [...selling, ...offers].some((one) => one.url === url);
  return [...selling, ...offers, ...rest, ...topicPages(item), ...related]
    .filter((page) => page.url !== target.url && pathOf(page.url) !== '/')
    .map((page) => () => ({
      from: target.url,
      to: page.url,
      anchor: anchorFrom(page.title, context.company.organisation.name),
      reason: sells(page)
        ? pair(
            `« ${page.title} » est l’offre que « ${name} » prépare à choisir.`,
            `“${page.title}” is the offer that “${name}” prepares to choose.`,
          )
        : isRelated(page)
          ? relatedReason(name, page.title)
          : pair(
              `Le lecteur de « ${name} » cherche ensuite « ${page.title} ».`,
              `After “${name}”, the reader looks for “${page.title}”.`,
            ),
    }));
}

interface LinkGoal {
  readonly url: string;
  readonly title: string;
}

function offerPage({ context, candidate: { offer } }: LinkedItem): LinkGoal[] {
  return offer.landingUrls.slice(0, 1).map((url) => ({ url: absolute(context.company, url), title: offer.name }));
}

/** Pages of the other topics of the persona about the same subject, those that exist or that the cycle writes. */
function topicPages({ context, candidate, target, writtenPages }: LinkedItem): LinkGoal[] {
  return context.topics
    .filter((topic) => topic.personaId === candidate.persona.id && topic.target.url !== target.url)
    .filter(({ keyword, target: { url } }) => kinshipOf({ url, title: keyword }, candidate) !== null)
    .filter((topic) => topic.target.kind === 'page' || writtenPages.has(topic.target.url))
    .map((topic) => ({ url: topic.target.url, title: topic.target.title }));
}

/** Name of the page for a reader: the topic, or the title of another page. */
const nameOf = ({ topic }: Candidate, target: Target): string =>
  target.url === topic.target.url ? capitalise(topic.keyword) : target.title;

/** The part of a title before its colon, without the capital of a sentence; a title that begins with the name of the company keeps its own. */
function anchorFrom(title: string, brand: string): string {
  const [words = title] = title.split(/\s*[:|]\s/);
  return words.startsWith(brand) ? words : lowerFirst(words);
}

/** Lowers the first letter when the second one is lower case: acronyms keep theirs. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
