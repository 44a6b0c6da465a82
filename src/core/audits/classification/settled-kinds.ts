import { isAnchor } from '../links/link-traits.ts';
import { pair } from '../../values/text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import type { KindOfPage, PageKind } from '../page-kinds/page-kind.ts';
import { groupBy } from '../groups.ts';
import { pathOf } from '../wording.ts';
import { folderOf, formsOf, type KindSite, ownFolder } from './kind-site.ts';
import { plainWords } from './kind-words.ts';
import { amount } from './session-text.ts';
import { isOfThumbnails, namesPrices } from './thin-pages.ts';
import { textCues } from './text-cues.ts';

type Kinds = ReadonlyMap<string, KindOfPage>;

/** Offers that a page presents before it is a hub of offers, and their share among the pages that it presents. */
const fewestOffers = 3;
const offerShare = 0.6;
/** Words of a page for each offer that it presents; a page with more is about itself. Working assumption. */
const wordsPerOffer = 130;
/** A list of other offers at the end of a page is no presentation: the first one comes before this share of the blocks. */
const latestStart = 0.6;
/** The pages below a hub come early in it. Working assumption. */
const earlyStart = 0.3;
/** Share of the offers that two pages present alike. Working assumption. */
const sameSet = 0.5;
/** Words around a form of another service; a page with more is about something else. Working assumption. */
const mostAroundForm = 150;

/** Services that show their form in the pages of their customers. */
const formService =
  /\/\/(?:[\w-]+\.)*(?:helloasso\.com\/.*(?:widget|adhesions|formulaires)|docs\.google\.com\/forms|forms\.gle|typeform\.com|jotform\.\w+|tally\.so|wufoo\.com|formstack\.com|framaforms\.org|forms\.office\.com|actionnetwork\.org\/widgets|list-manage\.com|hsforms\.\w+|paperform\.co|123formbuilder\.com|surveymonkey\.\w+)/i;
const fewestFields = 3;
const fewestEntries = 3;
const entryDate = /^(?:dates?|quand|when)\s?:/i;
const definition =
  /^[^.!?]{0,60}\b(?:est (?:une?|la|le|l.)\s?(?:association|entreprise|soci[ée]t[ée]|coop[ée]rative|collectif|club|fondation|f[ée]d[ée]ration|maison fond)|is an? (?:\p{L}+ ){0,3}(?:association|company|cooperative|non-?profit|charity|club|foundation|society|firm))\b/iu;
const founded = /\b(?:fond[ée]e?|cr[ée]{1,2}e|founded|established|set up) (?:en|in|by|par|depuis|since)\b/i;

/**
 * What the structure of a page says of the kind that the model found likely: a hub presents offers, a form is filled in, an
 * article has a date or an author. `next` is the likeliest kind of a page among those that are left.
 */
export function settledKinds(
  pages: readonly PageFacts[],
  kinds: Kinds,
  site: KindSite,
  next: (page: PageFacts, without: readonly PageKind[]) => KindOfPage,
): Map<string, KindOfPage> {
  const found = new Map<string, KindOfPage>();
  const dated = datedFolders(pages, kinds, site);
  const listed = listedPages(pages, kinds);
  const offers = presentedOffers(pages, kinds);
  for (const page of pages) {
    const known = kinds.get(page.record.url)!;
    const isArticle = dated.has(folderOf(page.record.url)) || listed.has(page.record.url) || isDated(page, site);
    const defines = (known.kind === 'article' || known.kind === 'offer') && saysWhatItIs(page, site);
    const refused = known.kind === 'list' ? !hasEntries(page) : known.kind === 'article' && !isArticle;
    const likely = refused ? next(page, [known.kind]) : known;
    const settled = defines ? organisation : (settledKind(page, likely.kind, { kinds, site, offers }) ?? likely);
    if (settled.kind !== known.kind) found.set(page.record.url, settled);
  }
  return found;
}

interface Around {
  readonly kinds: Kinds;
  readonly site: KindSite;
  /** The offers that the text of each page leads to, with the page itself where it is one. */
  readonly offers: ReadonlyMap<string, ReadonlySet<string>>;
}

function settledKind(page: PageFacts, kind: PageKind, around: Around): KindOfPage | null {
  const { kinds, site } = around;
  if (kind !== 'form' && carriesForm(page)) return form;
  if (kind === 'article') return listsDates(page, kinds) ? program : null;
  if (kind === 'offer' || kind === 'hub' || kind === 'other') {
    if (isFilledIn(page, kinds, site)) return ownForm;
    if (listsDates(page, kinds)) return program;
  }
  if (kind !== 'offer' && sells.has(kind) && namesPrices(page)) return sold;
  if (kind === 'offer' || kind === 'list' || kind === 'other')
    return namesPrices(page)
      ? null
      : presentsOffers(page, around)
        ? hub
        : isOfThumbnails(page, linkedPages(page, kinds), kinds)
          ? parts
          : null;
  if (kind === 'hub') return leadsNowhere(page, kinds) ? alone : null;
  if (kind === 'about') return asksToBuy(page) ? sold : null;
  return null;
}

