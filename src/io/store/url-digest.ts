import { hash } from 'node:crypto';
import { isHttpUrl, urlKey } from '../../core/values/url.ts';
import { storedText } from './stored-json.ts';

/** The key of a URL as it is stored: an index entry has a size limit, so the SHA-256 of the key stands for it. */
export function urlDigest(url: string): string {
  const key = isHttpUrl(url) ? urlKey(url) : url;
  return hash('sha256', storedText(key), 'base64url');
}
