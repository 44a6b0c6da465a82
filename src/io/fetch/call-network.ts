import type { LookupFunction } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import type { CallLimits } from './limits.ts';

/** Settings shared by the connections of one `HttpCalls`. */
export interface CallNetwork {
  readonly limits: CallLimits;
  /** Resolves a name to checked addresses; the socket connects to these without another resolution. */
  readonly lookup: LookupFunction;
  /** True when this private address and port are allowed. */
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
