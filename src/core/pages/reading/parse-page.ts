import { truncate } from './truncate.ts';
import type { HeadLink } from './head-reader.ts';
import { MarkupParser } from '../markup/markup-parser.ts';
import { withStreamedBlocks } from '../markup/streamed-blocks.ts';
import { type HeaderLink, parseLinkHeader } from '../directives/link-header.ts';
import type { Block, LinkPosition, PageContent, PageLink } from '../page.ts';
import { hrefCap, type LinkCollector, type LinkDraft, setAnchor } from './link-collector.ts';
import { pageContent, type Relation } from './page-content.ts';
import { PageReader } from './page-reader.ts';
import { fragmentCacheOf } from './fragment-cache.ts';
import { parseRefresh } from '../directives/refresh.ts';
import { linkResolver, type ResolveLink } from '../link-resolver.ts';
import { type ResolveSiteLink, maxUrlLength, siteLinkResolver, unresolvedLink } from '../site-link-resolver.ts';
import { forbidsFollowing, headerRobotsDirectives } from '../directives/robots-directives.ts';

export interface PageInput {
  /** The decoded document, well-formed and without U+0000. */
  readonly html: string;
  /** Absolute http(s) URL of the document. */
  readonly url: string;
  readonly contentType: string | null;
  /** Encoding of the document: the queries of its links are encoded in it. */
  readonly charset: string;
  /** Response headers, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** True for the URLs of the site. */
  readonly scope: (url: string) => boolean;
  /** False to keep only the blocks that contain a link. */
  readonly keepText: boolean;
}

/** Parses a document in one pass, in time linear in its length; no document makes it throw. */
export function parsePage(input: PageInput): { content: PageContent; links: PageLink[]; template: string } {
  const { reader, depthExceeded, attributesExceeded } = read(input);
  const headerLinks = headerLinksOf(input.headers.link, input.url);
  const resolveFromPage = linkResolver(input.url, input.charset);
  const base = baseOf(reader.head.base, resolveFromPage);
  const resolve = base === null ? resolveFromPage : linkResolver(base, input.charset);
  const positions = reader.zones.positions();
  const { blocks } = reader.blockBuilder;
  placeBlocks(reader.blockBuilder, positions);
  const relations = [...headRelations(reader.head.links, resolve), ...headerRelations(headerLinks, resolveFromPage)];
  const robotsTag = input.headers['x-robots-tag'];
  const headerRobots = robotsTag === undefined ? [] : headerRobotsDirectives(robotsTag);
  const follow = !forbidsFollowing(reader.head.robots) && !forbidsFollowing(headerRobots);
  const refresh = refreshOf(reader, input.headers.refresh, resolve, resolveFromPage);
  const resolveLink = siteLinkResolver(base ?? input.url, input, resolve);
  const links: PageLink[] = completeLinks(reader.links, positions, resolveLink, follow);
  reader.fragments.finish(links);
  for (const relation of relations) {
    const { rel: element, written: rel } = relation;
    links.push(plainLink(relation, { element, rel, follow: true }, input.scope));
  }
  if (refresh) links.push(plainLink(refresh, { element: 'refresh', rel: '', follow }, input.scope));
  if (depthExceeded) reader.caps.add('depth');
  if (attributesExceeded) reader.caps.add('attributes');
  const { content, template } = pageContent(reader, relations, {
    base,
    resolve,
    url: input.url,
    html: input.html,
    hiddenLength: reader.zones.hiddenContent(positions),
    headerRobots,
    refresh: refresh !== null && refresh.url ? { seconds: refresh.seconds, url: refresh.url } : null,
  });
  if (!input.keepText) content.blocks = linkedBlocks(blocks, links);
  return { content, links, template };
}

function read(input: PageInput): { reader: PageReader; depthExceeded: boolean; attributesExceeded: boolean } {
  const reader = new PageReader(fragmentCacheOf(input.scope));
  const xhtml = /^\s*application\/(?:xhtml\+)?xml\b/i.test(input.contentType ?? '');
  const parser = new MarkupParser(reader, xhtml);
  parser.read(withStreamedBlocks(input.html));
  reader.finish();
  return { reader, depthExceeded: parser.depthExceeded, attributesExceeded: parser.attributesExceeded };
}

/*
 * The loops over blocks and links are separate functions: in one function, V8 compiles all of it again, in a tenth of a
 * second, for each rare branch that the first pages did not take.
 */

function placeBlocks({ blocks, zones }: PageReader['blockBuilder'], positions: readonly LinkPosition[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as { -readonly [K in keyof Block]: Block[K] };
    block.position = positions[zones[index] as number] as LinkPosition;
  }
}

