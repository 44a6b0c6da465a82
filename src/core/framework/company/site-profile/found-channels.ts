import { channels } from '../../channels.ts';
import { parsedUrl } from '../../../values/url.ts';

/** A profile of the company on a channel of the catalogue. */
export interface FoundChannel {
  /** Channel of the catalogue: `CH-IG`. */
  readonly typeId: string;
  /** Address of the profile. */
  readonly url: string;
}

/** Social profiles, maps, review sites and messaging among addresses; share buttons and posts are not profiles. */
export function foundChannels(urls: readonly string[]): FoundChannel[] {
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