const sells: ReadonlySet<PageKind> = new Set(['offer', 'hub', 'other']);
const ownForm: KindOfPage = {
  kind: 'form',
  reason: pair('Elle sert surtout à remplir un formulaire.', 'It mostly serves to fill in a form.'),
  isSure: false,
};
const program: KindOfPage = {
  kind: 'list',
  reason: pair('Des dates, chacune avec sa page.', 'Dates, each with its page.'),
  isSure: false,
};
const form: KindOfPage = {
  kind: 'form',
  reason: pair('Elle porte le formulaire d’un service extérieur.', 'It carries the form of another service.'),
  isSure: true,
};
const hub: KindOfPage = {
  kind: 'hub',
  reason: pair('Elle présente et lie plusieurs offres.', 'It presents and links several offers.'),
  isSure: false,
};
const parts: KindOfPage = {
  kind: 'hub',
  reason: pair('Presque sans texte, elle mène à d’autres pages.', 'Hardly any text: it leads to other pages.'),
  isSure: false,
};
const alone: KindOfPage = {
  kind: 'offer',
  reason: pair(
    'Elle présente des offres sans mener à leurs pages.',
    'It presents offers without leading to their pages.',
  ),
  isSure: false,
};
const sold: KindOfPage = {
  kind: 'offer',
  reason: pair('Un prix, et de quoi commander.', 'A price, and a way to order.'),
  isSure: false,
};
const organisation: KindOfPage = {
  kind: 'about',
  reason: pair(
    'Elle dit ce qu’est l’organisation et depuis quand.',
    'It says what the organisation is and since when.',
  ),
  isSure: false,
};

function carriesForm({ record, content, words }: PageFacts): boolean {
  if (words > mostAroundForm) return false;
  return (
    record.links.some(({ element, to }) => element === 'iframe' && formService.test(to)) ||
    content!.resources.some(({ kind, url }) => kind === 'script' && formService.test(url))
  );
}

/** The pages that the text of a page leads to, without those that every page leads to: contact, legal, home. */
function linkedPages({ record }: PageFacts, kinds: Kinds): string[] {
  const targets = record.links.flatMap((link) =>
    link.position === 'content' && link.internal && isAnchor(link) && link.to !== record.url ? [link.to] : [],
  );
  return [...new Set(targets)].filter((to) => {
    const kind = kinds.get(to)?.kind;
    return kind !== undefined && !everywhere.has(kind);
  });
}
const everywhere: ReadonlySet<PageKind> = new Set(['contact', 'legal', 'home', 'form', 'stub', 'error', 'copy']);

function presentedOffers(pages: readonly PageFacts[], kinds: Kinds): Map<string, ReadonlySet<string>> {
  const isOffer = (url: string): boolean => kinds.get(url)?.kind === 'offer' || kinds.get(url)?.kind === 'doorway';
  return new Map(
    pages.map((page) => {
      const { url } = page.record;
      const linked = linkedPages(page, kinds).filter(isOffer);
      return [url, new Set(isOffer(url) ? [url, ...linked] : linked)];
    }),
  );
}

function presentsOffers(page: PageFacts, { kinds, offers: offersOf }: Around): boolean {
  const { url } = page.record;
  const linked = linkedPages(page, kinds);
  const own = offersOf.get(url)!;
  const offers = [...own].filter((one) => one !== url);
  const folder = ownFolder(url);
  const below = offers.filter((to) => folder !== '/' && pathOf(to).startsWith(folder));
  if (below.length >= fewestOffers && startOf(page, below) < earlyStart) return true;
  if (offers.length < fewestOffers || offers.length < offerShare * linked.length) return false;
  if (page.words > wordsPerOffer * offers.length || startOf(page, offers) > latestStart) return false;
  // Sister pages lead to each other: none of them is the one that presents the others.
  return !offers.some((other) => isSameSet(own, offersOf.get(other)));
}

/** Share of the blocks of the text before the first that leads to one of these pages. */
function startOf({ record, content }: PageFacts, targets: readonly string[]): number {
  const own = content!.blocks.flatMap(({ position }, at) => (position === 'content' ? [at] : []));
  const first = record.links.find(
    ({ to, block, position }) => position === 'content' && block !== null && targets.includes(to),
  );
  return first === undefined || own.length === 0 ? 0 : own.indexOf(first.block!) / own.length;
}

function isSameSet(some: ReadonlySet<string>, others: ReadonlySet<string> | undefined): boolean {
  if (others === undefined) return false;
  const shared = [...some].filter((one) => others.has(one)).length;
  return shared >= sameSet * (some.size + others.size - shared);
}

