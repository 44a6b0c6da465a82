import { channelCounters } from '../../../framework/counters/read-counters.ts';
import { groupLabel } from '../../../framework/counters/group-label.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { ceilingOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { offerNamedIn, offerWorths } from '../../../framework/economics/offer-worth.ts';
import { unitEconomics } from '../../../framework/economics/unit-economics.ts';
import { pair } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { aboutThings } from '../about-things.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

const spendSign = /^(depenses?|couts?|budget|spend(ing)?|spent|costs?|paid|paye)\b/;

interface Part {
  readonly channelId: string;
  readonly name: string;
  readonly spent: number;
  readonly result: string;
  readonly brought: number;
}

/** The parts of a channel of which the file counts what was spent and what came: a file that was rented, a campaign, a mailing. */
function sentParts({ company }: AskedIdea): Part[] {
  return channelCounters(company).flatMap(({ channelId, counters }) => {
    const named = counters.map((one) => ({ ...groupLabel(one.label), count: one.count }));
    const isSpending = (result: string): boolean => spendSign.test(plainText(result));
    return named.flatMap(({ group, result, count: spent }) => {
      const came = named.find(
        (one) => one.result !== result && !isSpending(one.result) && isOneThing(one.group, group),
      );
      return group === '' || !isSpending(result) || came === undefined || came.count <= 0
        ? []
        : [{ channelId, name: group, spent, result: came.result, brought: came.count }];
    });
  });
}

const withoutBrackets = (text: string): string => text.replaceAll(/\([^)]*\)/g, ' ').trim();

const isOneThing = (one: string, other: string): boolean => {
  const [words, own] = [nounWords(withoutBrackets(one)), nounWords(withoutBrackets(other))];
  return words.length > 0 && words.join(' ') === own.join(' ');
};

const againSign =
  /\b(again|more|bigger|larger|twice|double|another|rent|louer|relouer|a nouveau|encore|plus (?:gros|grand|d )|deux fois|doubl\w*|reprendre|refaire|repeat)\b/;

const moneySign =
  /^(?:(?:euros?|francs?|chf|pounds?|dollars?|argent|money) (?:recus?|recoltes?|received|raised|given)|recettes?|revenue|received|raised)$/;

/** A part that the file says brought less money than its cost line. */
function moneyLost(asked: AskedIdea, said: readonly string[]): Judgement | null {
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

/** Doing again, or more of, what the file has paid for: what one result cost there beside what it leaves. */
export function sentAgain(asked: AskedIdea): Judgement | null {
  const { text, plain, money } = asked;
  if (!againSign.test(plain)) return null;
  const said = aboutThings(nounWords(text));
  const lost = moneyLost(asked, said);
  if (lost !== null) return lost;
  const parts = sentParts(asked);
  const rows = parts
    .map((one) => {
      const others = parts.filter((other) => other !== one).flatMap(({ name }) => nounWords(name));
      const own = nounWords(one.name).filter(
        (word) => word.length > 3 && !others.some((other) => isSameWord(other, word)),
      );
      return { one, shared: own.filter((word) => said.some((each) => isSameWord(each, word))).length };
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  const [best, second] = rows;
  if (best === undefined || best.shared === second?.shared) return null;
  const { one } = best;
  const worth = worthOf(asked, one);
  if (worth === null) return null;
  const each = one.spent / one.brought;
  const [cost, spent, many, left] = [money(each), money(one.spent), count(one.brought), money(worth)];
  const sister = parts
    .filter((other) => other !== one && other.channelId === one.channelId && other.result === one.result)
    .toSorted((a, b) => a.spent / a.brought - b.spent / b.brought)[0];
  const beside =
    sister === undefined
      ? pair('', '')
      : pair(
          ` « ${sister.name} » : ${money(sister.spent / sister.brought).fr}.`,
          ` “${sister.name}”: ${money(sister.spent / sister.brought).en}.`,
        );
  const reason = pair(
    `« ${one.name} » : ${spent.fr} ÷ ${many.fr} (${one.result}) = ${cost.fr} l’unité, qui laisse ${left.fr}.${beside.fr}`,
    `“${one.name}”: ${spent.en} ÷ ${many.en} (${one.result}) = ${cost.en} each, which leaves ${left.en}.${beside.en}`,
  );
  return each > worth
    ? {
        verdict: 'refuse',
        reason,
        instead:
          sister === undefined || sister.spent / sister.brought > worth
            ? stopPaying
            : pair(
                `À la place : la même somme sur « ${sister.name} », par paliers d’un quart, tant qu’un résultat coûte moins de ${left.fr}.`,
                `Instead: the same money on “${sister.name}”, a quarter at a time, as long as a result costs less than ${left.en}.`,
              ),
      }
    : {
        verdict: 'test',
        reason,
        instead: pair(
          `Par paliers d’un quart, tant qu’un résultat coûte moins de ${left.fr}, relu après chaque envoi.`,
          `In steps of a quarter, as long as a result costs less than ${left.en}, read after each sending.`,
        ),
      };
}

/** What one result leaves: the ceiling of a new customer, or the margin of the offer that the result names. */
function worthOf({ company }: AskedIdea, { channelId, result }: Part): number | null {
  const offer = offerNamedIn(result, company.offers);
  if (offer !== null) return offerWorths(company).find((one) => one.offer === offer)?.each ?? null;
  return /\b(new|nouve\w+|clients?|customers?|donateurs?|donors?|members?|membres?|subscribers?|abonnes?)\b/.test(
    plainText(result),
  )
    ? ceilingOfChannel(company, channelId, unitEconomics(company)).ceiling
    : null;
}
