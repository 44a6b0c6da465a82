import { pair } from '../../../values/text.ts';
import { followsUnionLaw } from '../legal-areas.ts';
import { withdrawalLaw } from '../laws.ts';
import type { DoubtfulPractice } from './practice.ts';

const refusal =
  'ne (?:plus|pas|jamais)|n|arreter (?:de|d)|cesser (?:de|d)|refuser (?:de|d)|refuse to|stop|no longer|do not|don t|never|will not|won t|not to';
const fewDays =
  '(?:[1-9]|1[0-3]|un|deux|trois|quatre|cinq|six|sept|huit|dix|one|two|three|four|five|six|seven|eight|ten) (?:jours?|days?)|(?:une|1) semaine|(?:one|a|1) week|\\d\\d ?(?:h|heures|hours)';
const goods =
  'retours?|returns?|articles?|produits?|pieces?|unites?|commandes?|orders?|items?|goods|achats?|purchases?|deballe\\w*|ouverte?s?|opened|vendue?s?|sold|units?|singles?';

/** Ways of keeping what a buyer at a distance may send back. */
const forms = [
  String.raw`\b(?:${refusal}) (?:\w+ ){0,3}?(?:reprendre|reprend\w*|reprenons|rembours\w*|echang\w*|tak(?:e|ing) back|refund\w*|exchang\w*)\b(?=.*\b(?:${goods})\b|.*\baucun)`,
  String.raw`\b(?:${refusal}|refus\w*|reject\w*) (?:\w+ ){0,3}?(?:accept\w* )?(?:\w+ ){0,3}?(?:retours?|renvois?|returns?|refunds?|remboursements?)\b(?! (?:calls?|visits?|tickets?))`,
  String.raw`\bn accept\w* (?:plus )?(?:aucun|de|pas de|les|des) (?:retours?|remboursements?)\b`,
  String.raw`\b(?:no(?: more)?|zero|any) (?:returns?|refunds?|exchanges?)\b(?! (?:calls?|visits?|tickets?))`,
  String.raw`\b(?:aucun|plus aucun|pas de|zero) (?:retour|remboursement)s?(?= (?:sur|des?|d|pour|possible|accepte|apres|n est|ne sera)\b| ?[,.;]| ?$)`,
  String.raw`\b(?:limit\w*|ramener|redui\w*|raccourci\w*|shorten\w*|restrict\w*|cut|reduce|accept\w*|aucun|any|no|only)\b.{0,25}\b(?:retours?|returns?|retractation|remboursements?|refunds?|withdraw\w*)\b.{0,25}\b(?:a|to|apres|after|within|sous|de|for|pendant) (?:${fewDays})\b`,
  String.raw`\b(?:supprim\w*|enlever|oter|ignorer|drop\w*|remov\w*|scrap\w*|cut|skip\w*|end)\b.{0,30}\b(?:14|quatorze|fourteen) (?:jours|days?)\b`,
  String.raw`\b(?:rembours\w*|refund\w*|return\w*|retours?)\b.{0,20}\b(?:qu (?:en|sous)|uniquement (?:en|par|sous)|seulement (?:en|par)|exclusivement (?:en|par)|only (?:in|as|by|with)|in)\b.{0,15}\b(?:bons?(?: d achat)?|avoirs?|credit only|store credit|credits?|vouchers?)\b`,
  String.raw`\b(?:delai|retours?|retractation|returns?|withdrawal)\b.{0,20}\b(?:reduite?s?|ramene\w*|limite\w*|reduced|limited|shortened|accepted|acceptes?|cut)\b.{0,12}\b(?:a|to|within|sous|pendant|for) (?:${fewDays})\b`,
  String.raw`\b(?:store|shop) credit only\b|\b(?:vouchers?|bons?(?: d achat)?|avoirs?|credit)\b.{0,12}\b(?:instead of|rather than|au lieu (?:de|d|du)|a la place (?:de|d|du)|plutot qu\w*) (?:\w+ )?(?:refund\w*|rembours\w*)`,
  String.raw`\b(?:frais de (?:dossier|traitement|gestion|remise en stock)|restocking|(?:handling|processing|admin\w*) fees?)\b.*\b(?:retours?|returns?|returned|retractation)\b|\b(?:retours?|returns?)\b.*\b(?:frais de (?:dossier|traitement|gestion|remise en stock)|restocking)\b`,
  String.raw`\b(?:all|online|internet|on line) (?:\w+ )?sales? (?:are |is )?final\b|\bventes? (?:fermes?|definitives?)\b|\bni repris\w*\b|\b(?:cannot|can t|may not|must not|will not|won t) be (?:returned|refunded|sent back|taken back)\b`,
];

