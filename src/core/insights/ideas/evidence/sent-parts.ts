import type { Company } from '../../../framework/company/company.ts';
import { channelCounters } from '../../../framework/counters/read-counters.ts';
import { groupLabel } from '../../../framework/counters/group-label.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { campaignParts, ceilingOfPart } from '../../../framework/economics/campaign-parts.ts';
import { ceilingOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { offerNamedIn, offerWorths } from '../../../framework/economics/offer-worth.ts';
import { unitEconomics } from '../../../framework/economics/unit-economics.ts';
import { newCustomersText } from '../../../values/counted.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { orderMargin } from '../../own-path.ts';
import { aboutThings } from '../about-things.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { OnChannel } from '../offer-ideas.ts';

const spendSign = /^(depenses?|couts?|budget|spend(ing)?|spent|costs?|paid|paye)\b/;

interface Part {
  readonly channelId: string;
  readonly name: string;
  readonly spent: number;
  readonly result: Text;
  readonly brought: number;
  /** What one result leaves, currency units. */
  readonly worth: number;
}

/** The parts of channels of which the file counts what was spent and what came: a campaign by its new customers, else a file or a mailing by its first result. */
function paidParts(company: Company): Part[] {
  const campaigns = campaignParts(company).map(
    (part): Part => ({
      channelId: part.channelId,
      name: part.name,
      spent: part.spent,
      result: newCustomersText(part.newCustomers),
      brought: part.newCustomers,
      worth: ceilingOfPart(company, part, ceilingOfChannel(company, part.channelId, unitEconomics(company)).ceiling),
    }),
  );
  const isNew = ({ name }: Part): boolean => campaigns.every((one) => !isOneThing(one.name, name));
  return [...campaigns, ...sentParts(company).filter(isNew)];
}

function sentParts(company: Company): Part[] {
  return channelCounters(company).flatMap(({ channelId, counters }) => {
    const named = counters.map((one) => ({ ...groupLabel(one.label), count: one.count }));
    const isSpending = (result: string): boolean => spendSign.test(plainText(result));
    return named.flatMap(({ group, result, count: spent }) => {
      const [came] = named.flatMap((one) => {
        const isResult = one.result !== result && !isSpending(one.result) && isOneThing(one.group, group);
        const worth = isResult ? worthOf(company, channelId, one.result) : null;
        return worth === null ? [] : [{ ...one, worth }];
      });
      if (group === '' || !isSpending(result) || came === undefined || came.count <= 0) return [];
      const { worth } = came;
      const many = count(came.count);
      const told = pair(`${many.fr} (${came.result})`, `${many.en} (${came.result})`);
      return [{ channelId, name: group, spent, result: told, brought: came.count, worth }];
    });
  });
}

const withoutBrackets = (text: string): string => text.replaceAll(/\([^)]*\)/g, ' ').trim();

const isOneThing = (one: string, other: string): boolean => {
  const [words, own] = [nounWords(withoutBrackets(one)), nounWords(withoutBrackets(other))];
  return words.length > 0 && words.join(' ') === own.join(' ');
};

const againSign =
  /\b(again|more|bigger|larger|twice|double|another|rent|louer|relouer|a nouveau|encore|plus (?:gros|grand|d )|deux fois|doubl\w*|reprendre|refaire|repeat|ouvrir|open|s etendre|expand)\b/;

const moneySign =
  /^(?:(?:euros?|francs?|chf|pounds?|dollars?|argent|money) (?:recus?|recoltes?|received|raised|given)|recettes?|revenue|received|raised)$/;

/** A part that the file says brought less money than its cost line. */
function moneyLost(asked: AskedIdea, said: readonly string[]): OnChannel | null {
  const { company, money } = asked;
  for (const { channelId, counters } of channelCounters(company)) {
    for (const { label, count: received } of counters) {
      const { group, result } = groupLabel(label);
      const words = nounWords(group);
      const line = company.costs.find(
        (one) =>
          one.channelId === channelId &&
          one.label !== undefined &&
          nounWords(one.label).length > 0 &&
          nounWords(one.label).every((word) => words.some((own) => isSameWord(own, word))),
      );
      const isNamed =
        nounWords(line?.label ?? '').filter((word) => said.some((one) => isSameWord(one, word))).length > 0;
      if (!moneySign.test(plainText(result)) || line === undefined || !isNamed || line.cash <= received) continue;
      const [spent, came, lost] = [money(line.cash), money(received), money(line.cash - received)];
      return {
        channelId,
        verdict: 'refuse',
        reason: pair(
          `« ${group} » : ${spent.fr} dépensés pour ${came.fr} reçus, ${lost.fr} perdus, sans compter les heures. En faire plus en perd plus.`,
          `“${group}”: ${spent.en} spent for ${came.en} received, ${lost.en} lost, hours not counted. More of it loses more.`,
        ),
        instead: stopPaying,
      };
    }
  }
  return null;
}

