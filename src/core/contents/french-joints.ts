const vowel = /^[aeiouyàâäéèêëîïôöùûüœ]/i;

/** « de » before a proper name: « du Rucher » for « Le Rucher », « des Ateliers », « d’Inès », « de Maison Tilleul ». */
export function ofName(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return vowel.test(name) ? `d’${name}` : `de ${name}`;
}
