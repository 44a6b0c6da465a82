import { capitalise } from '../text.ts';
import { shownAddress } from './shown-address.ts';

const indexFile = /^(?:index|default)\.\w{2,5}$/i;

/** The parts of the path of an address, and its query, in words: `/a-b/c_d.html?page=2` → « a b », « c d », « page 2 ». */
export function addressParts(url: string): string[] {
  const [path = '', query = ''] = shownAddress(url)
    .replace(/^\w+:\/\/[^/?#]*/, '')
    .replace(/#.*$/, '')
    .split(/\?(.*)/s);
  const segments = path.split('/').filter((segment) => segment !== '' && !indexFile.test(segment));
  return [...segments.map((segment) => segment.replace(/\.\p{L}\w{1,4}$/u, '')), ...query.split('&')]
    .map((part) => part.replaceAll(/[-_+=.\s]+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** The last part of an address as a name: `/legal/about-us.html` → « About us »; null for that of a folder's start. */
export function addressName(url: string): string | null {
  const last = addressParts(url).at(-1);
  return last === undefined || !/\p{L}{2}/u.test(last) ? null : capitalise(last);
}
