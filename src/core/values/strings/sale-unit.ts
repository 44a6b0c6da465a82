/** A quantity that a customer buys several of: a price for one of it is not that of a purchase. */
export const measurePattern = String.raw`(?:m[²³23]|ml|m|mètres?(?: (?:carrés?|cubes?|linéaires?))?|metres?(?: carres?)?|(?:square|cubic|linear) (?:met(?:re|er)s?|f(?:ee|oo)t|yards?)|sq\.? ?(?:m|ft)|ft²?|yards?|km|kilom[eè]tres?|miles?|kg|kilos?|grammes?|g|tonnes?|litres?|stères?|h|heures?|hours?|hrs?)`;
/** A length of time after which a price is paid again. */
export const rhythmPattern = String.raw`(?:mois|months?|nuit[ée]e?|nuit|nights?|jour(?:n[ée]e)?|days?|semaines?|weeks?|ann[ée]e|an|years?)`;
const others = String.raw`(?:personnes?|persons?|people|pers\.|pax|adult(?:e|s|es)?|enfants?|child(?:ren)?|guests?|t[êe]te|head|couple|groupe?s?|pi[èe]ces?|pieces?|unit[ée]?s?|bouteilles?|bottles?|s[ée]ances?|sessions?|cours|class|lesson|words?|mots?|pages?|trajet|trip)`;

const tax = String.raw`(?:(?:ttc|ht|net|(?:incl|ex|excl|inc)\.? ?vat|plus vat|\+ vat)\.?\s*)?`;
const per = String.raw`(?:\/\s*|par |per |an? |chaque |each |every |de l['’]\s?|du |le |la |l['’]\s?)`;
const unitAfter = new RegExp(
  String.raw`^\s*${tax}\(?\s*(?:${per}((?:\d{1,2} )?(?:${measurePattern}|${rhythmPattern}|${others}))|(?:of|de )?(hourly|nightly|daily|weekly|monthly|mensuel(?:le)?s?|hebdomadaires?))(?![\p{L}\d²³])`,
  'iu',
);

/** The unit that a price is for, from the text after it: `TTC/m²` → `m²`, `(per hour)` → `hour`; null for a whole price. */
export function saleUnit(after: string): string | null {
  const [, named, adverb] = unitAfter.exec(after) ?? [];
  return named ?? adverb ?? null;
}
