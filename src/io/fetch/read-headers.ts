/** Headers of which only the first one counts, because they are not lists (RFC 9110 §5.3; the table of Node). */
const singleHeaders = new Set([
  'age',
  'content-length',
  'content-type',
  'etag',
  'expires',
  'last-modified',
  'location',
  'retry-after',
  'server',
]);

/** Headers by lower-case name from the names and values on the wire, read as Latin-1; repeated list headers are joined. */
export function readHeaders(raw: readonly Buffer[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] as Buffer).toString('latin1').toLowerCase();
    const value = (raw[at + 1] as Buffer).toString('latin1');
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
    if (before === undefined) headers[name] = value;
    else if (!singleHeaders.has(name)) headers[name] = `${before}, ${value}`;
  }
  return headers;
}
