/** Signs between the parts of a title; a comma before two capitals is that of a state ("Portland, OR"). */
const separators =
  /\s*[|·•»⋆★›/]\s*|\s+[-–—]\s*|\s*[–—]\s+|\s*:\s+|,\s+(?!\p{Lu}{2}(?!\p{L}))|\s*[!?]\s+|(?<=\p{L}{4})\.\s+|\s+\.\s+/u;

/** Markup in the title, which a browser shows as it is written. */
const tags = /<\/?[a-z][^<>]*>/giu;

/** The parts of a title in order, without markup and what is in brackets: "Roof repair (2024) | Smith" → "Roof repair", "Smith". */
export function titleParts(title: string): string[] {
  return title
    .replace(tags, ' ')
    .replace(/\s*[([][^)\]]*[)\]]|["“”„]/gu, ' ')
    .split(separators)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => /\p{L}/u.test(part));
}

/** The signs in "F.A.Q.". */
const acronymDots = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/** A part without accents, case and signs, to compare parts. */
export function foldedPart(part: string): string {
  return part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(acronymDots, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
