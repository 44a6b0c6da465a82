/** Windows-1252 where it differs from Latin-1: the character of each byte from 0x80 (Unicode mapping table CP1252). */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** UTF-8 sequences decoded as Windows-1252: a lead byte and its continuation bytes. */
const sequence = new RegExp(`[\u00c2-\u00f4][\u00a0-\u00bf${cp1252}]{1,3}`, 'gu');

/** Repairs UTF-8 decoded as Windows-1252 (« crÃ©er » → « créer »); null when nothing can be repaired. */
export function repairMojibake(text: string): string | null {
  if (text.includes('\uFFFD')) return null;
  const repaired = text.replace(sequence, (found) => {
    for (let length = found.length; length > 1; length -= 1) {
      const read = decoded(found.slice(0, length));
      if (read !== null) return read + found.slice(length);
    }
    return found;
  });
  return repaired === text ? null : repaired;
}

function decoded(text: string): string | null {
  try {
    return utf8.decode(Uint8Array.from(text, byteOf));
  } catch {
    return null;
  }
}

function byteOf(character: string): number {
  const at = cp1252.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
