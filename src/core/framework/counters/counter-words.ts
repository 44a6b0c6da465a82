/** Words by which owners name their counters, in French and English: general words of any trade, without accents. */

import { tens, units } from './written-count.ts';

/** What a counter counts. */
export type CounterRole =
  | 'missed'
  | 'absent'
  | 'abandoned'
  | 'unmet'
  | 'refused'
  | 'lost'
  | 'possible'
  | 'returned'
  | 'unrecorded-consent'
  | 'other';

/** Signs of each role, the first that applies decides. */
export const roleSigns: readonly (readonly [CounterRole, RegExp])[] = [
  [
    'unrecorded-consent',
    /\b(consents?|opt ?ins?|accords?|bulletins?|consentements?)\b.*\b(not (yet )?(entered|recorded|typed)|non (saisi|enregistre|entre)\w*|(on|sur) (paper|papier))/,
  ],
  [
    'returned',
    /\b(again|came back|come back|renewed|re ?booked|re ?ordered|returned|(ont|a) (de nouveau )?re(donne|commande|achete|reserve|pris|nouvele)\w*|revenus|sont revenue?s?|a nouveau|de nouveau)\b/,
  ],
  [
    'absent',
    /\b((appointments?|bookings?|reservations?|sessions?|visits?|rendez vous|seances?|creneaux?) (missed|manquee?s?)|did not (attend|come|show)|no ?shows?|absents?|non venus?|pas venus?|non honore\w*)\b/,
  ],
  ['abandoned', /\b(abandoned|abandonne\w*|given up|dropped)\b/],
  [
    'missed',
    /\b(missed|unanswered|not answered|un ?returned|(no|never) (reply|response|answer|one answered|second attempt)|no \w+ (answered|replied|called)|never (answered|called|contacted|reached)|not (called|reached|contacted|returned)|expired|(appels?|rendez vous) manques?|manquee?s?|sans reponse|faute de reponse|non (rappele|traite|joint|decroche)\w*|jamais (rappele|joint|repondu|contacte|traite)\w*|expire\w*)\b/,
  ],
  ['refused', /\b((refused|declined|rejected) by|(refuse|rejete|decline)\w* par)\b/],
  [
    'unmet',
    /\b(turned away|turned down|refused|declined|sold out|out of stock|waiting lists?|no (slots?|seats?|rooms?|places?|tables?|stock|results?|other dates?)|nothing (free|available|left)|fully booked|rien de libre|aucune? (dates?|places?|disponibilites?)|with(out| no) (an? |any )?(slots?|seats?|rooms?|places?|tables?|stock|results?|offers?|appointments?)|refuse\w*|sans (resultats?|places?|creneaux?|stocks?|chambres?|offres?)|faute de (places?|creneaux?|stocks?)|en rupture|listes? d attente)\b/,
  ],
  [
    'lost',
    /\b(lost|left(?! (?:us )?(?:an?|the|their|his|her|no|\d+)\b)|leavers?|cancelled|canceled|cancellations?|unsubscribed|churned|failed|perdus?|perdues?|partis?|departs?|annule\w*|desabonne\w*|resilie\w*|echoue\w*)\b/,
  ],
  [
    'possible',
    /\b(possibles?|available|capacity|maximum|disponibles?|capacite|(places|creneaux|slots|seats|chambres|rooms) (ouvertes?|ouverts?|open|offered|offertes?)|open (places|slots|seats)|(what|all) (we|i) can (do|serve|hold|take|make)|(ce )?qu on peut (faire|servir|tenir|prendre|accueillir))\b/,
  ],
];

/** What cancels the sense of a role: “never came back”, “not lost”. */
export const negationSign = /\b(not|never|no|without|jamais|non|sans|pas|autres?|others?|rest|reste)\b/;

/** Somebody kept after all: “of the cancelled, accepted another date”. */
export const keptSign =
  /\b(accept\w*|kept|stayed|re ?booked|re ?scheduled|gardes?|gardees?|conserve\w*|repris\w*|reporte\w*|maintenu\w*)\b/;

/** Answers to a survey, and the survey itself. */
export const answerSign = /^(answers?|responses?|replies|reponses?)\b/;
export const surveySign =
  /\b(surveys?|polls?|questionnaires?|sondages?|enquetes?)\b|^(answers?|responses?|replies|reponses?) (to|a|aux?)\b/;

/** People whom the company asked: “buyers surveyed”, « personnes interrogées ». */
export const askedSign =
  /\b(surveyed|polled|interviewed|asked (why|what|how|after|when|by)|interroge\w*|questionne\w*|sondee?s?)\b/;

/** A part of the counter written just above: “of which …”, « dont … ». */
export const partSign =
  /^(of (which|whom|these|those)|including|dont|parmi (eux|elles)|de (ceux|celles)( la)?|y compris)\b/;

/** The same at the end of a name: “went on among those”, « signés parmi ceux-là », “left of these 41”. */
export const trailingPart =
  /\b(?:among(?:st)?|of|from|parmi|chez|de) (?:(?:those|these|ces)(?: \d+)?|them|ceux la|celles la|ceux ci|celles ci|eux|elles)$/;

/** Everybody but the counter above: “among the others”, « parmi les autres ». */
export const otherPart = /\b(?:among(?:st)?|of|from|parmi|chez|des?) (?:the |les )?(?:others?|autres|rest|reste)$/;

/** A thing named above: “after that letter”, « de ces demandes ». */
export const namedAbove = /\b(?:this|that|these|those|ce|cet|cette|ces) ([a-z]{3,})/;

