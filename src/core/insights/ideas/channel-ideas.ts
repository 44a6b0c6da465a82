import { channelNameOf } from '../../framework/channel-name.ts';
import { isEmailChannel } from '../../framework/channels.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { channelChoices } from '../../framework/company/questions/company-choices.ts';
import { contentWords, isSameWord, numberIn, plainText } from '../../framework/counters/plain-words.ts';
import { statedReach } from '../../framework/counters/stated/stated-reach.ts';
import { type ServiceRoom, serviceRoom } from '../../framework/counters/service-room.ts';
import { acquisitionCosts, isPaid } from '../../framework/economics/acquisition-costs.ts';
import { ceilingOfChannel } from '../../framework/economics/lines/line-of-channel.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import { unitEconomics } from '../../framework/economics/unit-economics.ts';
import { pair, type Text } from '../../values/text.ts';
import { amountsIn, count, share } from '../amounts.ts';
import { aboutThings } from './about-things.ts';
import { spendingIn } from './spending-words.ts';
import { amountIn } from './asked-idea.ts';
import type { OnChannel } from './offer-ideas.ts';

/** More money or time, or a thing done once more: “plus de 60 ans” is an age, and “put chairs” spends nothing. */
export const moreSign =
  /\b(plus(?! (de|d) \d+ (ans|%|km|euros|personnes))|more(?! than \d)|(mettre|put) .*(\d ?[€£$]|[€£$] ?\d|\d on\b|\d (euros|pounds)|argent|money|budget)|doubl\w*|augment\w*|increase|raise|spend|depenser|extra|relancer|reprendre|resume|restart|again|go(ing)? back to|a nouveau|encore une fois)\b/;
const cashSign = /\b(argent|money|budget|depens\w*|spend|ads?|pubs?|publicites?|advert\w*|annonces?)\b|[€£$]/;

/** More money or time on a channel: its cost for a customer beside what one may cost, within what can be served. */
export function moreOnChannel(text: string, company: Company): OnChannel | null {
  const channel = channelOf(text, company);
  const isMore = moreSign.test(plainText(text)) || (spendingIn(text, company) !== null && amountIn(text) !== null);
  if (channel === null || !isMore || isEmailChannel(channel.typeId)) return null;
  const costs = acquisitionCosts(company);
  const cac = costs.channels.find(({ channelId }) => channelId === channel.id)?.cac ?? null;
  if (cac === null) return null;
  const buyers = repeatBuyers(`${text} ${channel.name ?? ''}`, company);
  const cap = buyers?.ceiling ?? ceilingOfChannel(company, channel.id, unitEconomics(company, costs)).ceiling;
  const room = serviceRoom(company);
  const figures = figuresOf({ channel, cac, cap, buyers, company });
  const full = fullText(room);
  const reason = pair(`${figures.fr}${full.fr}`, `${figures.en}${full.en}`);
  if (cac > cap || room?.isTight === true)
    return { channelId: channel.id, verdict: 'refuse', reason, instead: elsewhere(room) };
  const left = relaysLeft(channel.id, company) ?? casesLeft(text, channel);
  return left === null
    ? { channelId: channel.id, verdict: 'test', reason, instead: inSteps }
    : {
        channelId: channel.id,
        verdict: 'do',
        reason: pair(`${reason.fr}${left.fr}`, `${reason.en}${left.en}`),
        instead: caseByCase,
      };
}

interface Figures {
  readonly channel: CompanyChannel;
  readonly cac: number;
  readonly cap: number;
  readonly buyers: RepeatBuyers | null;
  readonly company: Company;
}

