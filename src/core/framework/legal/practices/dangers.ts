import { pair } from '../../../values/text.ts';
import { act, type DoubtfulPractice } from './practice.ts';

/** Closed places in which people who go in may find no air. */
const closedPlaces =
  'tanks?|silos?|wells?|sewers?|manholes?|cesspits?|chimneys?|boilers?|vats?|cisterns?|pits?|culverts?|cuves?|citernes?|puits|fosses?|egouts?|cheminees?|chaudieres?|reservoirs?|tonneaux|foudres?|cales?';
/** A body that goes in. */
const goingIn =
  /\b(?:(?:climb|get|gets|getting|go|goes|going|crawl|jump|drop|slip|squeeze|lower|send|sends)\w*(?: \w+){0,3} (?:in|into|inside|down)\b|(?:entr(?:er|e|ons|ent)|descend\w*|grimp\w*|se gliss\w*|rentr(?:er|e|ent)|passer|envoyer)(?: \w+){0,3} (?:dans|dedans|dans l|au fond|a l interieur)\b|y (?:descend\w*|entr(?:er|e|ons|ent)|grimp\w*))/;
/** Those who know, when the words before do not deny it. */
const knowing =
  /(?<!\b(?:not|un|non|without|sans|no|pas|nobody|no one|personne|instead of|au lieu d)(?: \w+){0,3} ?)\b(?:trained|qualified|certified|licensed|specialists?|habilite\w*|formee?s? (?:a|au|pour)|certifie\w*|specialistes?|cameras?|robots?|drones?)\b|\b(?:never|jamais|nobody (?:goes|gets|climbs|enters)|personne n (?:entre|y|descend)|without (?:anybody|anyone|entering|going|climbing|getting)|sans (?:entrer|descendre|y (?:entrer|descendre)|que personne))\b/;

const safeWork = {
  FR: pair('Code du travail, L4121-1', 'French labour code, L4121-1'),
  BE: pair('Code du bien-être au travail', 'Belgian code of well-being at work'),
  GB: act('Health and Safety at Work etc. Act 1974'),
  IE: act('Safety, Health and Welfare at Work Act 2005'),
  NZ: act('Health and Safety at Work Act 2015'),
};

const closedPlace: Omit<DoubtfulPractice, 'signs' | 'id'> = {
  verdict: 'refuse',
  unless: knowing,
  reason: pair(
    'On meurt en entrant dans un lieu fermé où l’air manque, et celui qui va aider meurt aussi : personne n’y entre sans formation, mesure de l’air, surveillant et moyen de le ressortir',
    'People die by going into a closed place without air, and so do those who go in to help: nobody enters without training, a measure of the air, a person outside and a way to pull them out',
  ),
  law: { ...safeWork, GB: act('Confined Spaces Regulations 1997') },
  instead: pair(
    'travailler de l’extérieur (aspiration, perche, caméra), compter le temps de plus dans le prix, et laisser à une équipe habilitée ce qui ne se fait pas ainsi',
    'work from outside (suction, a pole, a camera), count the extra time in the price, and leave to a trained team what cannot be done so',
  ),
};

/** Work or things that kill without the right hands or gear. */
const dangerousWork =
  /\b(toits?|toitures?|roofs?|facades?|echafaudages?|scaffold\w*|nacelles?|heights?|hauteur|ladders?|echelles?|clochers?|steeples?|trees|arbres|elagage|gouttieres|gutters|cherry pickers?|amiante|asbestos|haute tension|high voltage|tableaux? electriques?|fuse ?boards?|consumer units?|gaz|gas|electri\w+|explosi\w*|chlore|chlorine|acides?|acids?|solvants?|solvents?|tronconneuses?|chain ?saws?|pelleteuses?|diggers?|excavators?|forklifts?|chariots? elevateurs?|tranchees?|trench\w*|plongee|plongeurs?|diving|divers?|soudure|welding|pesticides?)\b/;
const withoutCare =
  /\b(?:(?:sans|without|no|pas de?|pas d|skip\w*|leave off|instead of|au lieu d\w*|plutot que|rather than|not bother with|se passer d\w*)(?: (?:payer|appeler|attendre|paying|hiring|calling|getting|waiting for))?(?: (?:le|la|les|l|the|a|an|any|aucune?|un|une|de|des|du|d))*(?: \w+)? ?(?:harnais|harness\w*|casques?|helmets?|lignes? de vie|cordes?|ropes?|echafaudages?|scaffold\w*|filets?|guard ?rails?|garde corps|protections?|equipement\w*|ppe|epi|masques?|masks?|gloves|gants|formations?|training|habilitations?|electricien\w*|electricians?|gas fitters?|(?:gas )?engineers?|chauffagistes?|plombiers?|plumbers?|specialistes?|specialists?|second (?:person|man)|deuxieme personne|surveillant\w*|diagnosti\w*|survey\w*)|(?:by|par|to|a) (?:the|a|l|un|une|le|des)? ?(?:apprenti\w*|apprentices?|stagiaires?|trainees?|lads?|students?|etudiants?|benevoles?|volunteers?) (?:seule?s?|alone))\b/;

