import { harmSign, roleSigns, timelySign } from '../counter-words.ts';
import { outsideBrackets, plainText } from '../plain-words.ts';

/** Whether a company wants more or less of a counted result; `open` = its words do not say. */
export type ResultPolarity = 'wanted' | 'unwanted' | 'open';

const unwantedRoles = new Set(['lost', 'missed', 'absent', 'abandoned', 'refused', 'unmet']);
const otherHarm =
  /\b(gone|claims?|did not|didn t|has not|have not|does not|nothing \w+(ed|ew|ame)|ne sont pas|n (a|ont) (pas|plus|jamais|rien)|(rien|personne|aucune?s? \w+) n(e| a| est| ont)|jamais|never|unpaid|impaye\w*|not paid|non paye\w*)\b/;
/** A loss, a damage or a quarrel as a noun, and what somebody stopped or contested. */
const harmNouns =
  /\b(disputes?|disputed|contested|breakages?|broke|breakdowns?|damages?|defects?|defective|errors?|mistakes?|accidents?|incidents?|injur\w+|thefts?|stolen|missing|shortages?|spoil\w*|wasted?|thrown away|refusals?|rejections?|rejected|refunds?|chargebacks?|overdue|arrears|bad debts?|defaults?|penalt\w+|departures?|resign\w+|quit|dropped out|drop outs?|gave up|losses|withdrawn|withdrawals?|absences?|delays?|delayed|callbacks? for faults?|contest\w*|casses?|degats?|sinistres?|defauts?|erreurs?|plaintes?|blesse\w*|volee?s?|manquante?s?|jete\w*|gaspill\w*|refus|rejet\w*|penalites?|demissions?|demissionn\w*|pertes?|retractations?|renonce\w*|decroch(?:e|es|ee|ees)|abandons?)\b/;
/** What repairs a harm: “complaints settled”, « impayés récupérés ». */
const repairedSign =
  /\b(solved|resolved|settled|recovered|avoided|saved|won back|cured|prevented|regle\w*|resolu\w*|recupere\w*|evite\w*|sauve\w*|rattrape\w*|recouvre\w*)\b/;
/** What says that there was none of what follows. */
const noneSign = /\b(no|not|nothing|never|without|sans|aucune?|jamais|rien|pas)\b/;

const lostSign = roleSigns.find(([role]) => role === 'lost')?.[1] ?? /$^/;
const isHarm = (text: string): boolean => harmSign.test(text) || lostSign.test(text) || harmNouns.test(text);

/** People who return come back; things that return were sent back. */
const bareReturn = /\b(returned|returns?|retournee?s?|retours?|revenus?|revenues?)\b/;
const peopleSign =
  /\b(customers?|clients?|guests?|patients?|members?|people|persons?|visitors?|families|pupils|students|donors?|players|readers|users|tenants|parents|couples|shops|firms|clientes?|adherente?s?|personnes?|visiteurs?|familles?|eleves?|donateurs?|lecteurs?|locataires?|hotes|abonnee?s?|entreprises|benevoles|volunteers|subscribers?|met|thanked|welcomed|invited|greeted|texted|reminded|rung|rencontre\w*|accueilli\w*|invite\w*|remercie\w*)\b/;
const thingsSign =
  /\b(orders?|parcels?|packages?|boxes|items?|products?|goods|pieces|pairs?|sales|sold|commandes?|colis|paquets?|articles?|produits?|pieces|paires?|ventes?|vendu\w*)\b/;

/** What a company works for: a sale, a visit, a signature, something done or kept. */
const wantedSign =
  /\b(\w{2,}ed|came|come|paid|bought|kept|took|taken|made|gave|given|sent|sold|won|got|grew|held|went on|done|seen|chose|chosen|said yes|back|again|still|on time|in time|orders?|sales?|bookings?|visits?|signatures?|members?(hips?)?|gifts?|donations?|reviews?|subscri\w+|customers?|clients?|enquir\w+|leads?|quotes?|appointments?|sign ups?|renewals?|referrals?|recommendations?|purchases?|successes|results?|encore|toujours|ont|sont|a (?:l heure|temps)|(?:re ?)?(?:venue?s?|tenue?s?|vendue?s?|vue?s?|prise?s?|mise?s?|faite?s?|inscrite?s?)|recue?s?|ouverte?s?|servie?s?|finie?s?|guerie?s?|reussie?s?|choisie?s?|conclue?s?|commandes?|ventes?|reservations?|visites?|contrats?|adhesions?|adherente?s?|dons?|avis|abonn\w+|demandes?|devis|rendez vous|inscriptions?|renouvellements?|recommandations?|achats?|parrainages?|reussites?|reprises?)\b/;
/** A participle of French with its accent: « signés », « payée ». */
const participle = /[éÉ]e?s?(?!\p{L})/u;
/** Something reached by a date: “first answer in 3 days”. */
const reachedBy = /\b(in|within|under|en|sous|dans|avant|before) (?:the |les )?(\d+|first|premier\w*)\b/;

/** Whether a company wants more of a result that it counts in a group: read from the words of the result, then from those of the group. */
export function resultPolarity(result: string, group = ''): ResultPolarity {
  const main = outsideBrackets(plainText(result));
  const role = roleSigns.find(([, sign]) => sign.test(main))?.[0] ?? 'other';
  const before = main.slice(0, noneSign.exec(main)?.index ?? main.length);
  // “no complaint”, « rien de cassé »: the harm did not happen
  if ((role === 'lost' || role === 'other') && isHarm(main) && !isHarm(before)) return 'wanted';
  if ((isHarm(main) || otherHarm.test(main)) && repairedSign.test(main) && before === main) return 'wanted';
  if (bareReturn.test(main) && before === main) return returnedPolarity(outsideBrackets(plainText(group)), main);
  if (unwantedRoles.has(role) || isHarm(main) || otherHarm.test(main)) return 'unwanted';
  const isWanted =
    role !== 'other' ||
    wantedSign.test(main) ||
    timelySign.test(main) ||
    reachedBy.test(main) ||
    participle.test(result.normalize('NFC'));
  return isWanted ? 'wanted' : 'open';
}

function returnedPolarity(group: string, main: string): ResultPolarity {
  if (peopleSign.test(group)) return 'wanted';
  if (thingsSign.test(group)) return 'unwanted';
  // « revenus dans les 18 mois » is said of people
  return /\brevenue?s?\b/.test(main) ? 'wanted' : 'open';
}

/** True for a result that nobody wants: a loss, a missed appointment, a complaint. */
export const isUnwanted = (result: string, group = ''): boolean => resultPolarity(result, group) === 'unwanted';
