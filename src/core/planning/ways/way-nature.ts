import { plainText } from '../../framework/counters/plain-words.ts';
import type { DeedId } from './deeds.ts';
import type { ProvenWay } from './proven-ways.ts';

/** The situation in which a proven deed is done, where its words are known: each has a text of its own. */
export type NatureId =
  | 'quote-reminder'
  | 'basket-help'
  | 'explained-call'
  | 'welcome-call'
  | 'late-call'
  | 'invitation'
  | 'photo-before'
  | 'reminder'
  | 'recall'
  | 'preparation'
  | 'pause'
  | 'shipping'
  | 'listing'
  | 'photo-quote'
  | 'quote-call'
  | 'trial-call'
  | 'missed-call'
  | 'request-call'
  | 'renewal-call'
  | 'care-call'
  | 'thanks'
  | 'answer-date'
  | 'reply'
  | 'yearly'
  | 'monthly'
  | 'debit'
  | 'counter'
  | 'first-help'
  | 'next-date'
  | 'visit'
  | 'deposit'
  | 'written-price';

interface Nature {
  readonly id: NatureId;
  /** Deeds that are done in this situation; none = any deed. */
  readonly deeds?: readonly DeedId[];
  /** Words that are all in the name of the better group, or in what sets the groups apart; without accents. */
  readonly signs: readonly RegExp[];
  /** True for words that decide whatever the moment and the result are. */
  readonly isCertain?: true;
}

/** A result that is one more sale. */
const resale =
  /\b(re ?(?:new|book|order|inscri|commande|achete|nouvele|conduit)\w*|commande\w*|achete\w*|signe\w*|signed|bought|ordered|booked)\b/;

const span =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|dix huit|eighteen) (?:mois|months?|ans?|annees?|years?)\b/;
const quote = /\b(quot\w*|devis|chiffre\w*)\b/;
const photo = /\b(photos?|photographs?|pictures?|images?)\b/;
const request = /\b(requests?|enquir\w+|leads?|demandes?|forms?|formulaires?)\b/;
const contract =
  /\b(contra(?:ts?|cts?)|baux|bail|leases?|members?|memberships?|adherents?|adhesions?|subscri\w*|abonn\w*|polic(?:y|ies)|renew\w*|renouvel\w*|echus?)\b/;

