import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256, in hexadecimal, of the canonical JSON of a value. */
export function planHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
