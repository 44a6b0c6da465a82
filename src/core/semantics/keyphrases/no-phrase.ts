/** An e-mail address, a host name or a notice of copyright. */
const address =
  /@|[©®]|(?<![\p{L}\p{N}])(?:https?:|www\.)|[\p{L}\p{N}-]\.(?:com|org|fr|be|ch|eu|info|co\.uk)(?![\p{L}\p{N}])/iu;
/** Money, tax and measure, alone or one by the other: "TTC/m²", "euros", "VAT/sqm". */
const unit =
  /^(?:(?:[€$£]|euros?|dollars?|pounds?|ttc|ht|tva|vat|excl|incl|m²|m2|m³|sqm|sqft|sq|ft|mètres? carrés?|kg|km|l|h)(?:[\s/.]+|$))+$/iu;
/** Notices of forms. */
const notice = /^(?:champs? (?:obligatoires?|requis)|(?:required|mandatory) fields?)$/iu;

/** True for words that nobody looks for and that say nothing of a page: addresses, units of prices, notices of forms. */
export const isNoPhrase = (text: string): boolean => address.test(text) || unit.test(text) || notice.test(text);
