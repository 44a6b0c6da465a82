import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { addressRefusal } from '../../core/values/addresses/address-ranges.ts';

/** Thrown when a name resolves to an address that is not public. */
export class BlockedTarget extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`blocked target: ${reason}`);
    this.reason = reason;
  }
}

export type Resolve = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const systemResolve: Resolve = (host, done) => lookup(host, { all: true, verbatim: true }, done);

/** A lookup for sockets that rejects a name when one of its addresses is neither public nor allowed. */
export function checkedLookup(
  isAllowed: (address: string) => boolean,
  resolve: Resolve = systemResolve,
): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      if (error !== null) return done(error, '');
      for (const { address } of addresses) {
        const refusal = addressRefusal(address);
        if (refusal !== null && !isAllowed(address)) return done(new BlockedTarget(refusal), '');
      }
      const first = addresses[0];
      if (first === undefined) return done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
      if (options.all === true) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
}
