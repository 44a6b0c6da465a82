/**
 * A field that a template leaves to its owner, in square brackets: « [À renseigner] », « [Adresse à compléter] », « [Raison sociale] », “[Your company
 * name]”. A number in it makes it a reference.
 */
const unfilledField =
  /\[\s*(?:[^\]\n]{0,60}(?<![\p{L}\d])(?:[àa] (?:compl[ée]ter|renseigner|d[ée]finir|pr[ée]ciser|remplir)|to be (?:completed|confirmed|filled in|added))(?!\p{L})[^\]\n]{0,80}|(?:votre|vos|your|insert|ins[ée]rer|raison sociale|forme juridique|nom de|name of|company name|business name)(?=[\s\]])[^\]\d]{0,40})\s*\]/giu;

/** Words in square brackets that begin with a capital; beside a field left to be filled in they are others. */
const bracketed = /\[\s*\p{Lu}[\p{L}’' /-]{1,40}\]/gu;

/** The fields that texts of one page leave to be filled in: those that say so and, where one does, the others in brackets. */
export function unfilledFieldsOf(texts: readonly string[]): string[] {
  const fields = texts.flatMap(unfilledFields);
  if (fields.length === 0) return fields;
  const known = new Set(fields);
  const others = texts.flatMap((text) => text.match(bracketed) ?? []).filter((field) => !known.has(field));
  return [...fields, ...others];
}

/** The fields that a text leaves to be filled in. */
export function unfilledFields(text: string): string[] {
  return text.includes('[') ? (text.match(unfilledField) ?? []) : [];
}
