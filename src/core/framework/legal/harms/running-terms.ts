import { pair } from '../../../values/text.ts';
import { unfairTerms } from '../practices/hidden-and-unfair-terms.ts';
import { type HarmFamily, words } from './harm.ts';
import { excuses, nonDit, unsaid } from './words-of-harm.ts';

const terms = [
  'prices?|prix|fees?|frais|commissions?|rates?|tarifs?|abonnements?|subscriptions?|direct debits?|debits?',
  'prelevements?|terms?|conditions|cotisations?|loyers?|rents?|contracts?|contrats?|plans?|forfaits?',
  'percent\\w*|pour cent|%|premiums?|membership\\w*|mensualites?|cut|part|marge|euros?|quid|pounds?|dollars?',
  'francs?',
];
const changes = [
  'raise|raising|rise|increase|increasing|bump*|put up|putting up|hike|add|change|changing|cut|move|moving',
  'switch*|double|slip|jack up|push|lower|reduce|drop|shorten|augment*|passer|passe|passons|monter|monte',
  'montons|relever|releve|relevons|baisser|baisse|baissons|modifi*|ajout*|changer|change|changeons|doubl*',
  'majore*|rogn*|reduire|raccourc*|basculer|bascule|prelever|preleve|take|prendre|prend|prenons|extend',
  'prolong*|renew*|renouvel*|reconduire|reconduis*|roll over|passe',
];

/** The price, the share or the terms of contracts that run are changed by one side. */
export const runningTerms: HarmFamily = {
  id: 'running-terms',
  forms: [
    [
      words(changes),
      words(terms),
      words(
        'overnight|at once',
        'from (?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|next (?:day|week))|straight ?away',
        'right away|immediately|retroactiv*|retrospectiv*|back ?dated|mid ?(?:contract|season|term|year)',
        'halfway through|no notice|without notice|by surprise|du jour au lendemain',
        'des (?:demain|lundi|ce soir|aujourd hui|la semaine prochaine)|immediat*|tout de suite|sur le champ',
        'sans preavis|retroacti*|en cours (?:de|d) (?:contrat|annee|saison|bail)|en plein milieu|par surprise',
        'in the night|dans la nuit|fait accompli|devant le fait',
      ),
    ],
    [
      words(changes),
      words(terms),
      words(
        'existing|current|running|signed|already (?:booked|paid|signed)|in progress|under contract|members?',
        'subscribers?|abonnes?|adherents?|actuels?|actuelles?|en cours|signes?|deja (?:signe|paye|reserve)\\w*',
        'sellers?|lenders?|vendeurs?|loueurs?|preteurs?|hosts?|hotes|tenants?|locataires?|partners?|partenaires?',
        'everyone|everybody|tout le monde|all (?:of )?(?:the|our)|tous nos|tous les',
      ),
      words(
        unsaid,
        nonDit,
        excuses,
        'automatically|d office|automatiquement|whether they|unless they|sauf s ils|silence|qui ne dit|tacite\\w*',
        'like it or leave|ils n ont pas le choix|no choice|small print|don t like it|locked in|bloques?|captifs?',
        'they can t leave|engages?|three years?|trois ans|deux ans|another year|un an de plus',
      ),
    ],
    [
      words('renew*|renouvel*|reconduction|reconduire|roll over|prolong*|extend'),
      words(
        'silent*|tacit*|automatic*|automatiquement|d office|three years?|trois ans|five years?|cinq ans|two years',
        'deux ans|no reminder|sans rappel',
      ),
      words('without|sans|no|not|ne|pas|never|jamais|nothing|rien|penalt*|leave|partir|cancel*|resili*'),
    ],
  ],
  unless: words(
    'warrant\\w*|garanties?|guarantee',
    'new (?:orders?|customers?|members?|contracts?)',
    'nouve(?:lles?|aux) (?:commandes?|clients?|contrats?|abonnes?)',
    '(?:\\w+ )?(?:weeks?|months?|days?)(?: of)? (?:\\w+ )?notice|written notice|can leave',
    'peu(?:t|vent) (?:partir|resilier|quitter)|prevenir (?:\\w+ ){0,3}(?:mois|semaines|jours|avant)',
    '(?:un|deux|trois) mois (?:avant|d avance)|(?:a|one|two|three) months? (?:before|ahead|earlier)',
    'with a letter|par une lettre|avec leur accord|opt in|reminder before|who (?:ask|want|agree)',
    'qui (?:le )?(?:demandent|veulent|acceptent)',
  ),
  reason: pair(
    'Ce qui a été signé ne se change pas d’un seul côté : sans préavis ni accord, le nouveau prix ou la nouvelle clause ne vaut rien, et ceux qu’elle touche partent',
    'What was signed is not changed by one side: without notice or agreement the new price or term is void, and those whom it hits leave',
  ),
  law: unfairTerms,
  ask: pair('chaque client ou partenaire lié par le contrat', 'each customer or partner bound by the contract'),
  instead: pair(
    'l’annoncer par écrit, avec la date, la raison et le droit de partir, d’abord aux nouveaux contrats, puis aux autres à leur échéance',
    'announce it in writing, with the date, the reason and the right to leave, for new contracts first, then for the others when they end',
  ),
};
