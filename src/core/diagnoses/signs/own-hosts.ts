import { bareHost, isPrivateAddress } from '../../audits/facts/site-hosts.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { registrableDomain } from '../../values/addresses/host.ts';
import { editDistance } from '../../values/strings/edit-distance.ts';
import { mailDomain, mailsOf } from './written-mails.ts';

/** Letters of a name from which one, and two, of them changed still make the same name to the eye. Working assumptions. */
const lettersForOne = 6;
const lettersForTwo = 12;

/**
 * Hosts where a platform serves a site, or its copy under construction, and where nobody reads an e-mail. Platforms name
 * them in their documentation.
 */
const platformHost =
  /(?:^|\.)(?:vercel\.app|netlify\.app|github\.io|gitlab\.io|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|herokuapp\.com|onrender\.com|azurewebsites\.net|wixsite\.com|squarespace\.com|webflow\.io|myshopify\.com|wpengine\.com|myftpupload\.com|hostingersite\.com|000webhostapp\.com|hosting\.ovh\.net|godaddysites\.com|kinsta\.cloud|pantheonsite\.io|cloudwaysapps\.com|flywheelsites\.com|surge\.sh|fly\.dev|railway\.app|amplifyapp\.com)$/i;
const underConstruction = /(?:^|[.-])(?:staging|preprod|preview|localhost)(?:[.-]|$)/i;

/** True for a host that serves a site under construction or a platform, which receives no e-mail for a company. */
export const receivesNoMail = (host: string): boolean => platformHost.test(host) || underConstruction.test(host);

/** Hosts of the site itself: its own, that of the site that it is a copy of, and that of its usual e-mail address. */
export function ownHosts(facts: SiteFacts): string[] {
  const { crawl, copy } = facts;
  const site = isPrivateAddress(crawl.seed) ? [] : [bareHost(crawl.seed)];
  const original = copy === null ? [] : [copy.host.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')];
  return [...new Set([...site, ...original, ...usualMailHost(facts)])].filter(
    (host) => host !== '' && !receivesNoMail(host),
  );
}

/** The host of the e-mail addresses that most pages give, when no other is as frequent. */
function usualMailHost({ htmlPages }: SiteFacts): string[] {
  const counts = new Map<string, number>();
  for (const page of htmlPages)
    for (const host of new Set(mailsOf(page).map(({ address }) => mailDomain(address))))
      counts.set(host, (counts.get(host) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || second?.[1] === first[1] ? [] : [first[0]];
}

/** The own host that a host differs from by one or two letters; null for an own one, and for other names. */
export function misspeltOf(host: string, own: readonly string[]): string | null {
  const name = nameOf(host);
  if (name === null || own.some((one) => nameOf(one)?.domain === name.domain)) return null;
  return (
    own.find((one) => {
      const other = nameOf(one);
      if (other === null || other.suffix !== name.suffix) return false;
      const [a, b] = [name.label, other.label].map((label) => label.replaceAll('-', '')) as [string, string];
      const most = b.length >= lettersForTwo ? 2 : b.length >= lettersForOne ? 1 : 0;
      // Names that differ by a number, or by an s at the end, are those of two firms or of two sites of one.
      return a !== b && !/\d/.test(a + b) && `${a}s` !== b && a !== `${b}s` && editDistance(a, b) <= most;
    }) ?? null
  );
}

/** `librairie-morel.fr` and `librairiemorel.fr`: both may be the company’s, and the one written may be the old one. */
export function respeltOf(host: string, own: readonly string[]): string | null {
  const name = nameOf(host);
  if (name === null || own.some((one) => nameOf(one)?.domain === name.domain)) return null;
  return own.find((one) => nameOf(one)?.label.replaceAll('-', '') === name.label.replaceAll('-', '')) ?? null;
}

interface HostName {
  readonly domain: string;
  readonly label: string;
  readonly suffix: string;
}

function nameOf(host: string): HostName | null {
  const domain = registrableDomain(host);
  if (domain === null) return null;
  const at = domain.indexOf('.');
  return { domain, label: domain.slice(0, at), suffix: domain.slice(at + 1) };
}
