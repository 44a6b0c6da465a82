import { textCues } from '../audits/classification/text-cues.ts';
import { currencyCodes } from '../audits/texts/currency-codes.ts';

/** Codes that are words in a title in capitals, such as “ALL 7 days a week”. */
const words = new Set(['ALL', 'CUP', 'GEL', 'PEN', 'TOP', 'TRY']);
const codes = [...currencyCodes].filter((code) => !words.has(code)).join('|');

const space = String.raw`[\s\u00a0\u202f]?`;
const amount = String.raw`\d+(?:[\s\u00a0\u202f.,'’]\d+)*`;

/** Signs and names that mean money wherever a number is beside them. */
const money = new RegExp(
  String.raw`\p{Sc}${space}\d|\d${space}(?:\p{Sc}|(?:CHF|SFr|kr|z[łl]|F?${space}CFA|francs?|dollars?|dirhams?)(?!\p{L}))|(?<!\p{L})(?:CHF|SFr\.?|kr\.?)${space}\d|(?<!\p{L})Fr\.${space}\d+\.[–—-]`,
  'u',
);

/** Letters and codes that also name a road, a model or a day: they mean money beside a unit of sale, or after “from”. */
const letters = String.raw`(?:R|Rs\.?|RM|[Ff]r\.?|K[čc]|lei|Dhs?|DH|${codes})`;
const lettered = String.raw`(?:(?<![\p{L}\p{N}-])(?:${letters}${space}${amount}|${amount}${space}${letters}(?!\p{L})))`;
const unit = String.raw`nights?|person|people|adults?|child|hours?|days?|weeks?|months?|years?|unit|piece|room|couple|guest|session|class|lesson|ticket|head|seat|bottle|group|kilo|kg|km|nuit|nuitée|personne|adulte|enfant|heure|jour|semaine|mois|an|unité|pièce|chambre|séance|cours|tête|séjour|place|billet|bouteille|groupe`;
const bySale = String.raw`\s?(?:(?:(?:per|par|an?|the|la|le|chaque)\s|l['’]|\/\s?)(?:${unit})|each|pp|p\.p\.)(?!\p{L})`;
const from = String.raw`(?<!\p{L})(?:[Ff]rom|[Pp]rices?|[Rr]ates?|[Ff]ees?|[Tt]arifs?|[Pp]rix|[Àà] partir de|[Dd]ès)\s*:?\s*`;
const sale = new RegExp(String.raw`${lettered}${bySale}|${from}${lettered}(?=\s*(?:$|[(/.;–—]))`, 'u');

const usual = new RegExp(textCues.price.source, 'i');

/** True when a text states a price, in the currency of any country. */
export const statesPrice = (text: string): boolean => usual.test(text) || money.test(text) || sale.test(text);
