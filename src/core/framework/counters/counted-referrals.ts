import { referralChannelId } from '../channel-ids.ts';
import { channelType } from '../channels.ts';
import { channelName } from '../channel-name.ts';
import type { Company } from '../company/company.ts';
import type { Text } from '../../values/text.ts';
import { sum } from '../../values/sum.ts';
import { plainText } from './plain-words.ts';
import { countsOf } from './service-capacities.ts';

/** Who sends new customers, as far as the company counts it. */
export interface CountedReferrals {
  /** New customers of the same period; null = not known. */
  readonly newCustomers: number | null;
  /** New customers whom other customers sent; null = not counted. */
  readonly byCustomers: number | null;
  /** New customers whom partners and prescribers sent; null = not counted. */
  readonly byPartners: number | null;
  /** The channels of these partners. */
  readonly partnerNames: readonly Text[];
  /** Their ids in the company file. */
  readonly partnerIds: readonly string[];
}

/** Words of a customer sent by another one, without accents. */
const sentSign =
  /\b(friends?|neighbou?rs?|voisine?s?|un parent|another (?:customer|parent|member|family|patient)|word of mouth|referred|referrals?|recommended by|(?:after|by|on|through) (?:\w+ ){0,2}?recommendations?|on the advice of|sent by (?:a |our |another )?(?:customers?|clients?|members?|patients?|parents?|friends?)|parrain\w*|filleuls?|bouche a oreille|recommand\w* par|sur (?:le )?(?:conseil|recommandation)|par un (?:ami|proche|client|adherent|patient)|envoyee?s? par (?:un|une|des|nos|d autres) (?:amis?|proches?|clients?|clientes?|adherents?|patients?|parents?|abonnes?))\b/;
/** “Parents tell parents”: a channel of customers who speak of the company. */
const tellingSign = /\b(\w+) (?:tell|tells|tell other|parlent (?:aux?|a d autres)|en parlent (?:aux?|a d autres)) \1\b/;
/** Words of an opinion rather than of a customer who came. */
const opinionSign = /\b(score|nps|would|survey|sondage|prets? a|note)\b/;
/** Names of partners among the channels outside the catalogue. */
const partnerSign = /\b(partners?|prescri\w+|partenaires?|apporteurs?|who send|qui nous envoient)\b/;

export function countedReferrals(company: Company): CountedReferrals {
  const { newCustomers } = countsOf(company);
  const partners = company.channels.filter(
    ({ id, typeId, name = '', ownership, metrics }) =>
      (metrics.newCustomers ?? 0) > 0 &&
      // who is paid for each sale recommends nobody
      ownership !== 'paid' &&
      (metrics.adSpend ?? 0) === 0 &&
      typeId !== referralChannelId &&
      !channelResells(company, id) &&
      (isSender(typeId) || partnerSign.test(plainText(name))),
  );
  return {
    newCustomers,
    byCustomers: sentByCustomers(company, newCustomers),
    byPartners: partners.length === 0 ? null : sum(partners.map(({ metrics }) => metrics.newCustomers ?? 0)),
    partnerNames: partners.map(channelName),
    partnerIds: partners.map(({ id }) => id),
  };
}

/** Words of a price that a reseller pays, without accents. */
const resaleSign =
  /\b(pays? us|paid to us|buys? (?:from|at)|trade price|net rate|nous (?:paie|paient|achete|achetent)|prix (?:de )?revend\w*|tarif revend\w*)\b/;

/** True for a channel that buys to sell again: it earns on each sale and recommends nobody. */
function channelResells(company: Pick<Company, 'channels'>, channelId: string): boolean {
  const channel = company.channels.find(({ id }) => id === channelId);
  return Object.keys(channel?.ownMetrics ?? {}).some((label) => resaleSign.test(plainText(label)));
}

/** Partners, federations and the like; a marketplace, an event and a webinar send nobody on their own word. */
export const isSender = (typeId: string): boolean => channelType(typeId).sendsOnItsWord === true;

/** True for a channel that counts customers whom others sent, whatever its type: « bouche à oreille » among visits without a source. */
export const isWordOfMouth = ({ name = '', ownership, metrics }: Company['channels'][number]): boolean =>
  ownership !== 'paid' &&
  (metrics.newCustomers ?? 0) > 0 &&
  (sentSign.test(plainText(name)) || tellingSign.test(plainText(name)));

/** The channel of referral, else those named as word of mouth, else the counter of the customers who came through another one. */
function sentByCustomers({ channels, siteTotals }: Company, newCustomers: number | null): number | null {
  const counted = channels.find(({ typeId }) => typeId === referralChannelId)?.metrics.newCustomers;
  if (typeof counted === 'number') return counted;
  const named = channels.filter(isWordOfMouth);
  if (named.length > 0) return sum(named.map(({ metrics }) => metrics.newCustomers ?? 0));
  const found = Object.entries(siteTotals?.ownMetrics ?? {}).find(([label, count]) => {
    const plain = plainText(label);
    const isPossible = typeof count === 'number' && count >= 1 && (newCustomers === null || count <= newCustomers);
    return isPossible && sentSign.test(plain) && !opinionSign.test(plain);
  });
  if (found === undefined) return null;
  const share = shareOfAnswers(found[0], found[1] ?? 0, siteTotals?.ownMetrics ?? {});
  return share === null ? found[1] : newCustomers === null ? null : Math.round(share * newCustomers);
}

const answersSign = /^(?:reponses?|answers?|replies)\b/;

/** The part of a question's answers that an answer has: the largest count of answers is its whole; null for another count. */
function shareOfAnswers(
  label: string,
  count: number,
  counters: Readonly<Record<string, number | null>>,
): number | null {
  if (!answersSign.test(plainText(label))) return null;
  const wholes = Object.entries(counters).flatMap(([other, value]) =>
    other !== label && typeof value === 'number' && value > count && answersSign.test(plainText(other)) ? [value] : [],
  );
  return wholes.length === 0 ? null : count / Math.max(...wholes);
}