/** Goods that the law excepts, dealings that are no sale to a consumer, and terms that it allows. */
const allowed =
  /(?<!\b(?:meme|even|y compris|including|and also) )\b(sur mesure|made to (?:measure|order)|personnalis\w*|personali[sz]ed|custom ?(?:made|ised|ized)?|engraved|grave(?:e|s|es)?|bespoke|perissables?|perishable\w*|hygien\w*|sealed|descelle\w*|unsealed|en echange d\w*|trade ?in|part exchange|revendeu\w*|resellers?|depositaires?|stockists?|detaillants?|retailers?|professionnels|b2b|retours? (?:gratuits?|offerts?)|free (?:\w+ )?returns?|return postage|frais d envoi|frais de port|invendus|unsold|consigne\w*|return rate|taux de retours?)\b/;
/** Answers that do not come are no goods sent back. */
const feedback =
  /\b(newsletters?|enquetes?|surveys?|questionnaires?|sondages?|campagnes?|campaigns?|relances?|annonces?|devis|quotes?|feedback|reponses?|investissement|on (the )?investment)\b/;
const unless = new RegExp(`${allowed.source}|${feedback.source}`);

const refusedReturns: Pick<DoubtfulPractice, 'signs' | 'unless'> = { signs: [new RegExp(forms.join('|'))], unless };

/** What a buyer at a distance may send back. */
export const returnPractices: readonly DoubtfulPractice[] = [
  {
    id: 'no-refund',
    verdict: 'refuse',
    ...refusedReturns,
    holdsIn: (country) => followsUnionLaw(country) || country === 'GB',
    reason: pair(
      'Un achat à distance donne quatorze jours pour changer d’avis et être remboursé en argent, sans frais que la loi ne prévoit pas, et un défaut se répare toujours ; la loi n’excepte que peu de choses : le sur mesure, le périssable, le scellé ouvert',
      'A distance purchase gives fourteen days to change one’s mind and have the money back, without fees that the law does not provide, and a defect must always be put right; the law excepts few things only: what is made to measure, perishable, or sealed and opened',
    ),
    law: withdrawalLaw,
    instead: pair(
      'écrire le retour simplement, en laisser le port à l’acheteur si vos conditions le disent, et réduire ses causes : mesures, photos, conseil avant l’achat',
      'write the return down simply, let the buyer pay its postage if your terms say so, and reduce its causes: sizes, pictures, advice before the purchase',
    ),
  },
  {
    id: 'pretext-for-no-refund',
    verdict: 'refuse',
    holdsIn: (country) => followsUnionLaw(country) || country === 'GB',
    signs: [
      /\b(refus\w*|reject\w*|turn down|deny|denying|rejeter|repousser)\b/,
      /\b(returns?|refunds?|withdrawals?|retours?|remboursements?|retractations?)\b/,
      /\b(on the grounds? that|by (?:saying|claiming|pretending)|claiming|pretend\w*|as if|say(?:ing)? (?:that )?(?:all|every|they|it)|au motif|sous pretexte|en disant|en pretendant|pretext\w*|comme si)\b/,
    ],
    reason: pair(
      'Seul ce qui est fait d’après les mesures ou les choix de l’acheteur échappe aux quatorze jours ; le dire de ce qui est cousu ou monté sur vos propres modèles est faux, et un défaut se répare toujours',
      'Only what is made to the buyer’s own measures or choices escapes the fourteen days; saying so of what is made from your own models is false, and a defect must always be put right',
    ),
    law: withdrawalLaw,
    instead: pair(
      'dire sur chaque page ce qui se reprend et ce qui est fait exprès, et réduire les retours par leur cause',
      'say on each page what may come back and what is made specially, and reduce returns by their cause',
    ),
  },
  {
    id: 'no-refund-by-terms',
    verdict: 'not-now',
    ...refusedReturns,
    holdsIn: (country) => !followsUnionLaw(country) && country !== 'GB',
    reason: pair(
      'Un défaut se répare toujours, et une condition que l’acheteur n’a pas vue avant de payer ne vaut rien',
      'A defect must always be put right, and a condition that the buyer did not see before paying is void',
    ),
    law: {
      CH: pair(
        'Code des obligations, articles 197 et suivants ; aucun droit général de rétractation en ligne',
        'Swiss Code of Obligations, articles 197 ff; no general right to withdraw on line',
      ),
      US: pair(
        'FTC Act, section 5, et lois des États ; aucun droit fédéral de rétractation en ligne',
        'FTC Act, section 5, and state laws; no federal right to withdraw on line',
      ),
      CA: pair(
        'Lois provinciales ; au Québec, Loi sur la protection du consommateur, articles 37, 38 et 54.1 à 54.16',
        'Provincial laws; in Quebec, Consumer Protection Act, sections 37, 38 and 54.1 to 54.16',
      ),
    },
    instead: pair(
      'écrire la règle des retours à côté du prix, garder l’échange d’un défaut, et compter d’abord les retours et leurs raisons',
      'write the rule on returns beside the price, keep the exchange of a defect, and first count the returns and their reasons',
    ),
  },
];
