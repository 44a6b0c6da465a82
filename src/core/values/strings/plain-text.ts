/**
 * Text from a page or a model that is safe in exported files: without control characters (except tab and line feed),
 * bidirectional overrides, zero-width and tag characters, non-characters and lone surrogates.
 */
export function plainText(text: string): string {
  if (!mayBeRemoved.test(text)) return text;
  let from = 0;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code < 127) continue;
    const width = removedUnits(text, at, code);
    if (width === 0) {
      if (code >= 0xd800 && code <= 0xdbff) at++;
      continue;
    }
    out += text.slice(from, at);
    at += width - 1;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Characters that may be removed, and surrogates: nearly no text has one, and a pattern is faster than the loop. */
const mayBeRemoved = /[^\t\n -~\u00a0-\u200a\u2010-\u2029\u202f-\u205f\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** Number of UTF-16 units to remove at this offset, 0 for none. */
function removedUnits(text: string, at: number, code: number): number {
  if (code < 32) return code === 9 || code === 10 ? 0 : 1;
  if (code <= 0x9f) return 1;
  if (code < 0x200b) return 0;
  if (isInvisible(code)) return 1;
  if (code < 0xd800 || code > 0xdfff) return 0;
  if (code > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return 1;
  const point = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  return (point >= 0xe0000 && point <= 0xe007f) || (point & 0xfffe) === 0xfffe ? 2 : 0;
}

/** Zero-width characters and marks, bidirectional controls, word joiners, the byte order mark, U+FFFE and U+FFFF. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xfffe ||
    code === 0xffff
  );
}
