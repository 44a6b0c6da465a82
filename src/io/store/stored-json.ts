import { createHash } from 'node:crypto';

const unstorable = /\\u(0000|d[89a-f])/;
/** With the `u` flag, `\p{Surrogate}` matches only a lone surrogate. */
const loneUnits = /\0|\p{Surrogate}/gu;

/** JSON for a text column. U+0000 and lone surrogates, which PostgreSQL refuses, become U+FFFD in values and names. */
export function storedJson(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return unstorable.test(text) ? JSON.stringify(repaired(JSON.parse(text))) : text;
}

/** The same repair for one text. */
export function storedText(text: string): string {
  return text.replace(loneUnits, '\ufffd');
}

/** SHA-256 of the JSON with sorted names: equal values have equal hashes, whatever the order of their names. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('base64url');
}

function repaired(value: unknown): unknown {
  if (typeof value === 'string') return storedText(value);
  if (Array.isArray(value)) return value.map(repaired);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storedText(name), repaired(inner)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
