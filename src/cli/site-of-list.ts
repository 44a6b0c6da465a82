import { completeAddress } from '../core/values/addresses/complete-address.ts';
import { Failure } from '../core/values/failure.ts';
import { parsedUrl } from '../core/values/url.ts';

/** The start page of the site of the first address of a list. Throws `Failure('invalid-input')` when it names no site. */
export function siteOfList(text: string, path: string): string {
  const first = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));
  const address = first === undefined ? null : parsedUrl(completeAddress(first));
  if (address !== null && /^https?:$/.test(address.protocol)) return `${address.origin}/`;
  throw new Failure('invalid-input', {
    fr: `La première adresse de ${path} ne nomme pas de site\u202f: écrivez-la en entier, https://www.exemple.fr/page, ou donnez l’adresse du site avant --list.`,
    en: `The first address of ${path} names no site: write it whole, https://www.example.com/page, or give the address of the site before --list.`,
  });
}
