import { pair, type Text } from '../../values/text.ts';
import type { CompanyChannel } from '../company/company.ts';
import { plainText } from '../counters/plain-words.ts';

/** Why a channel is not used as the company means to, and what is lawful instead. */
export interface ChannelRisk {
  /** `bought-list`, `without-consent`, `rewarded-praise`. */
  readonly id: string;
  readonly verdict: Text;
  readonly alternative: Text;
}

/** Words without accents of addresses that were bought, rented or gathered. */
const boughtSign =
  /\b(bought|purchased|rented|scraped|harvested|found on|found in|directories|achete\w*|loue\w*|aspire\w*|trouve\w* sur|annuaires?)\b/;
/** Words of people who gave their address to somebody else, or for another thing. */
const otherPurposeSign =
  /\b(their|parents|in (?:our|the) (?:app|database)|dans (?:notre|la) (?:base|appli)|collected (?:at|for)|recueilli\w*|without a word|sans (?:le )?dire|raffle|tombola|jeu concours|clients de nos clients)\b/;
/** Words of a reward for a favourable review. */
const praiseSign = /\b(?:five stars?|5 stars?|cinq etoiles|5 etoiles|good reviews?|bons? avis|avis positifs?)\b/;
const rewardSign = /\b(free|gift|give|discount|voucher|offert\w*|cadeau|remise|contre|bon d achat)\b/;

const listSign = /\b(lists?|files?|fichiers?|listes?|contacts?|addresses|adresses|teachers|businesses)\b/;

/** The risk of a channel that its own remark shows; null when none is seen. */
export function channelRisk({ typeId, name = '', reason = '', consent, status }: CompanyChannel): ChannelRisk | null {
  const words = plainText(`${name} ${reason}`);
  if (praiseSign.test(words) && rewardSign.test(words)) return rewardedPraise;
  const isSent = isMessage(typeId) || /\b(e ?mails?|courriels?|sms|call\w*|appel\w*|phone|telephone)\b/.test(words);
  if (status === 'absent' || !isSent) return null;
  if (boughtSign.test(words) && (consent === 'none' || listSign.test(words))) return boughtList;
  if (consent !== 'none') return null;
  return otherPurposeSign.test(words) || status === 'planned' ? otherPurpose : notYetAsked;
}

/** True for a channel that nothing may be spent on: addresses that were bought, of people who asked for nothing. */
export const isBarredChannel = (channel: CompanyChannel): boolean => channelRisk(channel)?.id === 'bought-list';

const isMessage = (typeId: string): boolean => /^CH-(?:EMAIL|SMS|PUSH|WHATSAPP)/.test(typeId);

const boughtList: ChannelRisk = {
  id: 'bought-list',
  verdict: pair(
    'Ne pas utiliser : ces personnes n’ont rien demandé. Écrire ou appeler un particulier, ou une entreprise individuelle, sans son accord est interdit ; un fichier acheté n’apporte pas cet accord.',
    'Do not use: these people asked for nothing. Writing to or calling an individual, or a sole trader, without their consent is forbidden; a bought file does not bring that consent.',
  ),
  alternative: pair(
    'À la place : une page ou un document utile que l’on demande par son adresse, et un partenaire qui écrit à ses propres membres.',
    'Instead: a useful page or document that people ask for with their address, and a partner who writes to its own members.',
  ),
};

const otherPurpose: ChannelRisk = {
  id: 'other-purpose',
  verdict: pair(
    'Ne pas écrire à ces adresses : elles ont été données pour autre chose, ou à quelqu’un d’autre.',
    'Do not write to these addresses: they were given for another purpose, or to somebody else.',
  ),
  alternative: pair(
    'À la place : une case à cocher au moment où la personne vous écrit ou réserve, et une invitation portée par ceux qui la connaissent.',
    'Instead: a box to tick when the person writes or books, and an invitation carried by those who know them.',
  ),
};

const notYetAsked: ChannelRisk = {
  id: 'without-consent',
  verdict: pair(
    'Ne pas envoyer de message commercial à cette liste : aucun accord n’est enregistré.',
    'Send no commercial message to this list: no consent is recorded.',
  ),
  alternative: pair(
    'À la place : demander l’accord lors du prochain échange que la personne attend (confirmation, facture, visite), et garder la date de sa réponse.',
    'Instead: ask for consent in the next exchange that the person expects (confirmation, invoice, visit), and keep the date of the answer.',
  ),
};

const rewardedPraise: ChannelRisk = {
  id: 'rewarded-praise',
  verdict: pair(
    'À arrêter : récompenser un avis favorable est trompeur et interdit.',
    'To stop: rewarding a favourable review is misleading and forbidden.',
  ),
  alternative: pair(
    'À la place : demander un avis à chacun, le même jour, sans rien donner.',
    'Instead: ask everybody for a review, on the same day, and give nothing.',
  ),
};
