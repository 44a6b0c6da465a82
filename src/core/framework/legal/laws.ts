import { pair, type Text } from '../../values/text.ts';
import type { LawTable } from './legal-areas.ts';

/** A law with one name in both languages. */
export const act = (name: string): Text => pair(name, name);

/** Texts that several rules and practices rest on, by country; the directive alone where no national article is given. */

/** Unfair commercial practices, false or sorted reviews and hidden advertising among them. */
export const unfairLaw: LawTable = {
  EU: pair(
    'Directive 2005/29/CE, modifiée par la directive (UE) 2019/2161',
    'Directive 2005/29/EC, amended by Directive (EU) 2019/2161',
  ),
  FR: pair('Code de la consommation, L121-2 à L121-4', 'French consumer code, L121-2 to L121-4'),
  BE: pair('Code de droit économique, VI.97 à VI.100', 'Belgian code of economic law, VI.97 to VI.100'),
  LU: pair('Code de la consommation luxembourgeois, L.122-1 et suivants', 'Luxembourg consumer code, L.122-1 ff'),
  IE: act('Consumer Protection Act 2007'),
  DE: act('UWG, §§ 3, 5–5b'),
  AT: act('UWG, §§ 1–2'),
  ES: act('Ley 3/1991 de Competencia Desleal'),
  IT: act('Codice del consumo, art. 20–27'),
  NL: act('Burgerlijk Wetboek, 6:193a–193j'),
  PT: act('Decreto-Lei 57/2008'),
  GB: act('Digital Markets, Competition and Consumers Act 2024'),
  CH: pair('LCD, articles 2 et 3', 'Swiss Unfair Competition Act, articles 2 and 3'),
  US: act('Federal Trade Commission Act, section 5'),
  CA: pair('Loi sur la concurrence, articles 52 et 74.01', 'Competition Act, sections 52 and 74.01'),
};

/** Reviews that are false, bought or rewarded by their mark. */
export const reviewLaw: LawTable = {
  ...unfairLaw,
  EU: pair(
    'Directive 2005/29/CE, article 7, paragraphe 6, et annexe I, points 23 ter et 23 quater',
    'Directive 2005/29/EC, article 7(6) and annex I, points 23b and 23c',
  ),
  US: act('16 CFR Part 465'),
  CA: pair('Loi sur la concurrence, articles 52, 74.01 et 74.02', 'Competition Act, sections 52, 74.01 and 74.02'),
};

/** Messages to people who asked for none. */
export const unaskedLaw: LawTable = {
  EU: pair('Directive 2002/58/CE, article 13, et RGPD', 'Directive 2002/58/EC, article 13, and GDPR'),
  FR: pair('Code des postes, L34-5, et RGPD', 'French post code, L34-5, and GDPR'),
  BE: pair('Code de droit économique, XII.13, et RGPD', 'Belgian code of economic law, XII.13, and GDPR'),
  LU: pair('Loi du 30 mai 2005, article 11, et RGPD', 'Luxembourg act of 30 May 2005, article 11, and GDPR'),
  IE: act('ePrivacy Regulations 2011'),
  DE: pair('UWG, § 7, et RGPD', 'UWG, § 7, and GDPR'),
  AT: pair('TKG 2021, § 174, et RGPD', 'TKG 2021, § 174, and GDPR'),
  ES: pair('LSSI, articles 21 et 22, et RGPD', 'LSSI, articles 21 and 22, and GDPR'),
  IT: pair('Codice privacy, article 130, et RGPD', 'Codice privacy, article 130, and GDPR'),
  NL: pair('Telecommunicatiewet, 11.7, et RGPD', 'Telecommunicatiewet, 11.7, and GDPR'),
  PT: pair('Lei 41/2004, article 13-A, et RGPD', 'Lei 41/2004, article 13-A, and GDPR'),
  GB: act('Privacy and Electronic Communications Regulations 2003'),
  CH: pair('LCD, article 3, alinéa 1, lettre o', 'Swiss Unfair Competition Act, article 3(1)(o)'),
  CA: pair('Loi canadienne anti-pourriel', 'Canada’s anti-spam legislation'),
};

/** Announced price reductions. */
export const priceCutLaw: LawTable = {
  EU: pair('Directive 98/6/CE, article 6 bis', 'Directive 98/6/EC, article 6a'),
  FR: pair('Code de la consommation, L112-1-1', 'French consumer code, L112-1-1'),
  BE: pair('Code de droit économique, VI.18', 'Belgian code of economic law, VI.18'),
  IE: act('Requirements to Indicate Product Prices (Amendment) Regulations 2022'),
  DE: act('PAngV, § 11'),
  AT: act('PrAG, § 9a'),
  ES: act('Ley 7/1996, art. 20'),
  IT: act('Codice del consumo, art. 17-bis'),
  NL: act('Besluit prijsaanduiding producten, 5a'),
  PT: act('Decreto-Lei 70/2007'),
  GB: act('Digital Markets, Competition and Consumers Act 2024'),
  CH: pair(
    'Ordonnance sur l’indication des prix, article 16',
    'Swiss ordinance on the indication of prices, article 16',
  ),
  US: act('16 CFR Part 233'),
  CA: pair(
    'Loi sur la concurrence, article 74.01 ; au Québec, Loi sur la protection du consommateur, article 225',
    'Competition Act, section 74.01; in Quebec, Consumer Protection Act, section 225',
  ),
};

/** The right to withdraw from a purchase at a distance. */
export const withdrawalLaw: LawTable = {
  EU: pair('Directive 2011/83/UE, articles 9 à 16', 'Directive 2011/83/EU, articles 9 to 16'),
  FR: pair('Code de la consommation, L221-18', 'French consumer code, L221-18'),
  BE: pair('Code de droit économique, VI.47 à VI.53', 'Belgian code of economic law, VI.47 to VI.53'),
  LU: pair('Code de la consommation luxembourgeois, L.222-9 et suivants', 'Luxembourg consumer code, L.222-9 ff'),
  IE: act('Consumer Rights Act 2022'),
  DE: act('BGB, §§ 312g, 355'),
  AT: act('FAGG, §§ 11–18'),
  ES: act('Real Decreto Legislativo 1/2007, art. 102–108'),
  IT: act('Codice del consumo, art. 52–59'),
  NL: act('Burgerlijk Wetboek, 6:230o–230s'),
  PT: act('Decreto-Lei 24/2014'),
  GB: act('Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013'),
};
