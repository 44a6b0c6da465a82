import { hash } from 'node:crypto';
import { isHttpUrl, urlKey } from '../../core/values/url.ts';
import { storedText } from './stored-json.ts';

/** SHA-256 of the key of a URL, which the database indexes in its place: an index entry has a size limit. */
export function urlDigest(url: string): string {
  const key = isHttpUrl(url) ? urlKey(url) : url;
  return hash('sha256', storedText(key), 'base64url');
}