function figuresOf({ channel, cac, cap, buyers, company }: Figures): Text {
  const { money } = amountsIn(company.organisation.currency);
  const name = channelNameOf(company, channel.id);
  const [cost, most] = [money(cac), money(cap)];
  const from =
    buyers === null
      ? pair('', '')
      : pair(
          ` (${count(buyers.orders).fr} ventes par client à ${money(buyers.each).fr} de marge : ${money(buyers.worth).fr} par an)`,
          ` (${count(buyers.orders).en} sales a customer at ${money(buyers.each).en} of margin: ${money(buyers.worth).en} a year)`,
        );
  return pair(
    `« ${name.fr} » coûte ${cost.fr} par nouveau client, pour un plafond de ${most.fr}${from.fr}.`,
    `“${name.en}” costs ${cost.en} for a new customer, for a ceiling of ${most.en}${from.en}.`,
  );
}

function fullText(room: ServiceRoom | null): Text {
  if (room?.isTight !== true) return pair('', '');
  const { used, possible, label } = room.limit;
  return pair(
    ` Et il ne reste presque rien à vendre : ${count(used).fr} sur ${count(possible).fr} (« ${label} »).`,
    ` And hardly anything is left to sell: ${count(used).en} of ${count(possible).en} (“${label}”).`,
  );
}

const elsewhere = (room: ServiceRoom | null): Text =>
  room?.isTight === true
    ? pair(
        'À la place : mettre cet argent à ouvrir de la place, d’abord là où l’on refuse le plus.',
        'Instead: put this money into opening room, first where most is turned away.',
      )
    : pair(
        'À la place : le canal qui amène un client sous le plafond, d’un quart de plus à la fois.',
        'Instead: the channel that brings a customer under the ceiling, a quarter more at a time.',
      );

const inSteps = pair(
  'Par paliers d’un quart, tant que le coût d’un client reste sous le plafond, relu chaque mois.',
  'In steps of a quarter, as long as the cost of a customer stays under the ceiling, read every month.',
);

const caseByCase = pair(
  'Commencer par les plus proches, deux par semaine, et noter pour chacun le temps, la réponse et les ventes ; relire après dix, et continuer tant que le coût d’un client reste sous le plafond.',
  'Begin with the nearest, two a week, and note the time, the answer and the sales of each; read after ten, and go on as long as the cost of a customer stays under the ceiling.',
);

/** Verbs of spending: a channel whose name has one is not named by it. */
const spendingWords: ReadonlySet<string> = new Set(
  contentWords('mettre put free pay give double raise spend extra open'),
);

/** The one channel that an idea names, by a word of its name or as people call its kind. */
function channelOf(text: string, company: Company): CompanyChannel | null {
  const words = aboutThings(contentWords(text)).filter((word) => !spendingWords.has(word));
  const named = company.channels.filter(({ id, name }) =>
    contentWords(name ?? id).some((word) => words.some((one) => isSameWord(one, word))),
  );
  if (named.length === 1) return named[0] ?? null;
  const kinds = kindsNamedIn(text);
  const found = company.channels.filter(({ typeId }) => kinds.includes(typeId));
  const paid = cashSign.test(plainText(text)) ? found.filter(({ typeId }) => isPaid(typeId)) : [];
  const [first, second] = paid.length > 0 ? paid : found.filter(({ typeId }) => typeId === kinds[0]);
  return first !== undefined && second === undefined ? first : null;
}

