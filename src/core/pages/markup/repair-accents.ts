/** Windows-1252 where it differs from Latin-1: the character of each byte from 0x80 on (Unicode mapping table CP1252). */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What UTF-8 read as Windows-1252 looks like: the start of a sequence and its following bytes. */
const sequence = new RegExp(`[\u00c2-\u00f4][\u00a0-\u00bf${special}]{1,3}`, 'gu');

/** « crÃ©er » → « créer »; null when nothing can be read back, as where a character was lost for good. */
export function repairAccents(text: string): string | null {
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
  const at = special.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
