import { withoutCampaign } from '../../values/addresses/without-campaign.ts';
import { parsedUrl } from '../../values/url.ts';

const asset =
  /\.(?:css|js|mjs|map|json|xml|txt|png|jpe?g|gif|svg|webp|avif|ico|bmp|woff2?|ttf|eot|otf|mp[34]|webm|ogg|wasm|zip|gz)$/i;

export type Placed = { readonly url: string } | { readonly refused: 'other-site' | 'not-a-page' | 'unreadable' };

/**
 * Finds the address of the audited site that an imported one means: scheme, `www.` and the parameters of a campaign are ignored,
 * and a bare path belongs to the site.
 */
export function addressPlacer(seed: string): (address: string) => Placed {
  const home = new URL(seed);
  const name = bare(home.host);
  return (address) => {
    const url = parsedUrl(address, seed);
    if (url === null || !/^https?:$/.test(url.protocol)) return { refused: 'unreadable' };
    if (bare(url.host) !== name) return { refused: 'other-site' };
    if (asset.test(url.pathname)) return { refused: 'not-a-page' };
    return { url: home.origin + url.pathname + tidyQuery(withoutCampaign(url.search)) };
  };
}

function bare(host: string): string {
  return host.replace(/^www\./, '').replace(/\.$/, '');
}

/** The query without empty parts, which exports of tools leave. */
function tidyQuery(query: string): string {
  if (!query.includes('=')) return query;
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '');
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