/** The kinds of channel that a text names, the longest name first: “Google Ads” before “Google”, which names every kind that begins with it. */
function kindsNamedIn(text: string): string[] {
  const said = ` ${plainText(text).replaceAll(/[^a-z0-9]+/g, ' ')} `;
  const names = channelChoices.flatMap(({ value, label, alsoCalled = [] }) =>
    [label.fr, label.en, ...alsoCalled].map((name) => ({ value, name: plainText(name) })),
  );
  const whole = names
    .filter(({ name }) => name.length > shortName && said.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  const [longest] = whole;
  const begun =
    longest === undefined
      ? []
      : names.filter(({ name }) => name.startsWith(`${longest.name} `) || name === longest.name);
  return [...new Set([...whole, ...begun].map(({ value }) => value))];
}

/** Letters up to which a name is too short to be found in a text. */
const shortName = 3;

interface RepeatBuyers {
  readonly orders: number;
  readonly each: number;
  readonly worth: number;
  readonly ceiling: number;
}

/** “214 bookings from 17 firms”, « 48 commandes de 6 écoles »: the sales of an offer and the customers who made them. */
const salesOfBuyers = /\b(\d+) [a-z]+(?: [a-z]+)? (?:from|by|for|de|par|pour) (\d+) [a-z]+/;

/** What a customer of the offer that a text names leaves in a year, when its notes count sales and customers. */
function repeatBuyers(text: string, company: Company): RepeatBuyers | null {
  const offer = offerNamedIn(text, company.offers);
  if (offer === null) return null;
  for (const note of offer.notes) {
    const [, sales = '', buyers = ''] = salesOfBuyers.exec(plainText(note)) ?? [];
    if (sales === '' || Number(buyers) < 2 || Number(sales) < Number(buyers)) continue;
    const orders = (Number(sales) / Number(buyers)) * (12 / company.period.baselineMonths);
    const each = offer.priceNet * offer.marginRate;
    return { orders, each, worth: orders * each, ceiling: (orders * each) / company.policy.ltvCacMin };
  }
  return null;
}

/** “A list of 65 I have not seen”, “I know of 11 more”, « il en reste 12 ». */
const leftSign =
  /\b(?:list of|know of|liste de|connais|reste|restent|encore|still) (\d+|[a-z]+)\b|\b(\d+) (?:more|others?|autres|left|not (?:yet )?seen|de plus)\b/;

/** The cases that an idea says are left, with what the same rate or each partner of the period gives on them. */
function casesLeft(text: string, { metrics, relays }: CompanyChannel): Text | null {
  const found = leftSign.exec(plainText(text));
  const cases = numberIn(found?.[1] ?? found?.[2] ?? '');
  const { leads, newCustomers } = metrics;
  if (cases === null || typeof newCustomers !== 'number' || newCustomers <= 0) return null;
  const many = count(cases);
  if (relays.length > 1) {
    const each = count(newCustomers / relays.length);
    return pair(
      ` ${count(relays.length).fr} en ont amené ${count(newCustomers).fr}, ${each.fr} chacun : il en reste ${many.fr} à qui demander.`,
      ` ${count(relays.length).en} of them brought ${count(newCustomers).en}, ${each.en} each: ${many.en} are left to ask.`,
    );
  }
  if (typeof leads !== 'number' || leads < newCustomers) return null;
  const [rate, won] = [share(newCustomers / leads), count((cases * newCustomers) / leads)];
  return pair(
    ` ${count(newCustomers).fr} sur ${count(leads).fr} (${rate.fr}) sont devenus clients : à ce taux, ${won.fr} des ${many.fr} qui restent.`,
    ` ${count(newCustomers).en} of ${count(leads).en} (${rate.en}) became customers: at this rate ${won.en} of the ${many.en} that are left.`,
  );
}

/** What partners who could recommend and do not yet would bring, at the rate of those who do; null where the file does not count them. */
function relaysLeft(channelId: string, company: Company): Text | null {
  const found = statedReach(company).find((one) => one.channelId === channelId);
  const active = found?.treated.count ?? 0;
  if (found === undefined || found.result === null || active === 0 || found.all.count <= active) return null;
  const { all, result } = found;
  const [many, brought, each, left] = [active, result.count, result.count / active, all.count - active].map(count) as [
    Text,
    Text,
    Text,
    Text,
  ];
  return pair(
    ` « ${all.label} » : ${many.fr} en ont amené ${brought.fr}, ${each.fr} chacun ; il en reste ${left.fr} à qui demander.`,
    ` “${all.label}”: ${many.en} of them brought ${brought.en}, ${each.en} each; ${left.en} are left to ask.`,
  );
}
