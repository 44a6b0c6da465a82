/**
 * The part of a title that names the page: without the site's name ("Miel de lavande | Le Rucher") and without a section
 * number ("6.3. Commande apt-cache").
 */
export function nameInTitle(title: string): string {
  const own = title.split(/\s+[|–—·]\s+/)[0] ?? title;
  const named = own.replace(/^\s*(?:(?:chapter|chapitre|section)\s+)?\d+(?:\.\d+)*\.?\s*[:.–—]?\s+(?=\p{L})/iu, '');
  return named === '' ? own : named;
}

/** The part of a name before its comment: "Miel de garrigue, thym et romarin", "Alignement (paragraphe)"; empty without one. */
export function shortNames(name: string): string[] {
  const parts = name.split(/\s*[,:;?!(]\s+|\s+[:;?!(]\s*|\s+[-–—]\s+/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? [parts[0]!] : [];
}