const stopPaying = pair(
  'À la place : ne rien y remettre ; le même argent là où un résultat coûte moins que ce qu’il laisse.',
  'Instead: put nothing more into it; the same money where a result costs less than it leaves.',
);

/** The part of a channel that an idea names, by words that no other part has: the one that shares most. */
export function partNamedIn(text: string, company: Company): Part | null {
  const said = aboutThings(nounWords(text));
  const parts = paidParts(company);
  const [best, second] = parts
    .map((one) => {
      const others = parts.filter((other) => other !== one).flatMap(({ name }) => nounWords(name));
      const own = nounWords(one.name).filter(
        (word) => word.length > 3 && !others.some((other) => isSameWord(other, word)),
      );
      return { one, shared: own.filter((word) => said.some((each) => isSameWord(each, word))).length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return best === undefined || best.shared === second?.shared ? null : best.one;
}

/** Doing again, or more of, what the file has paid for: what one result cost there beside what it leaves. */
export function sentAgain(asked: AskedIdea): OnChannel | null {
  const { text, plain, company, money } = asked;
  if (!againSign.test(plain)) return null;
  const lost = moneyLost(asked, aboutThings(nounWords(text)));
  if (lost !== null) return lost;
  const one = partNamedIn(text, company);
  if (one === null) return null;
  const { channelId, worth } = one;
  const each = one.spent / one.brought;
  const [cost, spent, left] = [money(each), money(one.spent), money(worth)];
  const sister = paidParts(company)
    .filter((other) => other.name !== one.name && other.channelId === channelId)
    .toSorted((a, b) => a.spent / a.brought - b.spent / b.brought)
    .find((other) => other.brought > 0 && other.spent / other.brought <= other.worth);
  const beside =
    sister === undefined
      ? pair('', '')
      : pair(
          ` « ${sister.name} » : ${money(sister.spent / sister.brought).fr}.`,
          ` “${sister.name}”: ${money(sister.spent / sister.brought).en}.`,
        );
  const sums =
    one.brought > 0
      ? pair(
          `${spent.fr} ÷ ${one.result.fr} = ${cost.fr} l’unité, qui laisse ${left.fr}`,
          `${spent.en} ÷ ${one.result.en} = ${cost.en} each, which leaves ${left.en}`,
        )
      : pair(`${spent.fr}, ${one.result.fr}`, `${spent.en}, ${one.result.en}`);
  const reason = pair(`« ${one.name} » : ${sums.fr}.${beside.fr}`, `“${one.name}”: ${sums.en}.${beside.en}`);
  if (one.brought > 0 && each <= worth)
    return {
      channelId,
      verdict: 'test',
      reason,
      instead: pair(
        `Par paliers d’un quart, tant qu’un résultat coûte moins de ${left.fr}, relu après chaque envoi.`,
        `In steps of a quarter, as long as a result costs less than ${left.en}, read after each sending.`,
      ),
    };
  const instead =
    sister === undefined
      ? stopPaying
      : pair(
          `À la place : la même somme sur « ${sister.name} », par paliers d’un quart, tant qu’un résultat coûte moins de ${money(sister.worth).fr}.`,
          `Instead: the same money on “${sister.name}”, a quarter at a time, as long as a result costs less than ${money(sister.worth).en}.`,
        );
  return { channelId, verdict: 'refuse', reason, instead };
}

const saleSign = /\b(dons?|gifts?|donations?|commandes?|orders?|ventes?|sales)\b/;

/** What one result leaves: the ceiling of a new customer, the margin of the offer that the result names or of a sale; null for another result. */
function worthOf(company: Company, channelId: string, result: string): number | null {
  const offer = offerNamedIn(result, company.offers);
  if (offer !== null) return offerWorths(company).find((one) => one.offer === offer)?.each ?? null;
  return /\b(new|nouve\w+|clients?|customers?|donateurs?|donors?|members?|membres?|subscribers?|abonnes?)\b/.test(
    plainText(result),
  )
    ? ceilingOfChannel(company, channelId, unitEconomics(company)).ceiling
    : saleSign.test(plainText(result))
      ? orderMargin(company) || null
      : null;
}
