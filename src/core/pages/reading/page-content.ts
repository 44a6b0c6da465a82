import { bodyMeasures } from './body-measures.ts';
import { svgLength } from './svg-length.ts';
import type { HeadLink } from './head-reader.ts';
import type { Alternate, Canonical, PageContent, PageImage } from '../page.ts';
import type { PageReader } from './page-reader.ts';
import type { ResolveLink } from '../link-resolver.ts';

/** A link of the head or of the Link header that describes the page; `url` is null when it is not an http(s) URL. */
export interface Relation {
  readonly rel: HeadLink['rel'];
  readonly written: string;
  readonly href: string;
  readonly url: string | null;
  readonly hreflang: string | null;
  readonly via: 'html' | 'header';
  readonly inHead: boolean;
}

/** What is known of a page besides what `PageReader` collects. */
interface PageContext {
  readonly base: string | null;
  readonly resolve: ResolveLink;
  readonly url: string;
  readonly html: string;
  readonly hiddenLength: number;
  readonly headerRobots: readonly string[];
  readonly refresh: PageContent['refresh'];
}

type Draft = { -readonly [K in keyof PageContent]?: PageContent[K] };

/**
 * The content of a page, and its template hash (see `bodyMeasures`). Fields are set in the same order for every page and each
 * list has its own loop: measured, one literal with closures was compiled four times, a twelfth of all compilation.
 */
export function pageContent(
  reader: PageReader,
  relations: readonly Relation[],
  page: PageContext,
): { content: PageContent; template: string } {
  const content = headContent(reader, relations, page);
  addBodyContent(content, reader, page);
  const { blocks } = reader.blockBuilder;
  const { words, bodyHash, template } = bodyMeasures(blocks, reader.head.title, page.url);
  content.words = words;
  content.bodyHash = bodyHash;
  content.caps = sortedArray(reader.caps);
  if (page.hiddenLength > 0) content.hiddenLength = page.hiddenLength;
  content.headerRobots = page.headerRobots;
  content.refresh = page.refresh;
  content.blocks = blocks;
  return { content: content as PageContent, template };
}

function headContent(reader: PageReader, relations: readonly Relation[], page: PageContext): Draft {
  const { head, lang, assets } = reader;
  const { headings } = reader.headings;
  return {
    title: head.title,
    titleCount: head.titleCount,
    description: head.description,
    descriptionCount: head.descriptionCount,
    canonicals: canonicalsIn(relations),
    metaRobots: head.robots,
    lang,
    alternates: alternatesIn(relations),
    headings,
    images: imagesOf(assets.images, page.resolve),
    base: page.base,
    next: firstUrlOf(relations, 'next'),
    prev: firstUrlOf(relations, 'prev'),
    meta: { ...head.meta },
    jsonLd: assets.jsonLd,
    itemTypes: arrayOf(assets.itemTypes),
    viewport: head.viewport,
    doctype: reader.doctype,
    declaredCharset: head.declaredCharset,
    favicon: head.favicon,
  };
}

function addBodyContent(content: Draft, reader: PageReader, { html, resolve }: PageContext): void {
  const { head, assets, forms, barriers } = reader;
  content.elements = reader.elements;
  content.maxDepth = reader.maxDepth;
  content.duplicateIds = arrayOf(assets.duplicateIds);
  content.forms = forms.result();
  content.iframesWithoutTitle = reader.iframesWithoutTitle;
  content.buttonsWithoutName = forms.buttonsWithoutName;
  content.hasMain = reader.hasMain;
  content.skipLink = hasAnyOf(assets.ids, reader.links.firstFragments);
  if (assets.bodyClass !== '') content.bodyClass = assets.bodyClass;
  if (reader.emptyMenu.isFound) content.emptyMenu = true;
  if (barriers.repeatedKeys.size > 0) content.repeatedAccessKeys = arrayOf(barriers.repeatedKeys);
  if (barriers.silentControls > 0) content.silentControls = barriers.silentControls;
  if (barriers.disguisedWords > 0)
    content.disguised = { words: barriers.disguisedWords, sample: barriers.disguisedSample };
  content.resources = resourcesOf(assets.resources, resolve);
  content.misplacedMeta = arrayOf(head.misplaced);
  content.textLength = reader.textLength;
  content.htmlLength = html.length - svgLength(html);
}

function canonicalsIn(relations: readonly Relation[]): Canonical[] {
  const canonicals: Canonical[] = [];
  for (const { rel, href, url, via, inHead } of relations) {
    if (rel === 'canonical') canonicals.push({ href, url, via, inHead });
  }
  return canonicals;
}

function alternatesIn(relations: readonly Relation[]): Alternate[] {
  const alternates: Alternate[] = [];
  for (const { rel, hreflang, href, url, inHead } of relations) {
    if (rel === 'hreflang' && inHead) alternates.push({ lang: hreflang ?? '', href, url });
  }
  return alternates;
}

function firstUrlOf(relations: readonly Relation[], wanted: 'next' | 'prev'): string | null {
  for (const { rel, url } of relations) if (rel === wanted) return url;
  return null;
}

function imagesOf(drafts: readonly PageImage[], resolve: ResolveLink): PageImage[] {
  const images: PageImage[] = [];
  for (const { src, alt, width, height, loading, inLink, below } of drafts) {
    const image: { -readonly [K in keyof PageImage]: PageImage[K] } = {
      src: imageUrl(src, resolve),
      alt,
      width,
      height,
      loading,
      inLink,
    };
    if (below) image.below = true;
    images.push(image);
  }
  return images;
}

function resourcesOf(
  drafts: PageReader['assets']['resources'],
  resolve: ResolveLink,
): PageContent['resources'][number][] {
  const resources: PageContent['resources'][number][] = [];
  for (const { href, ...resource } of drafts) resources.push({ ...resource, url: imageUrl(href, resolve) });
  return resources;
}

function imageUrl(src: string, resolve: ResolveLink): string {
  return src === 'data:' ? src : (resolve(src).url ?? src);
}

function hasAnyOf(ids: ReadonlySet<string>, fragments: readonly string[]): boolean {
  for (const id of fragments) if (ids.has(id)) return true;
  return false;
}

function arrayOf(names: ReadonlySet<string>): string[] {
  return names.size === 0 ? [] : [...names];
}

function sortedArray(names: ReadonlySet<string>): string[] {
  return names.size === 0 ? [] : [...names].sort();
}
