import { pair } from '../../../../values/text.ts';
import { act, type DoubtfulPractice } from '../practice.ts';

const voucher =
  /\b(bons?( cadeaux?| d achat)|cartes? cadeaux?|cheques? cadeaux?|vouchers?|gift (?:cards?|certificates?|vouchers?))\b/;
/** Countries in which a gift voucher has a shortest life by law. */
const withVoucherLife: ReadonlySet<string> = new Set(['IE', 'US', 'CA', 'NZ']);
const notUntaxed: ReadonlySet<string> = new Set(['US', 'CA']);

/** Prices, vouchers, deposits and excesses that the law fixes. */
export const moneyTerms: readonly DoubtfulPractice[] = [
  {
    id: 'short-vouchers',
    verdict: 'refuse',
    holdsIn: (country) => withVoucherLife.has(country),
    signs: [
      voucher,
      /\b(expir\w*|lapse\w*|run out|valid\w*|valables?|perim\w*|limit\w*|good for)\b.*\b(days?|weeks?|months?|(?:a|one|two|three|1|2|3) years?|jours?|semaines?|mois|(?:un|deux|trois|1|2|3) ans?)\b/,
    ],
    unless: /\b(remind\w*|rappel\w*|prolong\w*|extend\w*|rembours\w*|refund\w*|before they|avant qu)\b/,
    reason: pair(
      'Un bon cadeau a une durée minimale par la loi : plus courte, la clause ne vaut rien et l’argent reste dû',
      'A gift voucher has a shortest life by law: a shorter one is void and the money stays owed',
    ),
    law: {
      IE: act('Consumer Protection (Gift Vouchers) Act 2019: five years'),
      US: act('15 U.S.C. 1693l-1: five years, and state laws'),
      CA: pair(
        'Lois provinciales sur la protection du consommateur : le plus souvent aucune expiration',
        'Provincial consumer protection acts: mostly no expiry at all',
      ),
      NZ: act('Fair Trading (Gift Card Expiry) Amendment Act 2024: three years'),
    },
    instead: pair(
      'garder la durée de la loi, et écrire à ceux qui n’ont pas utilisé leur bon avant la période creuse',
      'keep the life that the law sets, and write before the quiet season to those who have not used theirs',
    ),
  },
  {
    id: 'deductible-paid',
    verdict: 'refuse',
    signs: [
      /\b(?:the|their|your|customers?|customer s|homeowner s|owners?|insurance|policy) (?:\w+ )?deductibles?\b|\bfranchises?\b(?=.*\b(?:assur\w*|sinistres?|degats?|bris|pare brise|clients?)\b)|\b(?:assur\w*|sinistres?|clients?)\b.*\bfranchises?\b/,
      /\b(cover\w*|pay\w*|waiv\w*|absorb\w*|eat|refund\w*|credit\w*|rebat\w*|offr\w+|prendre|prenons|rembours\w*|deduir\w*|effac\w*)\b/,
    ],
    unless: /\b(tax|never|jamais|ne (?:pas|plus)|explain|expliquer)\b/,
    reason: pair(
      'Payer ou effacer la franchise d’un assuré, c’est faire déclarer à l’assureur un prix qui n’est pas le vrai : une fraude à l’assurance, pour le client comme pour l’entreprise',
      'Paying or waiving the deductible of an insured customer makes the insurer be told a price that is not the true one: insurance fraud, by the customer and by the company',
    ),
    law: {
      FR: pair('Code pénal, 313-1', 'French criminal code, 313-1'),
      BE: pair('Code pénal, escroquerie', 'Belgian criminal code, fraud'),
      CH: pair('Code pénal, article 146', 'Swiss criminal code, article 146'),
      GB: act('Fraud Act 2006'),
      IE: act('Criminal Justice (Theft and Fraud Offences) Act 2001'),
      US: act('State insurance fraud laws'),
      CA: pair('Code criminel, article 380', 'Criminal Code, section 380'),
    },
    instead: pair(
      'un devis au vrai prix, avec ce que l’assureur demande pour rembourser, et un paiement en plusieurs fois annoncé',
      'a quote at the true price, with what the insurer asks for to pay, and announced payments by instalment',
    ),
  },
  {
    id: 'large-deposit-on-home-work',
    verdict: 'refuse',
    holdsIn: (country) => country === 'US',
    companies:
      /\b(home|homes|houses?|barns?|roofs?|roofing|lightning|install\w*|contractors?|remodel\w*|plumbing|electric\w*|landscap\w*|fences?|windows?)\b/,
    signs: [
      /\b(half|50 ?%|50 per ?cent|two thirds|three quarters|60 ?%|70 ?%|75 ?%|80 ?%|all|the whole|full)\b/,
      /\b(at signing|on signing|when they sign|up ?front|in advance|as a deposit|deposits?|down payment|before (?:the work|we start|any work))\b/,
    ],
    unless: /\b(refund\w*|give back|never|not)\b/,
    reason: pair(
      'Plusieurs États plafonnent l’acompte des travaux chez l’habitant, souvent au tiers du prix ou moins, et demandent un numéro d’enregistrement au contrat',
      'Several states cap the deposit on work at people’s homes, often at a third of the price or less, and ask for a registration number on the contract',
    ),
    law: {
      US: act(
        'State home improvement laws: Pennsylvania, 73 P.S. 517.9, one third above $5,000; California, $1,000 or 10%; Maryland and Massachusetts, one third',
      ),
    },
    instead: pair(
      'un acompte dans la limite de votre État, les matériaux commandés exprès à leur prix si elle le permet, et le reste à des étapes écrites',
      'a deposit within the limit of your state, special-order materials at their price where it allows them, and the rest at written stages',
    ),
  },
  {
    id: 'price-without-tax',
    verdict: 'refuse',
    holdsIn: (country) => !notUntaxed.has(country),
    signs: [
      /\b(affich\w*|montrer|indiquer|ecrire|annoncer|publier|show\w*|display\w*|advertis\w*|list\w*|write|publish\w*|quote)\b/,
      /\b(prix|tarifs?|prices?|rates?|fees?)\b/,
      /\b(hors taxes?|ht|hors tva|sans (?:la )?tva|(?:without|excluding|before|net of|less|plus) (?:the )?(?:vat|tax)|ex vat)\b/,
    ],
    unless:
      /\b(professionnels?|entreprises?|pros|trade|business(?:es)?|b2b|companies|revendeurs?|resellers?|collectivites|communes|a cote|ttc|beside|including|both)\b/,
    reason: pair(
      'Un prix montré à des particuliers est le prix à payer, taxes comprises',
      'A price shown to consumers is the price to pay, taxes included',
    ),
    law: {
      EU: pair('Directive 98/6/CE', 'Directive 98/6/EC'),
      FR: pair(
        'Code de la consommation, L112-1, et arrêté du 3 décembre 1987',
        'French consumer code, L112-1, and order of 3 December 1987',
      ),
      BE: pair('Code de droit économique, VI.3 et VI.4', 'Belgian code of economic law, VI.3 and VI.4'),
      LU: pair('Code de la consommation luxembourgeois, L.112-1', 'Luxembourg consumer code, L.112-1'),
      IE: act('Requirements to Indicate Product Prices Regulations 2002'),
      GB: act('Price Marking Order 2004 and Digital Markets, Competition and Consumers Act 2024'),
      CH: pair(
        'Ordonnance sur l’indication des prix, articles 3 et 4',
        'Swiss ordinance on the indication of prices, articles 3 and 4',
      ),
    },
    instead: pair(
      'le prix toutes taxes comprises partout, et le prix hors taxes à côté pour ceux qui la récupèrent',
      'the price with tax everywhere, and the price without it beside for those who recover it',
    ),
  },
];
