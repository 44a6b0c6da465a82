import { pair } from '../../values/text.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { KindOfPage, PageKind } from '../page-kinds/page-kind.ts';
import { hostOf, ownSegmentsOf } from '../wording.ts';
import { folderOf, foldersAbove, formsOf, type KindSite, ownFolder } from './kind-site.ts';
import { kindWordCounts, kindWordLists, plainWords } from './kind-words.ts';
import { amount } from './session-text.ts';

type Kinds = ReadonlyMap<string, KindOfPage>;

/** Other sites that a guide of a place leads to, and files of a page of downloads. Working assumptions. */
const hostsOfGuide = 5;
const leastFiles = 3;
/** Words of a text beside its files. Working assumption. */
const mostBesideFiles = 250;
/** Long paragraphs of a page that presents something besides its files. Working assumption. */
const leastProse = 2;
const longParagraph = 150;

const file = /\.(?:pdf|docx?|xlsx?|pptx?|zip|od[tsp])(?:[?#]|$)/i;
const soldType = /^(?:Product|Offer|AggregateOffer|Service|Course|HotelRoom|Accommodation|Menu)$/;
/** Words by which a page asks to buy, to book, to join or to come. */
const asking =
  /r[ée]serv|\bdevis\b|panier|commande[rz]|ach(?:at|ete[rz])|inscri|adh[ée]r|souscri|abonne|louer|location|rendez-vous|sur mesure|nous proposons|nos (?:prestations|services|offres|soins)|\bbook(?:ing)?\b|\bquote\b|estimate|basket|\bcart\b|\border\b|\bbuy\b|tickets?|sign up|\bjoin\b|enrol|register|\bhire\b|appointment|we (?:offer|provide)|our services/i;
const offerLists = (['offer', 'hub'] as const).map((list) => kindWordLists.indexOf(list));

/**
 * The pages that the model takes for offers and that offer nothing. Most pages of a small site describe something, and no
 * sign of another kind is no sign of an offer: a page earns it by a price, a way to ask, its data, its name, a place in the
 * menu or among offers.
 */
export function unearnedOffers(pages: readonly PageFacts[], kinds: Kinds, site: KindSite): Map<string, KindOfPage> {
  const found = new Map<string, KindOfPage>();
  const hubs = new Set([...kinds].flatMap(([url, { kind }]) => (kind === 'hub' ? [ownFolder(url)] : [])));
  for (const page of pages) {
    const known = kinds.get(page.record.url);
    if (known === undefined || known.isSure || !sellable.has(known.kind)) continue;
    const links = ownLinks(page);
    if (isScoreboard(page)) found.set(page.record.url, scores);
    else if (known.kind === 'list') continue;
    else if (isGuide(page, links)) found.set(page.record.url, guide);
    else if (known.kind === 'offer' && isDownloads(page, links)) found.set(page.record.url, downloads);
    else if (known.kind === 'offer' && isOfCompany(page)) found.set(page.record.url, company);
    else if (known.kind === 'offer' && !earns(page, hubs, site)) found.set(page.record.url, neutral);
  }
  return withoutSisters(found, pages, kinds);
}

/** Pages of one folder and template of which some earn their place are offers together. */
function withoutSisters(found: Map<string, KindOfPage>, pages: readonly PageFacts[], kinds: Kinds) {
  const familyOf = ({ record, content }: PageFacts): string => `${folderOf(record.url)} ${content?.bodyClass ?? ''}`;
  const offers = pages.filter(({ record }) => folderOf(record.url) !== '/' && kinds.get(record.url)?.kind === 'offer');
  const earning = new Set(offers.filter(({ record }) => !found.has(record.url)).map(familyOf));
  for (const page of offers)
    if (found.get(page.record.url) === neutral && earning.has(familyOf(page))) found.delete(page.record.url);
  return found;
}

const sellable: ReadonlySet<PageKind> = new Set(['offer', 'hub', 'list']);
const scores: KindOfPage = {
  kind: 'other',
  reason: pair('Un tableau de résultats ou un classement.', 'A table of results or standings.'),
  isSure: false,
};
const company: KindOfPage = {
  kind: 'about',
  reason: pair(
    'Sans prix, elle présente l’entreprise ou ses lieux.',
    'Without a price, it presents the company or its premises.',
  ),
  isSure: false,
};
const guide: KindOfPage = {
  kind: 'other',
  reason: pair('Sans prix, elle mène surtout à d’autres sites.', 'Without a price, it mostly leads to other sites.'),
  isSure: true,
};
const downloads: KindOfPage = {
  kind: 'other',
  reason: pair('Elle donne surtout des fichiers à télécharger.', 'It mostly gives files to download.'),
  isSure: true,
};
const neutral: KindOfPage = {
  kind: 'other',
  reason: pair('Ni prix, ni demande, ni place parmi les offres.', 'No price, no request, no place among the offers.'),
  isSure: false,
  looksLike: 'offer',
};

interface OwnLinks {
  /** Distinct hosts of other sites, pages of this one, and files. */
  readonly hosts: number;
  readonly pages: number;
  readonly files: number;
}

function ownLinks({ record }: PageFacts): OwnLinks {
  const links = record.links.filter(
    (link) => link.position === 'content' && link.http && isAnchor(link) && link.to !== record.url,
  );
  const count = (values: readonly string[]): number => new Set(values).size;
  const pages = links.filter(({ to }) => !file.test(to));
  return {
    hosts: count(pages.flatMap(({ internal, to }) => (internal ? [] : [hostOf(to).replace(/^www\./, '')]))),
    pages: count(pages.flatMap(({ internal, to }) => (internal ? [to] : []))),
    files: count(links.flatMap(({ to }) => (file.test(to) ? [to] : []))),
  };
}

const texts = ({ content }: PageFacts): string[] =>
  content!.blocks.flatMap(({ position, text }) => (position === 'content' ? [text] : []));
const prose = ({ content }: PageFacts): number =>
  content!.blocks.filter(
    ({ position, kind, text }) => position === 'content' && kind === 'paragraph' && text.length >= longParagraph,
  ).length;
const isPriced = (page: PageFacts): boolean => texts(page).some((text) => amount.test(text));

const isGuide = (page: PageFacts, { hosts, pages }: OwnLinks): boolean =>
  hosts >= hostsOfGuide && hosts > pages && !isPriced(page);

const isDownloads = (page: PageFacts, { files, pages }: OwnLinks): boolean =>
  files >= leastFiles && files > pages && page.words < mostBesideFiles && !isPriced(page) && prose(page) < leastProse;

/** Cells of a table of results, the share of the text that they are, and that of the numbers among them. Working assumptions. */
const leastCells = 20;
const cellShare = 0.6;
const numberShare = 0.4;

function isScoreboard(page: PageFacts): boolean {
  const blocks = page.content!.blocks.filter(({ position }) => position === 'content');
  const cells = blocks.filter(({ kind }) => kind === 'cell');
  if (cells.length < leastCells || cells.length < cellShare * blocks.length || isPriced(page)) return false;
  return cells.filter(({ text }) => /^[-+–]?\d+(?:\s*[-–:]\s*\d+)?$/.test(text)).length >= numberShare * cells.length;
}

/** Words of the name of a page about the premises of a company. */
const premises = new Set(
  'installations locaux infrastructures gymnases gymnase salles facilities premises grounds'.split(' '),
);
const aboutList = kindWordLists.indexOf('about');

/** The address and the heading name the company, its people or its premises, and nothing that is sold. */
function isOfCompany(page: PageFacts): boolean {
  const heading = page.content!.headings.find(({ level }) => level === 1)?.text ?? '';
  const words = plainWords(`${ownSegmentsOf(page.record.url).at(-1) ?? ''} ${heading}`);
  const counts = kindWordCounts(words);
  if (counts[aboutList] === 0 && !words.some((word) => premises.has(word))) return false;
  return counts[offerLists[0]!] === 0 && !isPriced(page);
}

/** `hubs`: the folders that a hub of offers opens. */
function earns(page: PageFacts, hubs: ReadonlySet<string>, { labels, commonForms }: KindSite): boolean {
  const { record, content } = page;
  if (labels.has(record.url) || isPriced(page) || texts(page).some((text) => asking.test(text))) return true;
  if (formsOf(content!) > commonForms) return true;
  if (schemaTypes(content!).some((type) => soldType.test(type))) return true;
  const heading = content!.headings.find(({ level }) => level === 1)?.text ?? '';
  const counts = kindWordCounts(
    plainWords(`${ownSegmentsOf(record.url).join(' ')} ${content!.title ?? ''} ${heading}`),
  );
  return offerLists.some((list) => counts[list]! > 0) || foldersAbove(record.url).some((folder) => hubs.has(folder));
}