/** The first that applies decides. */
const natures: readonly Nature[] = [
  {
    id: 'shipping',
    signs: [
      /\b(shipping|postage|delivery|livraison|expedition|frais de port)\b/,
      /\b(estimat\w*|costs?|frais|tarifs?|prices?|prix)\b/,
    ],
  },
  { id: 'listing', signs: [photo, /\b(listings?|annonces?|fiches? (?:produits?|articles?)|product pages?)\b/] },
  { id: 'photo-quote', deeds: ['photo', 'reply', 'document'], signs: [photo, quote] },
  { id: 'photo-before', signs: [photo, /\b(before|avant|checked|verifie\w*|controle\w*)\b/] },
  {
    id: 'basket-help',
    deeds: ['message', 'help', 'offer', 'reply', 'delay'],
    signs: [/\b(baskets?|carts?|checkouts?|paniers?)\b/],
  },
  {
    id: 'quote-reminder',
    deeds: ['message', 'reply', 'delay', 'offer'],
    signs: [quote, /\b(remind\w*|chased|followed up|relanc\w*|rappel\w*)\b/],
  },
  {
    id: 'explained-call',
    deeds: ['call'],
    signs: [/\b(reports?|findings|rapports?|compte rendu|comptes rendus|bilans?|diagnosti\w*)\b/],
    isCertain: true,
  },
  { id: 'welcome-call', deeds: ['call'], signs: [/\b(welcome|bienvenue|accueil)\b/], isCertain: true },
  {
    id: 'late-call',
    deeds: ['call'],
    signs: [/\b(late|overdue|unpaid|en retard|impaye\w*|non payee?s?)\b/],
    isCertain: true,
  },
  {
    id: 'reminder',
    deeds: ['message', 'call', 'date'],
    signs: [
      /\b(remind\w*|rappel\w*|relanc\w*|texted|sms|confirm\w*)\b/,
      /\b(appointments?|rendez vous|bookings?|reservations?|seances?|lessons?|sessions?|visits?|visites?|consultations?)\b/,
    ],
  },
  {
    id: 'preparation',
    signs: [
      /\b(?:before|avant) (?:the|their|a|la|le|leur|l|une?|each|every|chaque)? ?(?:visits?|appointments?|sessions?|lessons?|stays?|visites?|rendez vous|seances?|venues?|sejours?|consultations?)\b|\b(?:instructions?|consignes?|prepare\w*)\b/,
      /\b(message|messages|text|texted|mail|e ?mail\w*|letters?|lettres?|courriels?|sms|instructions?|consignes?|checklists?|fiches?|guides?|told|warned|prevenu\w*|cards?|cartes?)\b/,
    ],
  },
  {
    id: 'pause',
    deeds: ['offer', 'terms', 'message', 'setting'],
    signs: [/\b(pauses?|paused|suspen\w*|freeze|frozen|gel)\b/],
  },
  {
    id: 'invitation',
    deeds: ['message', 'offer', 'date'],
    signs: [
      /\b(invit\w*|propos\w*|offer\w*|to choose|au choix)\b/,
      /\b(days?|dates?|evenings?|slots?|places?|jours?|soirees?|creneaux?)\b/,
      /\b(messages?|e ?mail\w*|courriels?|sms|texts?|texted|letters?|lettres?|written to|invite\w*)\b/,
    ],
  },
  { id: 'recall', deeds: ['message', 'offer', 'document'], signs: [span] },
  { id: 'quote-call', deeds: ['call'], signs: [quote] },
  { id: 'trial-call', deeds: ['call'], signs: [/\b(trials?|essais?)\b/] },
  {
    id: 'missed-call',
    deeds: ['call'],
    signs: [/\b(missed|manques?|unanswered|sans reponse|perdus?)\b/, /\b(calls?|appels?|voicemails?)\b/],
  },
  { id: 'request-call', deeds: ['call'], signs: [request] },
  { id: 'renewal-call', deeds: ['call'], signs: [contract] },
  { id: 'thanks', deeds: ['thanks'], signs: [] },
  {
    id: 'answer-date',
    deeds: ['delay'],
    signs: [/\b(quot\w*|devis|requests?|enquir\w+|demandes?|answers?|repl(?:y|ies)|reponses?)\b/],
  },
  { id: 'reply', deeds: ['reply'], signs: [] },
  { id: 'debit', deeds: ['terms', 'payment'], signs: [/\b(direct debit|prelevements?)\b/] },
  { id: 'yearly', deeds: ['terms'], signs: [/\b(yearly|annually|by the year|a l annee|annuel\w*)\b/] },
  { id: 'monthly', deeds: ['terms'], signs: [/\b(monthly|by the month|au mois|mensuel\w*)\b/] },
  {
    id: 'counter',
    deeds: ['offer'],
    signs: [
      /\b(same day|meme jour|jour meme|counter|comptoir|caisse|till|desk|accueil|reception|on the spot|sur place|technician|technicien\w*|at the end|a la fin|a l issue|before leaving|avant de (?:partir|quitter))\b/,
    ],
  },
  {
    id: 'first-help',
    deeds: ['help'],
    signs: [
      /\b(newcomers?|new|first|beginners?|volunteers?|members?|customers?|clients?|clientes?|trials?|imports?|users?|learners?|families|nouveaux|nouvelles|premiers?|premieres?|debutant\w*|benevoles?|adherents?|essais?|familles?|utilisat\w*|stagiaires?|eleves?)\b/,
    ],
  },
  { id: 'next-date', deeds: ['date'], signs: [/^(?!.*\b(?:online|en ligne)\b)/] },
  {
    id: 'visit',
    deeds: ['visit'],
    signs: [/\b(visited|visitee?s?|seen|revue?s?|visits? (?:to|at|by)|visites? (?:chez|a|de|par)|sur place|on site)\b/],
  },
  { id: 'deposit', deeds: ['deposit'], signs: [] },
  {
    id: 'written-price',
    deeds: ['document'],
    signs: [/\b(written|in writing|ecrite?s?|par ecrit|prices?|prix|quot\w*|devis|estimat\w*)\b/],
  },
];

const undone = /\b(without|sans|no|not|non|nobody|never|jamais|personne)\b/;

/** The situation of a proven way; null where its words do not say it: the company then writes them itself. */
export function natureOf({ deed, comparison, moment }: ProvenWay): NatureId | null {
  const words = plainText(`${comparison.better.label ?? ''} ; ${comparison.stated?.what ?? ''}`);
  const isResale = resale.test(plainText(comparison.result));
  // what has ended needs no words
  if (comparison.better.label === null || undone.test(plainText(comparison.better.label))) return null;
  const applying = natures.filter(
    ({ deeds, signs }) => (deeds === undefined || deeds.includes(deed.id)) && signs.every((sign) => sign.test(words)),
  );
  const certain = applying.find(({ isCertain }) => isCertain);
  if (certain !== undefined) return certain.id;
  return deed.id === 'call' && moment === 'after' && !isResale ? 'care-call' : (applying[0]?.id ?? null);
}
