/** Lower-case letters without accents, digits and dashes: analytics tools tell capitals and accents apart. */
export function foldedSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
