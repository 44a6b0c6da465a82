/** Product token of robots.txt: letters only, because a user-agent line is read up to the first other character. */
const productToken = 'MaillageBot';
export const userAgent = `Mozilla/5.0 (compatible; ${productToken}/0.1)`;

/**
 * The product token of a user agent (RFC 9309 §2.2.1): of `Mozilla/5.0 (compatible; AcmeBot/1.0)` it is AcmeBot, else the
 * first product. Our own when there is none.
 */
export function productTokenOf(agent: string = userAgent): string {
  const named = /compatible;\s*([a-z_-]+)/i.exec(agent) ?? /^([a-z_-]+)/i.exec(agent);
  return named?.[1] ?? productToken;
}