/** Why somebody left or did not buy, as the first words of a list of counters. */
export const reasonSign = /\b(reasons?|why|because|raisons?|motifs?|causes?|pourquoi)\b/;

/** Where somebody heard of the company. */
export const originSign =
  /\b(how (did )?(you|they) (hear|heard|find|found|know)|heard of us|found us|comment (nous )?(avez|connu)|connu(e|s|es)?|trouve(e|s|es)?)\b/;

/** Known cases whose date has passed. */
export const dueSign =
  /\b(overdue|date (passed|depassee|passee)|expired|lapsed|not seen (since|again)|pas revus?|pas revues?|non revus?|echus?|a renouveler|en retard de)\b/;

/** People who ask for something. */
export const demandSign =
  /^(calls?|callers?|enquir\w+|inquir\w+|requests?|messages?|appels?|appelants?|demandes?|contacts?)\b/;

/** What the company does to a case, as opposed to what the case does. */
export const treatedSign =
  /\b(asked|calls?|called|chased|contacted|answered|followed|demos?|visits?|visited|replies|replied|offered|proposed|quotes? sent|reminded|written to|relance\w*|appel\w*|rappel\w*|repond\w*|rendez vous|contact\w*|reached|demande a|propose\w*|devis envoye\w*|prevenu\w*|invite\w*|sollicite\w*)\b/;

/** Somebody who arrives is no part of those already there. */
export const arrivalSign = /\b(joined|new|arrived|signed up|nouve(au|aux|lle|lles)|arrive\w*|inscrits? (par|sur|a))\b/;

/** The word between a result and the group that it comes from: “orders from quotes chased”, “paid among trials”. */
export const groupLink =
  /\b(?:among(?:st)?|from|out of|parmi|chez|nee?s? (?:d une?|des?|du|d)|issue?s? (?:des?|du|d une?|d)|venue?s? (?:des?|du|d)|apres|after|sans|without)\s/;

/** Something sold, taken or done out of what was possible. */
export const usedSign =
  /\b(sold|taken|booked|occupied|used|filled|let|held|served|done|billed|worked|facture\w*|vendu\w*|occupe\w*|prise?s?|reserve\w*|rempli\w*|loue\w*|tenu\w*|servi\w*|utilise\w*|consomme\w*|faite?s?)\b/;

/** Limits counted in orders, and in customers. */
export const ordersSign = /\b(orders?|sales|commandes?|ventes?)\b/;
export const customersSign = /\b(customers?|clients?|members?|adherents?)\b/;

/** Units of what a company can serve, after a number in brackets. */
export const capacityUnit =
  /^(slots?|seats?|places?|rooms?|tables?|beds?|nights?|appointments?|jobs?|creneaux?|chambres?|lits?|nuits?|rendez vous|couverts?)\b/;

/** A number as the whole of a part: “out of 738”, « sur 738 », « parmi les 196 ». */
export const wholeNumber = /\b(?:out of|of the|of|among the|among|sur|parmi les|parmi|des) (\d[\d ]*\d|\d)\b/;

/** The words that open the clause which restricts a counter: “customers who came back”. */
export const clauseStart = /\b(who|that|which|because|where|whose|with|without|qui|dont|parce|faute|sans|que)\b|[,:;(]/;

/** Done within a delay: “thanked within a week”, « remerciés sous une semaine ». */
export const timelySign =
  /\b(within|in under|in less than|sous|en moins de|dans (?:la|les))\s(?:\w+\s){0,2}(minutes?|hours?|days?|weeks?|minutes?|heures?|jours?|jourNees?|semaines?)\b/;

/** A limit of a rhythm: “12 a day at most”, « douze par semaine au plus ». */
export const rhythmLimit =
  /(\d+(?:[.,]\d+)?|[a-z]+)\s+(?:[a-z]+\s+){0,3}?(?:a|an|per|each|every|par|chaque)\s+(day|week|month|jour|semaine|mois)\b(.{0,12})/;
export const atMostSign = /\b(at most|max|maximum|au plus|au maximum|limit\w*|possible\w*)\b/;

/** A number that owners write out, in one word. */
export const numberWords: Readonly<Record<string, number>> = { ...Object.fromEntries([...units, ...tens]), half: 0.5 };

/** Months by their names, 1–12. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};

/** Seasons of the year by their names, in months. */
export const seasonNames: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5, 6],
  printemps: [3, 4, 5, 6],
  summer: [6, 7, 8],
  ete: [6, 7, 8],
  autumn: [9, 10, 11],
  automne: [9, 10, 11],
  winter: [12, 1, 2, 3],
  hiver: [12, 1, 2, 3],
};

/** Words that name nothing. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an and at by for from in of on or out than the this to with de des du d la le les l un une et a au aux en par pour sur dans sous ce cet cette ces qui que who whom whose which that those these them their year years month months week annee annees mois semaine no not non sans avec'.split(
    ' ',
  ),
);

/** Words of what nobody wants: a thing broken, sent back, complained about. */
export const harmSign =
  /\b(dead|broken|damaged|faulty|wrong|late|returned|sent back|redone|done again|under warranty|complain\w*|refunded|failed|lost|reported|casse\w*|abime\w*|defectueu\w*|faux|fausses?|mauvais\w*|retard\w*|retour\w*|sous garantie|renvoye\w*|reclam\w*|rembours\w*|litige\w*|panne\w*|perdu\w*)\b/;