/** A form of its own, and little else. */
function isFilledIn(page: PageFacts, kinds: Kinds, { commonForms }: KindSite): boolean {
  const { content, words } = page;
  if (words > mostAroundForm || formsOf(content!) <= commonForms || linkedPages(page, kinds).length > 0) return false;
  const asked = content!.forms.some(
    ({ searches, unlabelled, uncompleted = 0 }) =>
      searches !== true && Math.max(unlabelled, uncompleted) >= fewestFields,
  );
  return asked && !content!.blocks.some(({ position, text }) => position === 'content' && amount.test(text));
}

/** Links to other pages, of this site or others: a list without entries is none. */
function hasEntries({ record }: PageFacts): boolean {
  const targets = record.links.flatMap(({ position, element, http, to }) =>
    position === 'content' && element === 'a' && http && to !== record.url ? [to] : [],
  );
  return targets.length > 0;
}

/** Entries with their date, each with its page. */
function listsDates(page: PageFacts, kinds: Kinds): boolean {
  if (linkedPages(page, kinds).length < fewestEntries) return false;
  return (
    page.content!.blocks.filter(({ position, text }) => position === 'content' && entryDate.test(text)).length >=
    fewestEntries
  );
}

/** One of the first paragraphs defines the organisation, or what the site is named after. */
function saysWhatItIs({ content }: PageFacts, { nameWords }: KindSite): boolean {
  const paragraphs = content!.blocks.filter(
    ({ position, kind, text }) => position === 'content' && kind === 'paragraph' && text.length > 20,
  );
  return paragraphs.slice(0, 2).some(({ text }) => {
    if (definition.test(text) && founded.test(text)) return true;
    const name = /^(.{3,60}?) (?:est|is) (?:une?|an?|le|la|the) /.exec(text)?.[1];
    return name !== undefined && plainWords(name).every((word) => word.length < 3 || nameWords.has(word));
  });
}

/** No page of the site, nor documents, which make a hub of their own. */
function leadsNowhere(page: PageFacts, kinds: Kinds): boolean {
  const files = page.record.links.filter(({ position, to }) => position === 'content' && isDocument.test(to));
  return linkedPages(page, kinds).length === 0 && files.length < fewestEntries;
}
const isDocument = /\.(?:pdf|docx?|xlsx?|pptx?|zip|od[tsp])(?:[?#]|$)/i;

/** A price and two ways to order: a page on the company itself has neither. */
function asksToBuy({ content }: PageFacts): boolean {
  const texts = content!.blocks.flatMap(({ position, text }) => (position === 'content' ? [text] : []));
  return (
    texts.some((text) => amount.test(text)) &&
    texts.filter((text) => new RegExp(textCues.buy).test(text) || /\bdevis\b|\bquote\b/i.test(text)).length >= 2
  );
}

/** Share of a line that its date makes. Working assumption. */
const datelineShare = 0.4;
/** Pages of a folder that are articles together. Working assumption. */
const wholeFolder = 4;
const articleType = /^(?:(?:News|Tech)?Article|BlogPosting|Recipe)$/;
const articlePath =
  /(?:^|[/_-])(?:posts?|articles?|blog|news|actu(?:alit[ée])?s?|guides?|conseils?)(?:[/_.\d-]|$)|\/(?:19|20)\d\d[-/]/i;

function isDated({ record, content }: PageFacts, { marksAll }: KindSite): boolean {
  if (content!.meta['article:published_time'] !== undefined || articlePath.test(pathOf(record.url))) return true;
  if (!marksAll && schemaTypes(content!).some((type) => articleType.test(type))) return true;
  const opening = content!.blocks.filter(({ position }) => position === 'content').slice(0, 6);
  return opening.some(({ text }) => new RegExp(textCues.byline).test(text) || isDateline(text));
}

/** True for a line that is hardly more than a date. */
function isDateline(text: string): boolean {
  const length = text.match(textCues.date)?.[0]?.length ?? 0;
  return length > 0 && length >= datelineShare * text.length;
}

/** The folders of which most pages are dated, or all look like articles. */
function datedFolders(pages: readonly PageFacts[], kinds: Kinds, site: KindSite): ReadonlySet<string> {
  const folders = groupBy(pages, ({ record }) => folderOf(record.url));
  return new Set(
    [...folders].flatMap(([folder, group]) => {
      const isOfArticles =
        folder !== '/' &&
        group.length >= wholeFolder &&
        group.every(({ record }) => kinds.get(record.url)!.kind === 'article');
      return isOfArticles || 2 * group.filter((page) => isDated(page, site)).length > group.length ? [folder] : [];
    }),
  );
}

/** The pages that a list of articles leads to. */
function listedPages(pages: readonly PageFacts[], kinds: Kinds): ReadonlySet<string> {
  return new Set(
    pages.flatMap((page) => (kinds.get(page.record.url)?.kind === 'list' ? linkedPages(page, kinds) : [])),
  );
}
