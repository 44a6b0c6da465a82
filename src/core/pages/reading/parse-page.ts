import { truncate } from './truncate.ts';
import type { HeadLink } from './head-reader.ts';
import { MarkupParser } from '../markup/markup-parser.ts';
import { type HeaderLink, parseLinkHeader } from '../directives/link-header.ts';
import type { Block, LinkElement, LinkPosition, PageContent, PageLink } from '../page.ts';
import { hrefCap, type LinkCollector, type LinkDraft, setAnchor } from './link-collector.ts';
import { pageContent, type Relation } from './page-content.ts';
import { PageReader } from './page-reader.ts';
import { fragmentCacheOf } from './fragment-cache.ts';
import { parseRefresh } from '../directives/refresh.ts';
import { linkResolver, type ResolveLink } from '../link-resolver.ts';
import { type ResolveSiteLink, siteLinkResolver, unresolvedLink } from '../site-link-resolver.ts';
import { forbidsFollowing, headerRobotsDirectives } from '../directives/robots-directives.ts';

export interface PageInput {
  /** The decoded document, well-formed and without U+0000. */
  readonly html: string;
  /** Absolute http(s) URL the document came from. */
  readonly url: string;
  readonly contentType: string | null;
  /** Encoding the document was decoded from: the queries of its links are encoded in it. */
  readonly charset: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Is this URL a page of the site? */
  readonly scope: (url: string) => boolean;
  /** False: only blocks that hold a link are kept. */
  readonly keepText: boolean;
}

/**
 * Reads a document in one pass, in time linear in its length; never throws for what the page says.
 */
export function parsePage(input: PageInput): { content: PageContent; links: PageLink[]; template: string } {
  const { reader, depthExceeded, attributesExceeded } = read(input);
  const headerLinks = linksOfHeader(input.headers.link, input.url);
  const page = linkResolver(input.url, input.charset);
  const base = baseOf(reader.head.base, page);
  const resolve = base === null ? page : linkResolver(base, input.charset);
  const positions = reader.zones.positions();
  const { blocks } = reader.blockBuilder;
  placeBlocks(reader.blockBuilder, positions);
  const relations = [...headRelations(reader.head.links, resolve), ...headerRelations(headerLinks, page)];
  const robotsTag = input.headers['x-robots-tag'];
  const headerRobots = robotsTag === undefined ? [] : headerRobotsDirectives(robotsTag);
  const follow = !forbidsFollowing(reader.head.robots) && !forbidsFollowing(headerRobots);
  const refresh = refreshOf(reader, input.headers.refresh, resolve, page);
  const links: PageLink[] = completed(
    reader.links,
    positions,
    siteLinkResolver(base ?? input.url, input, resolve),
    follow,
  );
  reader.fragments.finish(links);
  for (const relation of relations) links.push(plainLink(relation, relation.rel, relation.written, true, input.scope));
  if (refresh) links.push(plainLink(refresh, 'refresh', '', follow, input.scope));
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
  parser.read(input.html);
  reader.finish();
  return { reader, depthExceeded: parser.depthExceeded, attributesExceeded: parser.attributesExceeded };
}

/*
 * The loops over blocks and links stand in functions of their own: together in one, the compiler makes it anew, a
 * tenth of a second each time, for every rare turn that the first pages did not take.
 */

function placeBlocks({ blocks, zones }: PageReader['blockBuilder'], positions: readonly LinkPosition[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as { -readonly [K in keyof Block]: Block[K] };
    block.position = positions[zones[index] as number] as LinkPosition;
  }
}

/** What only the whole page tells of its links. */
function completed(
  { links, zones, texts, ariaLabelled: spoken }: LinkCollector,
  positions: readonly LinkPosition[],
  resolve: ResolveSiteLink,
  follow: boolean,
): LinkDraft[] {
  for (let index = 0; index < links.length; index++) {
    const link = links[index] as LinkDraft;
    link.position = positions[zones[index] as number] as LinkPosition;
    complete(link, resolve, follow);
    const text = texts[index] ?? null;
    if (text !== null) setAnchor(link, text, spoken.has(link));
  }
  return links;
}

/** A target that was written somewhere: `url` is null when it does not parse or is not http(s). */
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

function linksOfHeader(header: string | undefined, url: string): HeaderLink[] {
  return header === undefined ? [] : parseLinkHeader(header).filter((link) => isAbout(url, link.anchor));
}

function isAbout(url: string, anchor: string | null): boolean {
  return anchor === null || linkResolver(url, 'utf-8')(anchor).url === linkResolver(url, 'utf-8')('').url;
}

function httpUrl(href: string, resolve: ResolveLink): string | null {
  const { url, http } = resolve(href);
  return http ? url : null;
}

/** HTML standard: the first `<base href>`; the page's own address when that is not http(s). */
function baseOf(href: string | null, page: ResolveLink): string | null {
  return href === null ? null : httpUrl(href, page);
}

function refreshOf(
  reader: PageReader,
  header: string | undefined,
  resolve: ResolveLink,
  page: ResolveLink,
): (Target & { seconds: number }) | null {
  const fromHeader = header === undefined ? null : parseRefresh(header);
  const refresh = fromHeader ?? reader.head.refresh;
  if (!refresh) return null;
  return { ...refresh, url: httpUrl(refresh.href, fromHeader ? page : resolve) };
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

function plainLink(
  target: Target,
  element: LinkElement,
  rel: string,
  follow: boolean,
  scope: (url: string) => boolean,
): PageLink {
  return {
    to: target.url ?? truncate(target.href, 2048),
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

/** The blocks that hold a link, the links renumbered to them. */
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
