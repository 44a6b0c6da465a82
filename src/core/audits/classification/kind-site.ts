import type { PageContent } from '../../pages/page.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isAnchor } from '../links/link-traits.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { ownSegmentsOf, pathAndQuery } from '../wording.ts';
import { namedKind } from './kind-names.ts';
import { plainWords } from './kind-words.ts';

/** What the signs of one page need of the others. */
export interface KindSite {
  readonly home: PageFacts | null;
  /** Number of pages with content. */
  readonly pages: number;
  /** Pages by the folder of their address. */
  readonly inFolder: ReadonlyMap<string, number>;
  /** Pages below a folder, at any depth. */
  readonly below: ReadonlyMap<string, number>;
  /** Words that most titles share: the name of the site. */
  readonly nameWords: ReadonlySet<string>;
  /** True when the theme declares even general pages articles: the declaration then means nothing. */
  readonly marksAll: boolean;
  /** Characters of text that nearly all pages of the site contain. */
  readonly commonText: number;
  /** Pictures that most pages of the site contain. */
  readonly commonImages: number;
  /** Forms besides the search that most pages of the site contain. */
  readonly commonForms: number;
  /** First headings that most pages share: the name of the site. */
  readonly repeatedHeadings: ReadonlySet<string>;
  /** True when a menu names prices, services or a basket. */
  readonly sells: boolean;
  /** Name of a page in the menus, by URL. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Elements; smaller documents are redirects and fragments. */
const smallDocument = 20;
/** Words in the menus of sites that sell goods or services. */
const selling = new Set(
  `tarif tarifs prix devis boutique shop store pricing prices rates services service prestations booking reservation
  reserver panier cart products produits formules chambres rooms soins treatments quote menu carte book rendez cottages`.split(
    /\s+/,
  ),
);
/** Pages whose menus are read for the names of pages. */
const menusRead = 24;
/** A word in the titles of this share of the pages is in the name of the site. Working assumption. */
const nameShare = 0.6;

export function kindSite(pages: readonly PageFacts[], home: PageFacts | null): KindSite {
  const read = pages.filter(({ content }) => content !== null);
  const inFolder = new Map<string, number>();
  const below = new Map<string, number>();
  const titleWords = new Map<string, number>();
  for (const { record, content } of read) {
    add(inFolder, folderOf(record.url));
    for (const folder of foldersAbove(record.url)) add(below, folder);
    for (const word of new Set(plainWords(content!.title ?? ''))) add(titleWords, word);
  }
  const enough = Math.max(3, nameShare * read.length);
  const nameWords = new Set([...titleWords].filter(([, count]) => count >= enough).map(([word]) => word));
  const whole = read.filter(({ content }) => content!.refresh === null && content!.elements >= smallDocument);
  const images = whole.map(({ content }) => content!.images.length).sort((a, b) => a - b);
  const forms = whole.map(({ content }) => formsOf(content!)).sort((a, b) => a - b);
  const texts = whole.map(({ content }) => content!.textLength).sort((a, b) => a - b);
  const labels = menuLabels(read, home);
  return {
    home,
    pages: read.length,
    inFolder,
    below,
    nameWords,
    marksAll: marksAll(read, home),
    commonText: texts[Math.floor(texts.length / 10)] ?? 0,
    commonImages: images[Math.floor(images.length / 10)] ?? 0,
    commonForms: forms[Math.floor(forms.length / 4)] ?? 0,
    repeatedHeadings: repeatedHeadings(read),
    sells: [...labels.values()].some((label) => plainWords(label).some((word) => selling.has(word))),
    labels,
  };
}

/** Number of forms that do more than search. */
export const formsOf = ({ forms }: PageContent): number => forms.filter(({ searches }) => searches !== true).length;

function repeatedHeadings(read: readonly PageFacts[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { content } of read) {
    const text = content!.headings.find(({ level }) => level === 1)?.text;
    if (text !== undefined) add(counts, text);
  }
  const enough = Math.max(4, read.length / 3);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([text]) => text));
}

/**
 * One contact page among others marked an article is a slip; two, or the home page, are a theme, and so is the only one
 * where no page declares another type.
 */
function marksAll(read: readonly PageFacts[], home: PageFacts | null): boolean {
  if (home?.content && isMarked(home)) return true;
  const general = read.filter(isGeneral);
  const marked = general.filter(isMarked).length;
  return marked > 1 || (marked > 0 && marked === general.length && !read.some(isOnlyPage));
}

/** True for a page that declares a page and no article. */
function isOnlyPage({ content }: PageFacts): boolean {
  const types = schemaTypes(content!);
  return types.some((type) => pageType.test(type)) && !types.some((type) => articleType.test(type));
}

/** Pages that no one would write an article on. */
function isGeneral({ record }: PageFacts): boolean {
  const kind = namedKind((ownSegmentsOf(record.url).at(-1) ?? '').replace(/\.\w{2,5}$/, ''));
  return kind === 'contact' || kind === 'about' || kind === 'legal';
}

/** Generic page types: an article may declare one as well. */
export const pageType = /^(?:About|Collection|Contact|Item|Profile|Web)Page$/;
const articleType = /^(?:(?:News|Tech)?Article|BlogPosting)$/;

function isMarked({ content }: PageFacts): boolean {
  const types = schemaTypes(content!);
  if (types.some((type) => articleType.test(type))) return true;
  return content!.meta['og:type'] === 'article' && !types.some((type) => pageType.test(type));
}

function menuLabels(read: readonly PageFacts[], home: PageFacts | null): Map<string, string> {
  const labels = new Map<string, string>();
  const step = Math.max(1, Math.floor(read.length / menusRead));
  const sources = read.filter((_, at) => at % step === 0);
  for (const { record } of home === null ? sources : [home, ...sources]) {
    for (const link of record.links) {
      if (!link.internal || link.position === 'content' || labels.has(link.to) || !isAnchor(link)) continue;
      if (link.anchor.length > 1 && link.anchor.length < 60) labels.set(link.to, link.anchor);
    }
  }
  return labels;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Path of the folder that contains a page: `/a/b/` and `/a/b.html` are in `/a/`. */
export function folderOf(url: string): string {
  const [path] = pathAndQuery(url);
  return path.replace(/\/index\.\w+$/, '/').replace(/[^/]+\/?$/, '');
}

/** The folders of an address, its own first, without the root: "/rooms/garden/" and "/rooms/". */
export function foldersAbove(url: string): string[] {
  const folder = folderOf(url);
  const above: string[] = [];
  // From slash to slash: a doubled slash is a folder without a name, and not the end.
  for (let at = folder.length; at > 1; at = folder.lastIndexOf('/', at - 2) + 1) above.push(folder.slice(0, at));
  return above;
}

/** Path of the folder that a page opens: `/a/b/` for `/a/b`, `/a/b/` and `/a/b.html`. */
export function ownFolder(url: string): string {
  const [path] = pathAndQuery(url);
  return `${path
    .replace(/\/index\.\w+$/, '/')
    .replace(/\.\w{2,5}$/, '')
    .replace(/\/$/, '')}/`;
}