/** Work that can kill those who do it or those who trust it. */
export const dangerPractices: readonly DoubtfulPractice[] = [
  {
    ...closedPlace,
    id: 'entry-of-closed-place',
    signs: [goingIn, new RegExp(String.raw`\b(?:${closedPlaces})\b`)],
  },
  {
    ...closedPlace,
    id: 'entry-of-what-is-served',
    companies: new RegExp(String.raw`\b(?:${closedPlaces})\b`),
    signs: [
      goingIn,
      /\b(?:(?:climb|gets?|goes|go|crawl|jump|drop)\w* (?:straight |right |just )?in\b(?! (?:touch|contact|the \w+ing))|dedans|y (?:descend\w*|entr(?:er|e|ons|ent)|grimp\w*))/,
    ],
  },
  {
    id: 'dangerous-work-without-care',
    verdict: 'refuse',
    signs: [dangerousWork, withoutCare],
    unless: /\b(never|jamais|ne (pas|plus)|nobody|personne ne)\b/,
    reason: pair(
      'Ce travail tue quand manquent la personne formée ou la protection, et aucune assurance n’en couvre les suites',
      'This work kills when the trained person or the protection is missing, and no insurance covers what follows',
    ),
    law: safeWork,
    instead: pair(
      'le confier à la personne formée et équipée, compter son temps dans le prix, ou ne pas prendre ce travail',
      'give it to the trained and equipped person, count their time in the price, or do not take the job',
    ),
  },
  {
    id: 'out-in-a-warning',
    verdict: 'refuse',
    signs: [
      /\b((small craft|storm|gale|wind|weather|flood|avalanche|fire|red|orange|amber|yellow) (warnings?|alerts?)|alertes? (meteo|orange|rouge|aux? \w+|vents?|crues?)|vigilances? (orange|rouge|meteo)|avis de (coup de vent|tempete|grand frais)|risque d avalanche|bms)\b/,
      /\b(go|goes|going|sail\w*|run|keep|let|still|anyway|no refunds?|sortir|partir|part|maintenir|maintenu\w*|garder|laisser|quand meme|ne pas annuler|pas de remboursement)\b/,
    ],
    unless:
      /\b(annuler|annule|annulation|(we|to|must) cancel|cancels?|cancelled|postpone\w*|reporte\w*|(full|give|gives) (a )?refunds?|rembours(er|ons|e)|stay (ashore|in)|rester a (terre|quai))\b(?<!ne pas annuler)/,
    reason: pair(
      'Sortir pendant une alerte met des vies en danger, et garder l’argent de qui renonce pousse à sortir quand même',
      'Going out during a warning endangers lives, and keeping the money of those who give up pushes them to go anyway',
    ),
    instead: pair(
      'une règle écrite et publiée : sous alerte on annule, et le client choisit une autre date ou est remboursé',
      'a written and published rule: under a warning the outing is cancelled, and the customer chooses another date or the money back',
    ),
  },
];

/** Work or transport without its licence or its insurance; any more precise practice answers first. */
export const uncoveredWork: DoubtfulPractice = {
  id: 'work-without-cover',
  verdict: 'refuse',
  isGeneral: true,
  signs: [
    /\b(?!pay|payer)(?:transport\w*|carr(?:y|ies|ying)|dr(?:ive|iving)|runs?|running|tak(?:e|es|ing)|do|does|doing|works?|working|fai(?:re|t|sons)|travail\w*|vend\w+|sell\w*|serv\w+|opens?|opening|ouvrir|condui\w+|emmen\w+|log(?:er|ement)|gard\w+|pos(?:e|er|ons)|instal\w+|rep(?:air|ar)\w*|rent\w*|lou(?:er|e|ons)|host\w*|let|laisser|hire|hiring|employ\w*|envo\w+|send\w*|fly|sail\w*|guid\w+|start\w*|commenc\w+|put|plac\w+|us(?:e|ing)|utilis\w+|boats?|vans?|buses|drivers?|chauffeurs?|navettes?|shuttles?|cost sharing|partage de frais|trips?|tours?|excursions?|sorties?|rides?|accueil\w*|prendre|passagers?|passengers?)\b/,
    /\b(?:(?:sans|without|no|not having|pas d|pas de|n (?:a|ont|avons) pas (?:de|la|le|l))(?: (?:le|la|leur|son|notre|the|a|an|any|proper|aucune?|une?|right))*(?: \w+){0,2} (?:licen[cs]es?|permit|(?:permis (?:d|de|poids|bateau|requis|construire)\w*)|insurance|assurances?|agrements?|carte pro\w*|habilitations?|certificat de capacite|capacite de transport|brevet)|(?:sans|without) (?:etre )?assure\w*|sans le permis|uninsured|unlicen[cs]ed|non assure\w*|cost sharing|partage de frais)\b/,
  ],
  unless:
    /\b(never|jamais|until|tant que|not without|pas sans|no licen[cs]e (is |are )?(needed|required)|without (a )?licen[cs]e (fees?|costs?|keys?)|bateaux? sans permis|voitures? sans permis|(travel|cancellation|assurance) (insurance|voyage|annulation)|option\w*)\b/,
  reason: pair(
    'Transporter des gens ou travailler pour eux sans le titre ni l’assurance que cela demande, sous quelque nom que ce soit, laisse un blessé sans recours et met l’entreprise en jeu',
    'Carrying people or working for them without the licence or the insurance that it takes, whatever it is called, leaves the injured without cover and stakes the company',
  ),
  instead: pair(
    'n’envoyer que ceux dont le titre et l’assurance ont été vus, tenir une liste d’attente, et proposer les jours où il reste de la place',
    'send only those whose licence and insurance have been seen, keep a waiting list, and offer the days with room left',
  ),
};
