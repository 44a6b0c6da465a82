import { getDomain } from 'tldts';
import { addressRefusal, isAddress } from './address-ranges.ts';
import { parsedUrl } from '../url.ts';

export type HostRefusal = 'bad-url' | 'scheme' | 'port' | 'private-address' | 'private-name';

/** Whether a URL may be requested, before its host name is resolved. */
type HostVerdict =
  | { readonly allowed: true; readonly url: URL }
  | { readonly allowed: false; readonly reason: HostRefusal; readonly detail: string };

/** Ports to which browsers never send HTTP (WHATWG Fetch, "bad port"), and ports of data stores. */
const refusedPorts = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080, 1433, 1521, 3306, 5432, 6379, 9200, 11211, 27017,
]);

/** Name suffixes that are not public (RFC 6761, RFC 8375 and common private networks). */
const privateSuffixes = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'test',
  'invalid',
  'onion',
  'svc',
];

/** Checks scheme, port, literal address and name of a URL without resolving it; `detail` is one word. */
export function hostVerdict(input: string | URL): HostVerdict {
  const url = typeof input === 'string' ? parsedUrl(input) : input;
  if (url === null) return refused('bad-url', 'unparsable');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('scheme', url.protocol.slice(0, -1));
  const host = bareHost(url);
  if (host === '') return refused('bad-url', 'no-host');
  if (refusedPorts.has(portOf(url))) return refused('port', String(portOf(url)));
  if (isAddress(host)) {
    const why = addressRefusal(host);
    return why === null ? { allowed: true, url } : refused('private-address', why);
  }
  return privateName(host) ? refused('private-name', host) : { allowed: true, url };
}

/** Host in lower case without brackets and final dot. */
export function bareHost(url: URL): string {
  const host = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** `127.0.0.1:8300`, `[::1]:80`: host with port, as in the list of allowed private addresses. */
export function hostAndPort(url: URL): string {
  const host = bareHost(url);
  return `${host.includes(':') ? `[${host}]` : host}:${portOf(url)}`;
}

/**
 * Host and port of a private address that the user typed and may therefore reach; null when the URL needs no permission, or
 * cannot have one because of its port or scheme.
 */
export function typedPrivatePair(seed: string): string | null {
  const verdict = hostVerdict(seed);
  if (verdict.allowed || (verdict.reason !== 'private-address' && verdict.reason !== 'private-name')) return null;
  return hostAndPort(new URL(seed));
}

/** Domain that can be registered (public suffix + one label), null for suffixes and addresses. */
export function registrableDomain(host: string): string | null {
  return host.startsWith('.') ? null : getDomain(host, { allowPrivateDomains: true });
}

function privateName(host: string): boolean {
  if (!host.includes('.')) return true;
  return privateSuffixes.some((suffix) => host.endsWith(`.${suffix}`));
}

function refused(reason: HostRefusal, detail: string): HostVerdict {
  return { allowed: false, reason, detail };
}
