import { hostAndPort, hostVerdict } from '../../core/values/addresses/host.ts';
import { checkedLookup, type Resolve } from './checked-lookup.ts';
import { HttpCalls } from './http-calls.ts';
import type { CallLimits } from './limits.ts';

/** Bounds the cache: probes of outgoing links have a new origin at nearly every call. */
const mostOrigins = 1_000;

export interface OriginSettings {
  /** `address:port` pairs allowed although private. */
  readonly allow: readonly string[];
  readonly limits: CallLimits;
  readonly resolve: Resolve | undefined;
  /** Certificate authority of a test server, PEM. */
  readonly ca: string | undefined;
}

export interface Rejection {
  readonly error: string;
  readonly reason: string;
}

/** Cache by origin of the verdict before DNS and of the connections, because a crawl calls one origin thousands of times. */
export class OriginCalls {
  private readonly settings: OriginSettings;
  /** Allowed pairs, with the number of callers that allow each. */
  private readonly pairs: Map<string, number>;
  private readonly callsByPair = new Map<string, HttpCalls>();
  private readonly callsByOrigin = new Map<string, HttpCalls>();
  private readonly verdicts = new Map<string, Rejection | null>();

  constructor(settings: OriginSettings) {
    this.settings = settings;
    const given = settings.allow.map((pair) => pair.trim().toLowerCase()).filter((pair) => pair !== '');
    this.pairs = new Map(given.map((pair) => [pair, 1]));
  }

  /** Allows a pair until the returned function is called: an allowance of one caller ends with its work. */
  allow(pair: string): () => void {
    const name = pair.toLowerCase();
    this.pairs.set(name, (this.pairs.get(name) ?? 0) + 1);
    this.forgetOrigins();
    let isHeld = true;
    return () => {
      if (isHeld) this.release(name);
      isHeld = false;
    };
  }

  private release(pair: string): void {
    const others = (this.pairs.get(pair) ?? 1) - 1;
    if (others > 0) return void this.pairs.set(pair, others);
    this.pairs.delete(pair);
    // Connections to it may still be open, under its own name or under that of its port.
    for (const key of [pair, pair.slice(pair.lastIndexOf(':') + 1)]) {
      this.callsByPair.get(key)?.close();
      this.callsByPair.delete(key);
    }
    this.forgetOrigins();
  }

  close(): void {
    for (const calls of this.callsByPair.values()) calls.close();
    this.callsByPair.clear();
    this.forgetOrigins();
  }

  /** What is wrong with the scheme, port or host of a URL; null when it may be requested. */
  verdictOn(url: URL): Rejection | null {
    const key = schemeAndHost(url);
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = rejectionOf(url, this.pairs);
    if (this.verdicts.size >= mostOrigins) this.forgetOrigins();
    this.verdicts.set(key, verdict);
    return verdict;
  }

  callsFor(url: URL): HttpCalls {
    const key = schemeAndHost(url);
    let calls = this.callsByOrigin.get(key);
    if (calls === undefined) this.callsByOrigin.set(key, (calls = this.openCalls(url)));
    return calls;
  }

  /** The lookup must know the port it resolves for, so each port has its own connections. */
  private openCalls(url: URL): HttpCalls {
    const { limits, resolve, ca } = this.settings;
    const isAllowedPair = this.pairs.has(hostAndPort(url));
    const port = Number(url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port);
    const key = isAllowedPair ? hostAndPort(url) : String(port);
    let calls = this.callsByPair.get(key);
    if (calls === undefined) {
      const allowed = (address: string) => isAllowedPair || this.isAllowed(address, port);
      calls = new HttpCalls({ limits, lookup: checkedLookup(allowed, resolve), allowed, ca });
      this.callsByPair.set(key, calls);
    }
    return calls;
  }

  private isAllowed(address: string, port: number): boolean {
    return this.pairs.has(`${address.includes(':') ? `[${address}]` : address}:${port}`);
  }

  private forgetOrigins(): void {
    this.verdicts.clear();
    this.callsByOrigin.clear();
  }
}

/** All that the verdict before DNS depends on, port included. The `origin` of a `blob:` URL is that of another URL. */
function schemeAndHost({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

function rejectionOf(url: URL, pairs: ReadonlyMap<string, number>): Rejection | null {
  const verdict = hostVerdict(url);
  if (verdict.allowed) return null;
  const isPrivate = verdict.reason === 'private-address' || verdict.reason === 'private-name';
  if (isPrivate && pairs.has(hostAndPort(url))) return null;
  return {
    error: verdict.reason === 'bad-url' ? 'bad-url' : 'blocked-target',
    reason: `${verdict.reason}: ${verdict.detail}`,
  };
}
