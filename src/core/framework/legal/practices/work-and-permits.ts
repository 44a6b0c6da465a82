import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice, staffing } from './practice.ts';

const lottery = /\b(tombolas?|loteries?|lottery|lotteries|raffles?|prize draw)\b/;
const unasked =
  /\b(sans (?:rien )?(?:le |la )?(?:declarer|demander)(?! aux? client)|sans (demander |attendre )?(d |l |une )?autorisation|without (asking|a licen[cs]e|permission|registering)|no licen[cs]e)\b/;
const lotteryLaw = {
  FR: pair('Code de la sécurité intérieure, L322-1 à L322-3', 'French internal security code, L322-1 to L322-3'),
  BE: pair('Loi du 31 décembre 1851 sur les loteries', 'Belgian act of 31 December 1851 on lotteries'),
  GB: act('Gambling Act 2005'),
  IE: act('Gambling Regulation Act 2024'),
  CH: pair('Loi fédérale sur les jeux d’argent', 'Swiss Gambling Act'),
  CA: pair('Code criminel, articles 206 et 207', 'Criminal Code, sections 206 and 207'),
};

/** Work, permits, gifts and taxes. */
export const workAndPermitPractices: readonly DoubtfulPractice[] = [
  {
    id: 'fee-from-job-seekers',
    verdict: 'refuse',
    companies: staffing,
    signs: [
      /\b(ask|charge|make|demander|faire payer|facturer|prelever|take|prendre)\b/,
      /[£€$]|\b(fees?|frais|payants?|payante|euros|pounds)\b/,
      /\b(to register|registration|to join|sign up|inscription|s inscrire|pour etre (place|inscrit)\w*|to be placed|to find (them )?work)\b/,
    ],
    reason: pair(
      'Qui cherche du travail ne paie pas pour être inscrit ou placé',
      'A person who looks for work does not pay to be registered or placed',
    ),
    law: {
      FR: pair('Code du travail, L5321-3', 'French labour code, L5321-3'),
      BE: pair('Règles régionales du placement', 'Regional rules on placement'),
      GB: act('Employment Agencies Act 1973, section 6'),
      IE: act('Employment Agency Act 1971'),
    },
    instead: pair(
      'trier par les actes : les papiers envoyés le jour même, une première mission courte, un rappel dans les deux jours',
      'sort by deeds: papers sent the same day, a short first assignment, a call within two days',
    ),
  },
  {
    id: 'jobs-that-do-not-exist',
    verdict: 'refuse',
    signs: [
      /\b(advertis\w*|post|publish|publier|annoncer|diffuser|mettre en ligne|afficher)\b/,
      /\b(jobs?|vacanc\w*|postes?|emplois?|missions?|positions?)\b/,
      /\b(do not have|don t have|have not got|do not exist|not real|n existe\w* pas|(qu on|que nous) n (a|avons) pas|fictif\w*|fake|imaginary|inexistant\w*)\b/,
    ],
    reason: pair('Une offre d’emploi doit correspondre à un poste réel', 'A job advert must be for a real post'),
    law: {
      FR: pair('Code du travail, L5331-3', 'French labour code, L5331-3'),
      BE: pair('Règles régionales du placement', 'Regional rules on placement'),
      GB: act('Conduct of Employment Agencies and Employment Businesses Regulations 2003, regulation 27'),
      IE: act('Consumer Protection Act 2007'),
    },
    instead: pair(
      'dire vrai : une inscription ouverte, les jours et les lieux où il y a eu du travail ce mois-ci, et faire demander par ceux qui travaillent déjà',
      'tell the truth: an open registration, the days and places where there was work this month, and have those who work already ask others',
    ),
  },
  {
    id: 'cover-for-a-strike',
    verdict: 'refuse',
    companies: staffing,
    signs: [
      /\b(send|supply|provide|place|replace|cover|envoyer|fournir|placer|remplacer)\b/,
      /\b(strikes?|strikers?|greves?|grevistes?|industrial action)\b/,
    ],
    reason: pair(
      'Fournir du personnel pour remplacer des grévistes est interdit',
      'Supplying workers to replace people on strike is banned',
    ),
    law: {
      FR: pair('Code du travail, L1251-10', 'French labour code, L1251-10'),
      BE: pair('Loi du 24 juillet 1987, article 19', 'Belgian act of 24 July 1987, article 19'),
      GB: act('Conduct of Employment Agencies and Employment Businesses Regulations 2003, regulation 7'),
    },
    instead: pair(
      'garder ces jours pour les clients qui ont demandé d’avance',
      'keep these days for the customers who asked ahead',
    ),
  },
  {
    id: 'unpaid-work',
    verdict: 'refuse',
    signs: [
      /\b(essais?|trials?|stages?|journees?|days?|semaines?|weeks?|shifts?|heures|hours)\b/,
      /\b(non paye\w*|sans (le |la |les )?payer|unpaid|without pay\w*|for nothing|a l oeil)\b/,
      /\b(candidat\w*|salarie\w*|employee\w*|staff|apprenti\w*|stagiaires?|workers?|recru\w*|hir(e|ing)|embauch\w*|jobs?|poste|interns?|applicants?)\b/,
    ],
    reason: pair('Un travail, même d’essai, se paie et se déclare', 'Work is paid and declared, a trial too'),
    law: {
      FR: pair('Code du travail, L8221-5', 'French labour code, L8221-5'),
      BE: pair('Loi du 12 avril 1965 sur la rémunération', 'Belgian act of 12 April 1965 on wages'),
      GB: act('National Minimum Wage Act 1998'),
      IE: act('National Minimum Wage Act 2000'),
    },
    instead: pair(
      'une courte période d’essai dans un contrat signé, payée dès la première heure',
      'a short trial period in a signed contract, paid from the first hour',
    ),
  },
  {
    id: 'undeclared-work',
    verdict: 'refuse',
    signs: [
      /\b(au noir|sans facture|cash in hand|off the books|no invoice|without (an )?invoice|non declare\w*|de la main a la main)\b/,
    ],
    reason: pair(
      'Une vente ou un travail non déclaré est une fraude',
      'An undeclared sale or undeclared work is fraud',
    ),
    law: {
      FR: pair('Code du travail, L8221-1', 'French labour code, L8221-1'),
      BE: pair('Code pénal social', 'Belgian social criminal code'),
      GB: act('Taxes Management Act 1970'),
      IE: act('Taxes Consolidation Act 1997'),
    },
    instead: pair('un prix net et une facture, pour tous', 'a clear price and an invoice, for everybody'),
  },
  {
    id: 'discrimination',
    verdict: 'refuse',
    signs: [
      /\b(only (women|men|girls|boys|young people|natives)|(women|men|under \d\ds?) only|seulement (des |aux )?(femmes|hommes|filles|garcons|jeunes)|reserve\w* aux (femmes|hommes|jeunes|francais)|que des (femmes|hommes|jeunes|filles)|pas d(e|es) (vieux|seniors|etrangers|femmes enceintes|meres)|no (pregnant|foreigners?|mothers|old people|over \d\ds)|moins de \d\d ans (seulement|uniquement)|native speakers? only|good looking|type europeen)\b/,
    ],
    reason: pair(
      'Choisir un salarié ou un client sur son sexe, son âge, son origine ou sa santé est une discrimination',
      'Choosing staff or customers by sex, age, origin or health is discrimination',
    ),
    law: {
      FR: pair(
        'Code pénal, 225-1 et 225-2 ; Code du travail, L1132-1',
        'French criminal code, 225-1 and 225-2; labour code, L1132-1',
      ),
      BE: pair('Lois du 10 mai 2007', 'Belgian acts of 10 May 2007'),
      GB: act('Equality Act 2010'),
      IE: act('Employment Equality Acts 1998–2015 and Equal Status Acts 2000–2018'),
    },
    instead: pair(
      'écrire ce que le travail ou le service demande, et l’ouvrir à tous ceux qui le peuvent',
      'write what the work or the service takes, and open it to all who can',
    ),
  },
  {
    id: 'lottery-without-permission',
    verdict: 'refuse',
    signs: [lottery, unasked],
    reason: pair(
      'Une loterie sans autorisation est un délit, même pour une bonne cause',
      'A lottery without permission is an offence, even for a good cause',
    ),
    law: lotteryLaw,
    instead: pair(
      'demander l’autorisation, ou demander un don au moment où l’on est content, ce que vos chiffres savent déjà compter',
      'ask for the permission, or ask for a gift when people are happy, which your figures already count',
    ),
  },
  {
    id: 'paid-lottery',
    verdict: 'not-now',
    signs: [lottery],
    unless: unasked,
    reason: pair(
      'Une loterie payante est réservée à un but désintéressé et demande une autorisation d’avance',
      'A paid lottery is for good causes only and needs a permission or registration beforehand',
    ),
    law: lotteryLaw,
    instead: pair(
      'demander l’autorisation, ou un tirage gratuit et ouvert à tous, au règlement publié',
      'ask for the permission, or hold a free draw open to all with published rules',
    ),
  },
  {
    id: 'receipt-with-benefit',
    verdict: 'refuse',
    signs: [
      /\b(recus? (?:fisca\w+|cerfa|pour les impots|de don)|(?:attestations?|certificats?) (?:de dons?|fiscal\w*)|(?:un|des|deux) recus? pour (?:les|l) impots?|avec recu|cerfa|(?:tax|donation|charity|charitable) (?:receipts?|certificates?)|(?:reductions?|credits?) d impots?|tax (?:relief|credit|deduct\w*)|(?:as|pour) (?:an? |un )?(?:donation|gift|don)(?= .*\b(?:tax|impots?)\b)|gift aid|(tax )?deductible|deductibles?|defiscalis\w*)\b/,
      /(?<!\b(?:au|en) )\b(cours|courses?|lessons?|classes|stages?|ateliers?|workshops?|inscriptions?|sign ups?|prix|prices?|fees?|achats?|purchases?|purchased|bought|achete\w*|ventes?|sales?|factures?|invoices?|adhesions?|cotisations?|animations?|visites?|visits?|dinners?|dues|memberships?|abonnements?|subscriptions?|billets?|tickets?|places?|entrees?|repas|meals?|sejours?|stays?|paniers?|seances?|sessions?|produits?|products?|participations?|trajets?|trips?|rides?|passagers?|passengers?|services? rendus?|comme (si c etait )?un don|as (if it (were|was) )?a (gift|donation))\b/,
    ],
    unless:
      /\b((que|seulement|uniquement) pour (le|les|un) (vrais? )?dons?|only for (the |a )?(gift|donation)s?|ne (pas|jamais)|never|no tax receipt|pas de recu|sans contrepartie|nothing in return)\b/,
    reason: pair(
      'Un reçu fiscal ne va qu’à un don sans contrepartie : pour ce qui est acheté, c’est un faux, et l’association en répond',
      'A tax receipt is for a gift without any benefit in return: for what is bought it is false, and the organisation answers for it',
    ),
    law: {
      FR: pair('Code général des impôts, 200 et 1740 A', 'French tax code, 200 and 1740 A'),
      BE: pair('Code des impôts sur les revenus, 145/33', 'Belgian income tax code, 145/33'),
      GB: pair('Règles du Gift Aid', 'Gift Aid rules'),
      CH: pair('Loi fédérale sur l’impôt fédéral direct, article 33a', 'Swiss federal direct tax act, article 33a'),
      US: act('Internal Revenue Code, sections 170 and 6115'),
      CA: pair('Loi de l’impôt sur le revenu, article 118.1', 'Income Tax Act, section 118.1'),
      IE: act('Taxes Consolidation Act 1997, section 848A'),
    },
    instead: pair(
      'séparer ce qui est acheté et le don, ne donner de reçu que pour le don, une fois l’éligibilité vérifiée, et remercier chaque donateur',
      'separate what is bought and the gift, give a receipt for the gift alone once the right to do so is checked, and thank each donor',
    ),
  },
  {
    id: 'false-declaration',
    verdict: 'refuse',
    signs: [
      /\b(mark\w*|declar\w*|label\w*|etiquet\w*|envoyer|post|send)\b/,
      /\b(as (a )?(gifts?|samples?)|comme (un )?(cadeau|echantillon)|en cadeau|sous evalu\w*|undervalu\w*|lower value)\b/,
      /\b(customs|douane|certificat\w*|duty|duties|droits|taxes?|vat|tva|border|frontiere|control|controle)\b/,
    ],
    reason: pair(
      'Déclarer une vente comme un cadeau pour éviter un contrôle est une fausse déclaration, et la marchandise est saisie',
      'Declaring a sale as a gift to avoid a control is a false declaration, and the goods are seized',
    ),
    law: {
      FR: pair('Code des douanes', 'French customs code'),
      BE: pair('Loi générale sur les douanes et accises', 'Belgian general customs act'),
      GB: act('Customs and Excise Management Act 1979'),
      IE: act('Customs Act 2015'),
    },
    instead: pair(
      'vendre là où les papiers sont en règle, et chiffrer ce que le certificat coûterait avant d’ouvrir une destination',
      'sell where the papers are in order, and work out what the certificate would cost before opening a destination',
    ),
  },
  {
    id: 'outside-permission',
    verdict: 'refuse',
    isGeneral: true,
    signs: [
      /\b(nobody will (count|know|see|notice)|personne ne (comptera|verra|saura|compte)|without (telling|permission)|sans (le dire|autorisation))\b/,
    ],
    reason: pair(
      'Dépasser ce qui est permis met en jeu l’autorisation entière et l’assurance',
      'Going beyond what is permitted puts the whole permission and the insurance at risk',
    ),
    instead: pair(
      'demander l’autorisation par écrit, et d’ici là vendre ce qui est permis et vide',
      'ask for the permission in writing, and until then sell what is permitted and empty',
    ),
  },
];
