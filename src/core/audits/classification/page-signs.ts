import type { Block, PageContent, PageLink } from '../../pages/page.ts';
import { clamp } from '../../values/ratio.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isAnchor } from '../links/link-traits.ts';
import { wordsIn } from '../texts/content-text.ts';
import { ownSegmentsOf, pathAndQuery } from '../wording.ts';
import { folderOf, type KindSite, ownFolder } from './kind-site.ts';
import { kindWordCounts, kindWordLists, plainWords } from './kind-words.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { textCueNames, textCues } from './text-cues.ts';

/** Signs of a page by name: 0–1, or the logarithm of a count. */
export type PageSigns = Record<string, number>;

/** Types of structured data that tell a kind. */
const schemaGroups: readonly (readonly [string, RegExp])[] = [
  ['article', /^(?:NewsArticle|Article|BlogPosting|TechArticle|Recipe|HowTo|Report)$/],
  ['product', /^(?:Product|Offer|Service|Course|HotelRoom|Menu|AggregateOffer|MedicalProcedure|TouristTrip)$/],
  ['event', /Event$/],
  ['collection', /^(?:CollectionPage|ItemList|Blog|SearchResultsPage)$/],
  ['contact', /^ContactPage$/],
  ['about', /^(?:AboutPage|ProfilePage|Person)$/],
  ['faq', /^(?:FAQPage|QAPage)$/],
  ['business', /^(?:LocalBusiness|Organization|Store|Restaurant|Dentist|\w*Business)$/],
];

/** Body classes by which systems name a template. */
const templateGroups: readonly (readonly [string, RegExp])[] = [
  [
    'post',
    /\b(?:single-post|post-template|single-format-\w+|node-type-(?:article|blog)|page-node-type-article|article-page|single)\b/,
  ],
  ['page', /\b(?:page-template\S*|page-id|node-type-page|page-node-type-page)\b|(?:^|\s)page(?:\s|$)/],
  [
    'archive',
    /\b(?:archive|category|tag|author|tag-template|author-template|taxonomy|term-\w+|post-type-archive|date)\b/,
  ],
  ['blog', /(?:^|\s)(?:blog|home-template)(?:\s|$)/],
  ['product', /\b(?:single-product|template-product|product-template)\b/],
  ['shop', /\b(?:tax-product_cat|post-type-archive-product|template-collection|woocommerce-shop)\b/],
  ['account', /\b(?:woocommerce-(?:cart|checkout|account)|template-cart|login)\b/],
  ['other', /\bsingle-(?!post|product|format|author)\w+/],
];

/** Characters of the text that are searched for cues. */
const mostText = 4_000;
const mostWords = 700;

/** The signs of a page with content. */
export function pageSigns(page: PageFacts, content: PageContent, site: KindSite): PageSigns {
  const signs: PageSigns = {};
  addAddress(signs, page, site);
  addNames(signs, page, content, site);
  addDeclared(signs, content);
  addText(signs, page, content);
  addLinks(signs, page, content, site);
  return signs;
}

const log = (count: number): number => Math.log1p(Math.max(0, count));
const flag = (value: boolean): number => (value ? 1 : 0);

function addAddress(signs: PageSigns, page: PageFacts, { inFolder, below, pages }: KindSite): void {
  const { url } = page.record;
  const [path, query] = pathAndQuery(url);
  const segments = ownSegmentsOf(url);
  const siblings = inFolder.get(folderOf(url)) ?? 0;
  const own = ownFolder(url);
  signs.depth1 = flag(segments.length === 1);
  signs.depth2 = flag(segments.length === 2);
  signs.depth3 = flag(segments.length >= 3);
  signs.dated = flag(/\/(?:19|20)\d\d[/-]\d\d?/.test(path));
  signs.datedEnd = flag(/\/(?:19|20)\d\d(?:\/\d\d?)?\/?$/.test(path));
  signs.query = flag(query !== '');
  signs.continues = flag(isFollowingPage(page));
  signs.slug = log((segments.at(-1) ?? '').split(/[-_]/).filter(Boolean).length);
  signs.siblings = log(siblings);
  signs.siblingShare = pages === 0 ? 0 : siblings / pages;
  signs.children = log(inFolder.get(own) ?? 0);
  signs.below = log(below.get(own) ?? 0);
}

