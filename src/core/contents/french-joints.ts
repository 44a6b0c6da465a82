const vowel = /^[aeiouyàâäéèêëîïôöùûüœ]/i;

/** « que » before a proper name: « qu’Inès », « que Le Rucher ». */
export const thatName = (name: string): string => (vowel.test(name) ? `qu’${name}` : `que ${name}`);

/** « de » before a proper name: « du Rucher » for « Le Rucher », « des Ateliers », « d’Inès », « de Maison Tilleul ». */
export function ofName(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return vowel.test(name) ? `d’${name}` : `de ${name}`;
}
