import { channels } from '../channels.ts';
import { parsedUrl } from '../../values/url.ts';

/** What a crawl already tells of a company: shown as ready answers, never taken without asking. */
export interface SiteFindings {
  readonly url: string | null;
  readonly language: 'fr' | 'en' | null;
  readonly name: string | null;
  /** Profiles the site links to, one per catalogue channel. */
  readonly channels: readonly { readonly typeId: string; readonly url: string }[];
  /** Titles of pages that look like offers. */
  readonly offers: readonly string[];
}

export const noFindings: SiteFindings = { url: null, language: null, name: null, channels: [], offers: [] };

interface Linked {
  readonly to: string;
}
interface Read {
  readonly url: string;
  readonly title: string | null;
  readonly h1: string | null;
  readonly lang: string | null;
  readonly status: number | null;
  readonly depth: number | null;
}

/** Channels, language, name and offers from the pages and links of an audit. */
export function siteFindings(url: string, pages: readonly Read[], links: readonly Linked[]): SiteFindings {
  const home = pages.find((page) => page.depth === 0) ?? pages[0];
  const lang = home?.lang?.slice(0, 2).toLowerCase();
  return {
    url: new URL(url).origin,
    language: lang === 'fr' || lang === 'en' ? lang : null,
    name: nameIn(home?.title ?? null, pages),
    channels: foundChannels(links.map((link) => link.to)),
    offers: offersIn(pages),
  };
}

/** Social profiles, maps, review sites and messaging among addresses; share buttons and posts are not profiles. */
export function foundChannels(urls: readonly string[]): { typeId: string; url: string }[] {
  const found = new Map<string, string>();
  for (const address of urls) {
    const url = parsedUrl(address);
    if (url === null) continue;
    const host = url.hostname.replace(/^(?:www|m|fr|en|fr-fr)\./, '');
    const typeId = channels.find(({ profileHosts }) => profileHosts?.test(host))?.id;
    if (typeId === undefined || found.has(typeId) || url.pathname === '/' || isShare(url)) continue;
    found.set(typeId, address);
  }
  return [...found].map(([typeId, url]) => ({ typeId, url })).sort((a, b) => (a.typeId < b.typeId ? -1 : 1));
}

function isShare({ pathname, search }: URL): boolean {
  return (
    /\/(?:share|sharer|intent|pin\/create|dialog|watch|p|reel|status)\b/.test(pathname) ||
    /[?&](?:u|url|text)=/.test(search)
  );
}

/** The part of the home page’s title that other titles repeat. */
function nameIn(title: string | null, pages: readonly Read[]): string | null {
  const parts = (title ?? '')
    .split(/\s+[|–—·-]\s+|\s*[:,]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const repeats = (part: string) => pages.filter((page) => page.title?.includes(part)).length;
  return parts.sort((a, b) => repeats(b) - repeats(a))[0] ?? null;
}

const offerPath =
  /\/(?:produits?|products?|services?|prestations?|offres?|offers?|tarifs|pricing|boutique|shop|ateliers?)\b/i;

function offersIn(pages: readonly Read[]): string[] {
  const titles = pages
    .filter((page) => page.status === 200 && offerPath.test(new URL(page.url).pathname))
    .sort((a, b) => (a.depth ?? 99) - (b.depth ?? 99) || (a.url < b.url ? -1 : 1))
    .map((page) => page.h1 ?? page.title ?? '')
    .filter((title) => title !== '');
  return [...new Set(titles)].slice(0, 5);
}