function addNames(signs: PageSigns, page: PageFacts, content: PageContent, { nameWords, labels }: KindSite): void {
  const { url } = page.record;
  const segments = ownSegmentsOf(url).map((segment) => segment.replace(/\.\w{2,5}$/, ''));
  const h1 = content.headings.find(({ level }) => level === 1)?.text ?? content.headings[0]?.text ?? '';
  const title = plainWords(content.title ?? '').filter((word) => !nameWords.has(word));
  const headWords = plainWords(h1);
  const label = labels.get(url);
  addWords(signs, 'slug', plainWords(decoded(segments.at(-1) ?? '')));
  addWords(signs, 'folder', plainWords(decoded(segments.slice(0, -1).join(' '))));
  addWords(signs, 'title', title);
  addWords(signs, 'h1', headWords);
  if (label !== undefined) addWords(signs, 'label', plainWords(label));
  signs.labelled = flag(label !== undefined);
  signs.titleWords = log(title.length);
  signs.h1Words = log(headWords.length);
  signs.h1InTitle =
    headWords.length === 0 ? 0 : headWords.filter((word) => title.includes(word)).length / headWords.length;
  signs.question = flag(/\?\s*(?:$|[|–—-])/.test(content.title ?? '') || /\?\s*$/.test(h1));
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of the words of a name, the square root of the share in each list, and of the first word apart. */
function addWords(signs: PageSigns, place: string, words: readonly string[]): void {
  if (words.length === 0) return;
  const counts = kindWordCounts(words);
  const first = kindWordCounts(words.slice(0, 1));
  for (const [at, list] of kindWordLists.entries()) {
    if (counts[at]! > 0) signs[`${place}:${list}`] = Math.sqrt(counts[at]! / words.length);
    if (first[at]! > 0) signs[`${place}^${list}`] = 1;
  }
}

function addDeclared(signs: PageSigns, content: PageContent): void {
  const types = schemaTypes(content);
  const og = content.meta['og:type'] ?? '';
  signs.ogArticle = flag(og === 'article');
  signs.ogProduct = flag(og.startsWith('product'));
  signs.ogWebsite = flag(og === 'website');
  signs.published = flag(content.meta['article:published_time'] !== undefined);
  signs.author = flag(content.meta.author !== undefined);
  signs.noindex = flag(content.metaRobots.includes('noindex'));
  signs.described = flag(content.description !== null);
  for (const [name, pattern] of schemaGroups) {
    if (types.some((type) => pattern.test(type))) signs[`schema:${name}`] = 1;
  }
  const { bodyClass } = content;
  if (bodyClass === undefined) return;
  for (const [name, pattern] of templateGroups) if (pattern.test(bodyClass)) signs[`class:${name}`] = 1;
}

function addText(signs: PageSigns, { words }: PageFacts, content: PageContent): void {
  const blocks = content.blocks.filter(({ position }) => position === 'content');
  const { text, opening } = textOf(blocks);
  for (const cue of textCueNames) {
    const found = text.match(textCues[cue])?.length ?? 0;
    if (found === 0) continue;
    signs[`cue:${cue}`] = log(found);
    signs[`rate:${cue}`] = clamp((100 * found) / Math.max(50, Math.min(words, mostWords)), 0, 3);
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const count = (pattern: RegExp): number => opening.match(pattern)?.length ?? 0;
  signs.openingDate = flag(count(textCues.date) > 0);
  signs.openingBy = flag(count(textCues.byline) > 0);
  signs.words = log(words) / 8;
  signs.empty = flag(words < 15);
  signs.thin = flag(words < 60);
  signs.long = flag(words > 600);
  signs.headings = log(headings.length);
  signs.questions =
    headings.length === 0 ? 0 : headings.filter((one) => one.text.trim().endsWith('?')).length / headings.length;
  signs.longParagraphs = log(paragraphs.filter((block) => block.text.length >= 150).length);
  const all = lengthOf(blocks);
  signs.paragraphShare = all === 0 ? 0 : lengthOf(paragraphs) / all;
  signs.listShare = all === 0 ? 0 : lengthOf(blocks.filter((block) => block.kind === 'list-item')) / all;
  signs.cells = log(blocks.filter((block) => block.kind === 'cell').length);
  signs.labels = log(blocks.filter((block) => block.kind === 'label').length);
  signs.images = log(content.images.length);
  signs.imageRate = clamp((100 * content.images.length) / Math.max(50, words), 0, 5);
  signs.forms = log(content.forms.filter((form) => form.searches !== true).length);
  signs.posts = flag(content.forms.some((form) => form.method === 'post'));
}

function textOf(blocks: readonly Block[]): { text: string; opening: string } {
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > mostText) break;
    texts.push(block.text);
    length += block.text.length;
  }
  return { text: texts.join('\n').slice(0, mostText), opening: texts.slice(0, 6).join('\n').slice(0, 1000) };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function addLinks(signs: PageSigns, page: PageFacts, content: PageContent, site: KindSite): void {
  const { record, words } = page;
  const own = record.links.filter((link) => link.position === 'content' && isAnchor(link) && link.to !== record.url);
  const internal = own.filter((link) => link.internal);
  const targets = new Set(internal.map((link) => link.to));
  const folder = ownFolder(record.url);
  const linked = own.reduce((sum, link) => sum + wordsIn(link.anchor), 0);
  const inHeadings = new Set(internal.filter((link) => kindOfBlock(link, content) === 'heading').map(({ to }) => to));
  const folders = new Map<string, number>();
  for (const to of targets) folders.set(folderOf(to), (folders.get(folderOf(to)) ?? 0) + 1);
  signs.linkWords = words === 0 ? 0 : clamp(linked / words, 0, 1);
  signs.targets = log(targets.size);
  signs.externals = log(own.length - internal.length);
  signs.linkedHeadings = log(inHeadings.size);
  signs.deeper =
    internal.length === 0
      ? 0
      : internal.filter((link) => pathAndQuery(link.to)[0].startsWith(folder)).length / internal.length;
  signs.sameFolder = targets.size === 0 ? 0 : Math.max(0, ...folders.values()) / targets.size;
  signs.wordsPerTarget = log(words / Math.max(1, targets.size)) / 6;
  signs.mails = flag(own.some((link) => link.to.startsWith('mailto:') || link.to.startsWith('tel:')));
  signs.inMenu = flag(page.inlinks - page.contentInlinks >= 0.5 * site.pages);
  signs.inlinks = log(page.inlinks) / Math.max(1, log(site.pages));
  signs.contentInlinks = log(page.contentInlinks) / Math.max(1, log(site.pages));
  signs.clicks = page.depth === null ? 1 : clamp(page.depth / 5, 0, 1);
  signs.siteSells = flag(site.sells);
  signs.unreached = flag(page.depth === null);
  signs.out = site.pages === 0 ? 0 : clamp(page.outlinks / site.pages, 0, 1);
}

function kindOfBlock({ block }: PageLink, { blocks }: PageContent): Block['kind'] | null {
  return block === null ? null : (blocks[block]?.kind ?? null);
}
