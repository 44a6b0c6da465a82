import { pathsIn } from '../../audits/wording.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** The end of a sentence that names addresses, as paths; the rest is in the examples. */
export function namedPaths(urls: readonly string[]): string {
  return shownAddress(`${pathsIn(urls)}${urls.length > 3 ? '…' : '.'}`);
}
