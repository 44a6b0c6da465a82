import type { Company, CompanyOffer } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';

const publicBody =
  '(?:council|state|government|local authority|authority|borough|county|city|town|region|ministry|municipality|mairie|ville|etat|commune|departement|metropole|caf|conseil|ministere|agglomeration|communaute|collectivites?|intercommunalite|syndicat|opco)';

/** Names of a source of money rather than of a thing that somebody buys. */
const revenueLines: readonly RegExp[] = [
  // what a few customers bring together, and the rest
  /^(?:key|large|big|main) accounts?\b|^accounts? (?:of|with) (?:the |our |a )?(?:\d|one|two|three|four|five|six|few|large|big|main)|^(?:grands?|gros) comptes?\b|^(?:other|autres) [a-z]|^(?:misc\w*|divers\w*|sundry|sundries)\b/,
  // agreements with a public body, and what it gives
  /^(?:conventions?|subventions?|subsid(?:y|ies)|grants?(?: from\b|$)|dotations?|agreements? with|(?:public |core )?funding|aides? (?:publiques?|de l|de la|du|des))\b/,
  new RegExp(
    String.raw`\b(?:paid|funded|financed|reimbursed|covered) by (?:the |our )?(?:local )?${publicBody}\b|\b${publicBody}[ -](?:paid|funded|financed)\b`,
  ),
  new RegExp(
    String.raw`\b(?:payee?s?|financee?s?|versee?s?|remboursee?s?|prise?s? en charge) par (?:la |le |l |les |notre )?${publicBody}\b`,
  ),
  // what is sold somewhere, whatever it is
  /^(?:sales?|takings|revenue|turnover|income) (?:at|in|on|from|through|via|by)\b|^(?:ventes?|recettes?|chiffre d affaires) (?:a(?! emporter)|au|aux|en|sur|par|chez|dans)\b/,
];

/** True for an offer of the file that is a line of its revenue: it counts in the figures, and nobody buys it under this name. */
export const isRevenueLine = ({ name }: Pick<CompanyOffer, 'name'>): boolean => {
  const plain = plainText(name);
  return revenueLines.some((line) => line.test(plain));
};

/** The offers that somebody buys under their name, for texts and pages; all of them where no other is known. */
export const soldOffers = (company: Pick<Company, 'offers'>): readonly CompanyOffer[] => sold(company.offers);

const sold = memoizeByObject((offers: readonly CompanyOffer[]): readonly CompanyOffer[] => {
  const bought = offers.filter((one) => !isRevenueLine(one));
  return bought.length > 0 ? bought : offers;
});
