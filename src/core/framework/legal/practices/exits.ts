import type { LawTable } from '../legal-areas.ts';
import { pair } from '../../../values/text.ts';
import { anyOf, near, where } from '../near.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

/** The way out of a contract or a list: a button, a page, or leaving itself. */
const wayOut =
  '(?:bouton|lien|page|formulaire|option|numero)s? (?:d |de |pour |des )?(?:l )?(?:arret\\w*|resili\\w*|desabonn\\w*|desinscri\\w*|annul\\w*|depart|partir|quitter|sortie)|(?:stop|stopping|cancel\\w*|leave|leaving|unsubscribe|exit|opt out|quit) (?:button|link|page|option|form|number)s?|resili\\w+|desabonn\\w+|desinscri\\w+|unsubscri\\w+|cancell?(?:ing|ation|ations)|(?:to|can|could|may|people) (?:cancel|stop|leave|quit|unsubscribe)(?: online)?|pour (?:arreter|partir|resilier)|(?:members?|people|subscribers?) leave|(?:mettre )?fin a (?:l |leur |un |son )?(?:abonnement|contrat|adhesion)|end (?:the|their|a|an) (?:subscription|membership|contract|plan)';
const hidden =
  'cach\\w+|masqu\\w+|enterr\\w+|retir\\w+|supprim\\w+|enlev\\w+|compliqu\\w+|ralenti\\w*|freiner|decourager|hid(?:e|ing|den)|tak(?:e|ing) away|remov\\w+|bur(?:y|ied|ying)|delet\\w+|drop|no way|(?:deux|trois|quatre|cinq|six|plusieurs|two|three|four|five|six|several|\\d) (?:ecrans?|etapes?|pages?|screens?|steps?|menus?|clicks?|clics?|questions)|plus (?:difficile|dur|long|complique)|harder|slower|fond du compte|dispara\\w+|redirig\\w+|time out|delay\\w*|retard\\w*|apres (?:\\w+ )?(?:relances|appels)|only after|redirect\\w*|hard to find|difficiles? a trouver';
const onlyBy =
  'exig\\w+|requir\\w+|seulement|uniquement|exclusivement|oblig\\w+|forc\\w+|qu en|que par|que sur|only|must|should have to|make|makes|have to|will have to|ask (?:people|them|members|customers) to|demander (?:aux|a)';
const byHand =
  'lettres?|letters?|recommandee?s?|courriers?|telephon\\w+|appel\\w+|sur place|(?:au|venant au|a la) (?:magasin|guichet|comptoir|boutique)|en personne|registered (?:letter|mail|post)|by (?:letter|post|phone)|phon\\w+|ring|ringing|call|calling|in person|come in|counter';

const exitLaw: LawTable = {
  ...unfair,
  FR: pair('Code de la consommation, L215-1-1', 'French consumer code, L215-1-1'),
  GB: act('Digital Markets, Competition and Consumers Act 2024, subscription contracts'),
  DE: act('BGB, § 312k'),
  US: act('Restore Online Shoppers’ Confidence Act'),
};

/** Ways out that are hidden or made longer than the way in. */
export const exitPractices: readonly DoubtfulPractice[] = [
  {
    id: 'harder-exit',
    verdict: 'refuse',
    signs: [anyOf(near(hidden, wayOut), where(onlyBy, near(wayOut, byHand)))],
    // a pause beside the way out, or a way out that is put back or made easier
    unless:
      /^(?!.*\b(?:take away|remov\w+|hid(?:e|ing)|delet\w+|retirer|supprimer|cacher|enlever|only|seulement|uniquement)\b).*\b(?:pauses?|freeze|suspen\w*)\b|\b(?:put back|remettre|remonter|as well as|aussi bien|en un clic|in one click|one click|easier|plus (?:simple|facile)|simplif\w+|ne (?:pas|jamais|plus) cacher|never hide)\b/,
    reason: pair(
      'Sortir doit être aussi simple qu’entrer, en ligne si l’entrée l’est',
      'Leaving must be as easy as joining, on line when joining is',
    ),
    law: exitLaw,
    instead: pair(
      'offrir sur la page de départ une pause ou une formule plus courte, à côté du bouton qui part en un clic, et compter les raisons',
      'offer a pause or a shorter plan on the leaving page, beside the button that leaves in one click, and count the reasons',
    ),
  },
];
