import type { LookupFunction } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import type { CallLimits } from './limits.ts';

/** Settings of every connection of one set of calls. */
export interface CallNetwork {
  readonly limits: CallLimits;
  /** Resolves a name to checked addresses; the socket connects to these, without a second resolution. */
  readonly lookup: LookupFunction;
  /** True when this address and port may be used although private. */
  readonly allowed: (address: string, port: number) => boolean;
  /** Certificate authority of a test server, PEM. */
  readonly ca: string | undefined;
}

/** HTTP/1.1 only, TLS 1.2 and later, certificates always verified. */
export function tlsRules({ ca }: CallNetwork): ConnectionOptions {
  return {
    minVersion: 'TLSv1.2',
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: true,
    ...(ca === undefined ? {} : { ca }),
  };
}
