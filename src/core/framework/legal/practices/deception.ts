import { pair } from '../../../values/text.ts';
import { anyOf, near } from '../near.ts';
import { type DoubtfulPractice, unfair } from './practice.ts';

/** Deceptions that an idea admits itself, whatever they are about: the last answer, after all precise ones. */
export const deceptionPractices: readonly DoubtfulPractice[] = [
  {
    id: 'invented-things',
    verdict: 'refuse',
    signs: [
      anyOf(
        near(
          'made up|fake|invented|fictitious|bogus|imaginary|inventee?s?|fictif|fictifs|fictives?|bidons?|faux|fausses?',
          'listings?|adverts?|products?|profiles?|members?|orders?|customers?|bids?|bookings?|annonces?|produits?|profils?|membres?|commandes?|clients?|encheres?|reservations?|offres?',
          3,
        ),
      ),
      /\b(add\w*|post\w*|publish\w*|show\w*|put|creat\w*|fill\w*|ajout\w*|publi\w+|montrer|affich\w+|mettre|creer|remplir)\b/,
    ],
    unless:
      /\b(remov\w*|delet\w*|block\w*|report\w*|supprim\w*|signal\w*|bloqu\w*|never|ne (?:pas|jamais|plus)|stop|against|contre)\b/,
    reason: pair(
      'Montrer ce qui n’existe pas trompe celui qui cherche, et il ne revient pas quand il l’apprend',
      'Showing what does not exist deceives those who search, and they do not come back once they know',
    ),
    law: unfair,
    instead: pair(
      'dire ce qui manque, prendre le besoin avec une adresse laissée pour cela, et chercher d’abord ceux qui l’ont',
      'say what is missing, note the wish with an address left for that, and look first for those who have it',
    ),
  },
  {
    id: 'counting-on-no-check',
    verdict: 'refuse',
    isGeneral: true,
    signs: [
      /\b(personne ne (le |la |les |l )?(verifie\w*|verra|voit|saura|sait|remarque\w*|regarde\w*)|nobody (will |would )?(ever )?(checks?|notices?|knows?|sees?|finds? out|looks?)|no one (will |would )?(ever )?(checks?|notices?|knows?|sees?|finds? out)|nobody needs? (to )?know|no need to (tell|say)|(if|unless|until) (they|anyone|anybody|people|customers) notices?|personne n a besoin de savoir|pas besoin de (le |leur )?dire|(s|si) (ils|elles|personne|les clients) (ne )?(le |s en )?(remarqu\w*|apercoi\w*)|ni vu ni connu)\b|\b(in|dans|en) (an? |une )?envelopp?e\b/,
    ],
    reason: pair(
      'Ce qui ne tient que si personne ne vérifie trompe le client, et se paie le jour où quelqu’un vérifie',
      'What holds only while nobody checks deceives the customer, and is paid for on the day somebody checks',
    ),
    law: unfair,
    instead: pair(
      'annoncer ce qui se prouve : le chiffre mesuré, sa date, et combien de cas il compte',
      'announce what can be proved: the measured figure, its date, and how many cases it counts',
    ),
  },
  {
    id: 'hidden-from-authority',
    verdict: 'refuse',
    signs: [
      /\b((on|nous) (ne )?(dit|dirait|dirons|disons|declare|declarons) (rien|pas)|sans (le |rien |les )?(dire|declarer|prevenir|signaler)|ne (rien|pas) (le )?(dire|declarer|signaler)|(say|tell\w*|declare|report) nothing|without (telling|declaring|reporting|informing)|(not|never|don t|won t) (tell|declare|report|inform))\b/,
      /\b(pompiers?|inspect\w*|mairie|commune|assur\w+|fisc|impots?|controle\w*|administration|prefecture|bailleur|police|douanes?|fire (service|brigade|officer)|council|insurers?|insurance|tax\w*|authorit\w+|landlord|customs|revenue)\b/,
    ],
    reason: pair(
      'Ce qui se cache à l’autorité ou à l’assureur n’est couvert par personne le jour d’un accident, et met en danger ceux qui viennent',
      'What is hidden from the authority or the insurer is covered by nobody on the day of an accident, and endangers those who come',
    ),
    instead: pair(
      'demander l’avis écrit de l’autorité et de l’assureur, et ne rien ouvrir avant ; d’ici là, vendre mieux ce qui est permis',
      'ask for the written opinion of the authority and the insurer, and open nothing before; until then sell better what is permitted',
    ),
  },
  {
    id: 'fire-hazard',
    verdict: 'refuse',
    signs: [
      /\b(bouteilles? de gaz|gaz|essence|carburant|bougies?|flammes?|rechauds?|chauffage d appoint|gas (bottles?|cylinders?)|petrol|fuel|candles?|open fire|stoves?)\b/,
      /\b(laisser|garder|stocker|entreposer|dormir|nuit|leave|keep|store|sleep|overnight)\b/,
      /\b(grange|fenil|hangar|grenier|cave|garage|entrepot|dortoir|chapiteau|barns?|lofts?|attic|cellar|shed|warehouse|marquee|dormitory|a bord|on board|interieur|inside|indoors)\b/,
    ],
    reason: pair(
      'Une source de feu gardée dans un local fermé met en danger les personnes et les biens, et l’assurance ne la couvre pas sans accord écrit',
      'A source of fire kept in a closed building endangers people and goods, and no insurance covers it without written consent',
    ),
    instead: pair(
      'demander l’inverse par écrit (retirée, débranchée) et l’avis de l’assureur et des pompiers avant toute option payante',
      'require the opposite in writing (removed, unplugged) and ask the insurer and the fire service before any paid option',
    ),
  },
];