/** Sets the fields of the links that depend on the whole page. */
function completeLinks(
  { links, zones, texts, ariaLabelled }: LinkCollector,
  positions: readonly LinkPosition[],
  resolve: ResolveSiteLink,
  follow: boolean,
): LinkDraft[] {
  for (let index = 0; index < links.length; index++) {
    const link = links[index] as LinkDraft;
    link.position = positions[zones[index] as number] as LinkPosition;
    complete(link, resolve, follow);
    const text = texts[index] ?? null;
    if (text !== null) setAnchor(link, text, ariaLabelled.has(link));
  }
  return links;
}

/** The target of a link; `url` is null when it is not an http(s) URL. */
interface Target {
  readonly href: string;
  readonly url: string | null;
}

function headRelations(links: readonly HeadLink[], resolve: ResolveLink): Relation[] {
  const relations: Relation[] = [];
  for (const { rel, href, written, hreflang, inHead } of links) {
    relations.push({ rel, written, href, url: httpUrl(href, resolve), hreflang, via: 'html', inHead });
  }
  return relations;
}

/** `rel=canonical|alternate|next|prev` of the Link header, resolved against the page itself. */
function headerRelations(links: readonly HeaderLink[], resolve: ResolveLink): Relation[] {
  const relations: Relation[] = [];
  for (const { uri, rel: written, hreflang } of links) {
    const rel = written === 'alternate' && hreflang !== null ? 'hreflang' : written === 'previous' ? 'prev' : written;
    if (rel !== 'canonical' && rel !== 'hreflang' && rel !== 'next' && rel !== 'prev') continue;
    relations.push({ rel, written, href: uri, url: httpUrl(uri, resolve), hreflang, via: 'header', inHead: true });
  }
  return relations;
}

function headerLinksOf(header: string | undefined, url: string): HeaderLink[] {
  return header === undefined ? [] : parseLinkHeader(header).filter((link) => isAbout(url, link.anchor));
}

function isAbout(url: string, anchor: string | null): boolean {
  return anchor === null || linkResolver(url, 'utf-8')(anchor).url === linkResolver(url, 'utf-8')('').url;
}

function httpUrl(href: string, resolve: ResolveLink): string | null {
  const { url, http } = resolve(href);
  return http ? url : null;
}

/** URL of the first `<base href>` (HTML standard); null when it is not an http(s) URL. */
function baseOf(href: string | null, resolveFromPage: ResolveLink): string | null {
  return href === null ? null : httpUrl(href, resolveFromPage);
}

function refreshOf(
  reader: PageReader,
  header: string | undefined,
  resolve: ResolveLink,
  resolveFromPage: ResolveLink,
): (Target & { seconds: number }) | null {
  const fromHeader = header === undefined ? null : parseRefresh(header);
  const refresh = fromHeader ?? reader.head.refresh;
  if (!refresh) return null;
  return { ...refresh, url: httpUrl(refresh.href, fromHeader ? resolveFromPage : resolve) };
}

function complete(link: LinkDraft, resolve: ResolveSiteLink, follow: boolean): void {
  const { href, to, http, internal } = link.href.length < hrefCap ? resolve(link.href) : unresolvedLink(link.href);
  link.href = href;
  link.to = to;
  link.http = http;
  link.internal = internal;
  link.follow = follow && followable(link.rel);
}

function followable(rel: string): boolean {
  if (rel === '') return true;
  return !rel
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => word === 'nofollow' || word === 'ugc' || word === 'sponsored');
}

/** A link of the head or a header, without an anchor. */
function plainLink(
  target: Target,
  { element, rel, follow }: Pick<PageLink, 'element' | 'rel' | 'follow'>,
  scope: (url: string) => boolean,
): PageLink {
  return {
    to: target.url ?? truncate(target.href, maxUrlLength),
    href: target.href,
    anchor: '',
    rel,
    follow,
    element,
    position: 'header',
    internal: target.url !== null && scope(target.url),
    http: target.url !== null,
    block: null,
    start: null,
  };
}

/** The blocks that contain a link; `block` of the links is renumbered in place. */
export function linkedBlocks(blocks: readonly Block[], links: readonly PageLink[]): Block[] {
  const kept: Block[] = [];
  const moved = new Map<number, number>();
  for (const link of links as readonly { block: number | null }[]) {
    if (link.block === null) continue;
    let to = moved.get(link.block);
    if (to === undefined) {
      to = kept.push(blocks[link.block] as Block) - 1;
      moved.set(link.block, to);
    }
    link.block = to;
  }
  return kept;
}
