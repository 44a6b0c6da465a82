import { withoutFragment } from '../url.ts';
import { withoutCampaign } from './without-campaign.ts';

/**
 * An address, then the same with or without the final slash, on http or https, with or without `www.`; then all of them
 * without the parameters of a campaign, which a visitor or an address bar brings along.
 */
export function visitorAddresses(given: string): string[] {
  const whole = withoutFragment(given);
  const bare = withoutCampaign(whole);
  return bare === whole ? variants(whole) : [...variants(whole), ...variants(bare)];
}

function variants(address: string): string[] {
  const url = new URL(address);
  const paths = [url.pathname, url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`];
  const hosts = [url.host, url.host.startsWith('www.') ? url.host.slice(4) : `www.${url.host}`];
  const schemes = [url.protocol, url.protocol === 'https:' ? 'http:' : 'https:'];
  return schemes.flatMap((scheme) =>
    hosts.flatMap((host) => paths.map((path) => `${scheme}//${host}${path}${url.search}`)),
  );
}
