import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice } from './practice.ts';

const selling =
  /\b(vend\w*|revend\w*|commercialis\w*|proposer|propose|importer|ramener|rapporter|cultiver|planter|elever|stocker|ajouter (au|a la)|sell\w*|resell\w*|stock|offer|import\w*|bring in|ship|grow|breed|add to the (shop|range|catalogue)|list)\b/;

/** Goods that may not be sold at all. */
export const goodsPractices: readonly DoubtfulPractice[] = [
  {
    id: 'invasive-species',
    verdict: 'refuse',
    // the names in trade of species on the list of Regulation (EU) 1143/2014 (2016/1141 and its updates)
    signs: [
      selling,
      /\b(invasi(f|fs|ve|ves)|balsamines? de l himalaya|himalayan balsam|renouees? du japon|japanese knotweed|jussies?|water primrose|berces? du caucase|giant hogweed|jacinthes? d eau|water hyacinth|laitues? d eau|water lettuce|myriophylles? du bresil|parrot s? ?feather|lysichites?|skunk cabbage|ailantes?|tree of heaven|asclepiades? de syrie|common milkweed|gunneras?|tortues? de floride|red eared (sliders?|terrapins?)|ecrevisses? de (louisiane|californie)|(louisiana|signal) crayfish|ragondins?|coypus?|frelons? asiatiques?)\b/,
    ],
    unless:
      /\b(arrach\w*|enlev\w*|eradi\w*|lutte\w*|combat\w*|pieg\w*|remov\w*|control\w*|trapp?\w*|kill\w*|against|contre|a la place d\w*|instead of|ne (pas|plus|jamais)|never|no longer|stop)\b/,
    reason: pair(
      'Une espèce envahissante ne se vend pas, quelle que soit la demande : là où elle est inscrite sur une liste, la vendre, la transporter et la cultiver sont interdits',
      'An invasive species is not sold, however many ask for it: where a list names it, selling, moving and growing it are forbidden',
    ),
    law: {
      FR: pair(
        'Règlement (UE) 1143/2014, et code de l’environnement, L411-6',
        'Regulation (EU) 1143/2014, and French environment code, L411-6',
      ),
      EU: pair('Règlement (UE) 1143/2014', 'Regulation (EU) 1143/2014'),
      GB: act('Invasive Alien Species (Enforcement and Permitting) Order 2019, and Wildlife and Countryside Act 1981'),
      NZ: act('Biosecurity Act 1993'),
    },
    instead: pair(
      'répondre à ceux qui la demandent par une page qui dit pourquoi elle ne se vend pas et propose une espèce du pays de même usage',
      'answer those who ask with a page that says why it is not sold and offers a native species for the same use',
    ),
  },
  {
    id: 'forbidden-goods',
    verdict: 'refuse',
    signs: [
      selling,
      /\b(contrefa\w*|counterfeit\w*|fake (brands?|designer\w*|watch\w*|bags?)|especes? protegees?|protected (species|animals?|plants?)|ivoire|ivory|(perime|rappele)(e|s|es)? (par|de|du|depuis|le|la)\b.*|produits? (perimes?|rappeles?)|expired (stock|goods|food|products?)|out of date (stock|goods|food|products?)|recalled|withdrawn from sale|interdite?s? (a la vente|en (france|belgique|europe)|ici)|banned|illegal\w*|non (homologue|conforme)\w*|sans marquage ce|not (ce|ukca) marked|without (a |the )?(ce|ukca) mark)\b/,
    ],
    unless:
      /\b(ne (pas|plus|jamais)|never|stop|no longer|retirer|detrui\w*|destroy\w*|against|contre|a la place d\w*|instead of)\b/,
    reason: pair(
      'Une marchandise interdite, contrefaite, périmée ou rappelée ne se vend à personne, même à petit prix ou à qui la demande',
      'Goods that are banned, counterfeit, out of date or recalled are sold to nobody, not even cheaply or to those who ask',
    ),
    instead: pair(
      'la rendre, la détruire ou la déclarer, et proposer à ceux qui la cherchent ce qui répond au même besoin et se vend en règle',
      'return, destroy or declare them, and offer those who look for them what meets the same need and is sold in order',
    ),
  },
];
