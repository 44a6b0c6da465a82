/**
 * A web address as people type it, with its scheme: `www.example.com` → `https://www.example.com`, and http:// for this
 * machine and for addresses by number, which seldom have a certificate. Any other text is returned as it is.
 */
export function completeAddress(typed: string): string {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return text;
  const host = /^([^\s/?#:@]+)(?::\d{1,5})?(?:[/?#]\S*)?$/.exec(text)?.[1];
  if (host === undefined) return text;
  if (host === 'localhost' || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return `http://${text}`;
  return host.includes('.') && !host.startsWith('.') && !host.endsWith('..') ? `https://${text}` : text;
}
