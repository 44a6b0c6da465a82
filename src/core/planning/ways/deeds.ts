import type { Skill } from '../plan/action.ts';

/** What is done to the better of two groups, by general words of any trade. */
export type DeedId =
  | 'date'
  | 'help'
  | 'offer'
  | 'visit'
  | 'thanks'
  | 'call'
  | 'deposit'
  | 'document'
  | 'photo'
  | 'screen'
  | 'setting'
  | 'message'
  | 'reply'
  | 'payment'
  | 'terms'
  | 'delay'
  | 'rule';

export interface Deed {
  readonly id: DeedId;
  /** Words of the deed, without accents. */
  readonly sign: RegExp;
  /** Minutes that one case takes (working assumption); 0 = no time of anybody. */
  readonly minutes: number;
  /** True when the deed costs money and customers choose it: it is tried on half first. */
  readonly isTried: boolean;
  readonly skill: Skill;
  /** Words of the role of who does it. */
  readonly role: RegExp;
}

/** The first that applies decides. */
const deeds: readonly Deed[] = [
  {
    id: 'date',
    sign: /\b(booked|date set|(?:re ?)?inscriptions? (?:ouverte|prise)s?|rendez vous (?:pris|fixes?)|dates? (?:posee?s?|fixee?s?|prises?)|reserve\w* (?:sur place|avant))\b/,
    minutes: 5,
    isTried: false,
    skill: 'partnerships',
    role: /book|accueil|reception|planning|agenda|desk|clinic/,
  },
  {
    id: 'help',
    sign: /^(?!.*\b(?:by|par|with an?|avec une?) (?:e ?mail|mail|message|sms|texto?|letter|courriel|lettre)).*\b(taught|trained|guided|shown|set (?:up|the)|moved in|ourselves|helped|formee?s?|accompagnee?s?|installee?s?|aidee?s?|nous memes?|binome)\b/,
    minutes: 20,
    isTried: false,
    skill: 'partnerships',
    role: /support|host|floor|welcome|accueil|train|form|calls/,
  },
  {
    id: 'deposit',
    sign: /\b(deposits?|acomptes?|arrhes|prepaid|prepay\w*|payantes?)\b/,
    minutes: 0,
    isTried: false,
    skill: 'dev',
    role: /web|site|shop|order|commande|book|devis|quote/,
  },
  {
    id: 'offer',
    sign: /^(?:with (?:a|an)|avec une?) .*\b(?:the same day|le meme jour|le jour meme)\b|\b(offered|offers?|proposed?|propos\w+|pauses?|invite\w*|demandee?s? (?:au|a|en|par)|asked (?:at|in|by))\b/,
    minutes: 2,
    isTried: false,
    skill: 'email',
    role: /desk|counter|accueil|comptoir|reception|clinic|technic|email|mail|calls/,
  },
  {
    id: 'thanks',
    sign: /\b(thanked|thanks|thank you|remercie\w*|merci)\b/,
    minutes: 5,
    isTried: false,
    skill: 'email',
    role: /email|mail|letter|donor|don|video|courriel/,
  },
  {
    id: 'document',
    sign: /\b(written|in writing|par ecrit|ecrite?s?|estimates?|checklists?|guides?|fiches?|mode d emploi|instructions)\b/,
    minutes: 10,
    isTried: false,
    skill: 'writing',
    role: /letter|price|devis|quote|office|bureau|manager/,
  },
  {
    id: 'photo',
    sign: /\b(photos?|pictures?|images?|formulaires?|forms?)\b/,
    minutes: 3,
    isTried: false,
    skill: 'photo',
    role: /photo|picture|site|web|accueil|van/,
  },
  {
    id: 'call',
    sign: /\b(rang|rung|phoned?|called(?! off)|calls?(?! off)|telephon\w*|visio\w*|appel\w*|rappel\w*)\b/,
    minutes: 10,
    isTried: false,
    skill: 'partnerships',
    role: /call|phone|appel|telephone|welcome|support|suivi|client|customer/,
  },
  {
    id: 'visit',
    sign: /\b(visited|visits?|visitee?s?|visites?|seen (?:every|each)|revue?s? chaque|sur place|on site)\b/,
    minutes: 30,
    isTried: false,
    skill: 'partnerships',
    role: /visit|shops|partn|relation/,
  },
  {
    id: 'payment',
    sign: /\b(paid(?: within| in)?|payee?s?(?: sous| en moins)?)$|\b(paid within|payee?s? sous)\b/,
    minutes: 2,
    isTried: false,
    skill: 'partnerships',
    role: /account|compta|partn|office|bureau/,
  },
  {
    id: 'screen',
    sign: /\b(screens?|buttons?|pages?|instant|online|ecrans?|boutons?|en ligne)\b/,
    minutes: 0,
    isTried: false,
    skill: 'dev',
    role: /web|site|dev|code|shop/,
  },
  {
    id: 'setting',
    sign: /\b(switched on|turned on|enabled|activee?s?)\b/,
    minutes: 2,
    isTried: false,
    skill: 'dev',
    role: /support|dev|code|site/,
  },
  {
    id: 'message',
    sign: /\b(texted|text|messages?|e ?mailed|e ?mails?|mailed|mails?|sms|letters?|lettres?|cards?|cartes?|postcards?|remind\w*|chased|prevenue?s?|relance\w*|annonce\w*|told|warned|informed|notified|written to|contact\w*)\b/,
    minutes: 3,
    isTried: false,
    skill: 'email',
    role: /email|mail|texts?\b|letter|lettre|courriel|sms|commande/,
  },
  {
    id: 'reply',
    sign: /\b(answered|replied|repondue?s?|quoted|chiffree?s?|traitee?s?)\b/,
    minutes: 10,
    isTried: false,
    skill: 'email',
    role: /repl|repons|quote|devis|enquir|bureau|office/,
  },
  {
    id: 'terms',
    sign: /\b(yearly|monthly|annually|a l annee|au mois|annuel\w*|mensuel\w*|by the (?:year|month)|direct debit|prelevement)\b/,
    minutes: 2,
    isTried: true,
    skill: 'email',
    role: /subscri|abonne|email|account/,
  },
  {
    id: 'delay',
    sign: /\b(within|days?|weeks?|hours?|months?|jours?|semaines?|heures?|mois|ahead|early|tot|avance)\b/,
    minutes: 5,
    isTried: false,
    skill: 'email',
    role: /planning|agenda|welcome|accueil|support|hears|clinic|email/,
  },
  { id: 'rule', sign: /^/, minutes: 3, isTried: false, skill: 'partnerships', role: /manag|owner|direct|coordin/ },
];

/** The deed that the words of a better group name, read in what sets it apart, then in what both groups share. */
export function deedIn(own: string, shared: string): Deed {
  const rule = deeds.at(-1) as Deed;
  const named = deeds.find(({ id, sign }) => id !== 'delay' && id !== 'rule' && sign.test(own));
  // what is shown on a page is shown by nobody
  if (named?.id === 'help' && onPage.test(shared)) return deeds.find(({ id }) => id === 'screen') as Deed;
  if (named !== undefined) return named;
  const isDelay = deeds.find(({ id }) => id === 'delay')?.sign.test(own) === true || timeOnly.test(own);
  const ofShared = isDelay
    ? deeds.find(({ id, sign }) => ['reply', 'call', 'message', 'payment'].includes(id) && sign.test(shared))
    : undefined;
  return ofShared ?? (isDelay ? (deeds.find(({ id }) => id === 'delay') as Deed) : rule);
}

const onPage = /\b(?:pages?|screens?|baskets?|ecrans?|paniers?)\b/;
const timeOnly = /^(?:the )?(?:same|next|le jour meme|le lendemain|le soir meme|dans l |dans la )/;
