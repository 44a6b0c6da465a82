/** The host of a URL without `www.`, with its port when it is not the usual one: two addresses of one site have the same. */
export function siteHost(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
