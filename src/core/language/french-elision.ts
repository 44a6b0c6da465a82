const vowel = /^[aeiouyàâäéèêëîïôöùûüœ]/i;
/** First names with a mute h, before which words elide, unlike « Hassan », « Hamid » and names of companies. */
const muteH =
  /^(?:Hadrien|Hector|Hél(?:ène|oïse)|Helen[ae]?|Henri(?:ette)?|Hermine|Hervé|Hilaire|Hippolyte|Honor(?:é|ine)|Horace|Hortense|Hubert|Hug(?:o|ues|uette))(?![\p{L}])/iu;
const elides = (name: string): boolean => vowel.test(name) || muteH.test(name);

/** « que » before a proper name: « qu’Inès », « que Le Rucher ». */
export const withQue = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`);

/** « de » before a proper name: « du Rucher » for « Le Rucher », « des Ateliers », « d’Inès », « de Maison Tilleul ». */
export function withDe(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return elides(name) ? `d’${name}` : `de ${name}`;
}
