import { withoutFragment } from '../url.ts';

/** An address, then the same with or without the final slash, on http or https, with or without `www.`. */
export function visitorAddresses(given: string): string[] {
  const url = new URL(withoutFragment(given));
  const paths = [url.pathname, url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`];
  const hosts = [url.host, url.host.startsWith('www.') ? url.host.slice(4) : `www.${url.host}`];
  const schemes = [url.protocol, url.protocol === 'https:' ? 'http:' : 'https:'];
  return schemes.flatMap((scheme) =>
    hosts.flatMap((host) => paths.map((path) => `${scheme}//${host}${path}${url.search}`)),
  );
}
