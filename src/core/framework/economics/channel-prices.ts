import { channelNameOf } from '../channel-name.ts';
import type { Company, CompanyChannel, CompanyOffer } from '../company/company.ts';
import { usedSign } from '../counters/counter-words.ts';
import { contentWords, isSameWord, plainText } from '../counters/plain-words.ts';
import { channelCounters } from '../counters/read-counters.ts';

/** What one unit of an offer leaves when it is sold through a channel with a price of its own. */
export interface ChannelPrice {
  readonly channel: CompanyChannel;
  readonly offer: CompanyOffer;
  /** Price that the customer or the channel pays, without tax, and what the channel keeps of it, currency units. */
  readonly price: number;
  readonly kept: number;
  /** Price less what the channel keeps and what a unit costs by the margin of the offer. */
  readonly each: number;
  /** The same when it is sold directly. */
  readonly direct: number;
  /** Units sold through the channel over the period; null when it does not count them. */
  readonly units: number | null;
}

const taxSign = /\b(ttc|tax included|incl\w*\.? (vat|tax)|vat included|including vat)\b/;
const netSign = /\b(ht|excl\w*\.? (vat|tax)|before vat|plus vat|net)\b/;
const amountSign = /(?:[£€$] ?(\d+(?:[.,]\d+)?)|(\d+(?:[.,]\d+)?) ?(?:€|£|\$|euros?|pounds?))/;
/** An amount that somebody pays: a margin or a cost written beside the name of a channel is no price. */
const paidSign =
  /\b(pays?|paid|paying|paie(?:nt)?|paye\w*|verse\w*|price|prix|sells?|sold|vend\w*|factur\w*|charge[sd]?|bill(?:s|ed))\b/;
const keptSign =
  /(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)[^.]*?\b(de ca|de ce prix|commission|of it|of that)\b|\b(?:commission|keeps?|takes?|garde|prend|prelev\w*|laisse\w*)\b[^.]*?(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)/;

/** Prices that the notes of the offers give for one channel: “through the portal guests pay £80 and it keeps 15%”. */
export function channelPrices(company: Company): ChannelPrice[] {
  return company.offers.flatMap((offer) =>
    [...offer.notes, ...offer.attributes].flatMap((note) => {
      const channel = channelNamedIn(note, company);
      const plain = plainText(note);
      const amount = paidSign.test(plain) ? amountOf(plain) : null;
      if (channel === null || amount === null) return [];
      const isTaxed = taxSign.test(plain) || (!netSign.test(plain) && company.organisation.sellsToConsumersOnline);
      const price = isTaxed ? amount / (1 + offer.vatRate) : amount;
      const found = keptSign.exec(plain);
      const rate = Number((found?.[1] ?? found?.[3] ?? '0').replace(',', '.')) / 100;
      const cost = offer.priceNet * (1 - offer.marginRate);
      const kept = rate * amount;
      return [
        {
          channel,
          offer,
          price,
          kept,
          each: price - kept - cost,
          direct: offer.priceNet - cost,
          units: unitsOf(company, channel),
        },
      ];
    }),
  );
}

function amountOf(plain: string): number | null {
  const found = amountSign.exec(plain);
  const value = Number((found?.[1] ?? found?.[2] ?? '').replace(',', '.'));
  return found === null || !(value > 0) ? null : value;
}

/** The one channel that a note names by a word of its name. */
function channelNamedIn(note: string, company: Company): CompanyChannel | null {
  const words = contentWords(note);
  const found = company.channels.filter((channel) =>
    contentWords(channelNameOf(company, channel.id).fr).some((word) => words.some((one) => isSameWord(one, word))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Units that the channel counts as sold. */
const unitsOf = (company: Company, { id }: CompanyChannel): number | null =>
  channelCounters(company)
    .find(({ channelId }) => channelId === id)
    ?.counters.find(
      ({ label, unit, months }) => unit === 'count' && months.length === 0 && usedSign.test(plainText(label)),
    )?.count ?? null;
