/**
 * A field that a template leaves to its owner, in square brackets: « [À renseigner] », « [Adresse à compléter] », « [Raison sociale] », “[Your company
 * name]”. A number in it makes it a reference.
 */
const unfilledField =
  /\[\s*(?:[^\]\n]{0,60}(?<![\p{L}\d])(?:[àa] (?:compl[ée]ter|renseigner|d[ée]finir|pr[ée]ciser|remplir)|to be (?:completed|confirmed|filled in|added))(?!\p{L})[^\]\n]{0,80}|(?:votre|vos|your|insert|ins[ée]rer|raison sociale|forme juridique|nom de|name of|company name|business name)(?=[\s\]])[^\]\d]{0,40})\s*\]/giu;

/** The fields that a text leaves to be filled in. */
export function unfilledFields(text: string): string[] {
  return text.includes('[') ? (text.match(unfilledField) ?? []) : [];
}
