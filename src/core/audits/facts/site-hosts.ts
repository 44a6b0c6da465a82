import { hostOf } from '../wording.ts';

const privateHost =
  /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[?::1\]?|.*\.(?:local|test|localhost|internal))$/i;

/** True for an address on a local machine or a private network, where requirements of public sites do not apply. */
export function isPrivateAddress(url: string): boolean {
  return privateHost.test(hostOf(url));
}

/** `www.exemple.fr` and `exemple.fr` have the same name. */
export function bareHost(url: string): string {
  return hostOf(url).replace(/^www\./, '');
}
