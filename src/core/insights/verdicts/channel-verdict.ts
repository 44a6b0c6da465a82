import { channelNameOf } from '../../framework/channel-name.ts';
import type { CompanyChannel } from '../../framework/company/company.ts';
import { nounWords, outsideBrackets, sameWords } from '../../framework/counters/plain-words.ts';
import { thingName, thingWords } from '../../framework/dated/counted-use.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import {
  type CampaignPart,
  campaignParts,
  ceilingOfPart,
  type SplitChannel,
  splitChannel,
} from '../../framework/economics/campaign-parts.ts';
import { newCustomersText } from '../../values/counted.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { type Amounts, named, quoted } from '../amounts.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { letter } from './answer-texts.ts';
import type { DateVerdict } from './verdict.ts';

/** Letters of the shortest word that names a channel alone (working assumption). */
const leastLetters = 4;

/** Yes or no by what a customer of the channel costs that the date names; null where it names none that counts its customers. */
export function channelVerdict(
  { company, amounts, decisions }: Pick<InsightFacts, 'company' | 'amounts' | 'decisions'>,
  fact: DatedFact,
): DateVerdict | null {
  const found = bestChannel(company.channels, fact);
  const ofPart = bestNamed(campaignParts(company), ({ name }) => name, thingWords(fact.text));
  const isPart = ofPart !== null && ofPart.words >= (found?.words ?? 0);
  const [part, channel] = [isPart ? ofPart.one : null, found?.one ?? null];
  const decision = decisions.find(({ channelId }) => channelId === (part?.channelId ?? channel?.id));
  if (decision === undefined) return null;
  const isRenewed = part === null && fact.stated?.commitment != null;
  const split = isRenewed ? splitChannel(company, decision.channelId, decision.ceiling) : null;
  if (split !== null) return byPart({ company, amounts }, fact, split);
  const [cost, won] = part === null ? [decision.cost, decision.newCustomers] : [part.spent, part.newCustomers];
  if (cost <= 0) return null;
  const ceiling = part === null ? decision.ceiling : ceilingOfPart(company, part, decision.ceiling);
  const name =
    part === null
      ? (wholeName(channel?.name) ?? channelNameOf(company, decision.channelId))
      : pair(part.name, part.name);
  const [all, limit, many] = [amounts.money(cost), amounts.money(ceiling), newCustomersText(won)];
  const each = won > 0 ? amounts.money(cost / won) : null;
  const sums =
    each === null
      ? pair(`${all.fr} sans un nouveau client`, `${all.en} without a new customer`)
      : pair(
          `${all.fr} ÷ ${many.fr} = ${each.fr} chacun (« ${name.fr} »), pour ${limit.fr} au plus`,
          `${all.en} ÷ ${many.en} = ${each.en} each (“${name.en}”), for ${limit.en} at most`,
        );
  const isWithin = won > 0 && cost / won <= ceiling;
  return isWithin ? yes(fact, sums) : no(fact, sums);
}

/** A channel decided part by part keeps the parts under the ceiling: no to the others. */
function byPart(
  { company, amounts }: Pick<InsightFacts, 'company' | 'amounts'>,
  fact: DatedFact,
  { kept, stopped }: SplitChannel,
): DateVerdict {
  const [names, others] = [kept, stopped].map((parts) => quoted(parts.map((one) => named(one.name)))) as [Text, Text];
  const [good, bad] = [kept, stopped].map((parts) => costsOf(parts, amounts)) as [Text, Text];
  return {
    answer: 'no',
    savedInYear: (sum(stopped.map(({ spent }) => spent)) * 12) / company.period.baselineMonths,
    why: pair(
      `Non à l’ensemble, oui à ce qui reste sous le plafond : ${good.fr} ; au-dessus, ${bad.fr}.`,
      `No to the whole, yes to what stays under the ceiling: ${good.en}; above it, ${bad.en}.`,
    ),
    what: pair(`Ne reconduire que ${names.fr}, par écrit`, `Renew ${names.en} only, in writing`),
    steps: [letter(fact, `Nous gardons ${names.fr}, sans ${others.fr}.`, `We keep ${names.en}, without ${others.en}.`)],
  };
}

/** Each part with what a customer of it costs: “Towns nearby” (€23 each). */
const costsOf = (parts: readonly CampaignPart[], { money }: Amounts): Text =>
  inBoth((locale) =>
    parts
      .map((one) => {
        const name = quoted([named(one.name)])[locale];
        const nobody = locale === 'fr' ? 'personne' : 'nobody';
        const each = locale === 'fr' ? 'chacun' : 'each';
        return one.newCustomers > 0
          ? `${name} (${money(one.spent / one.newCustomers)[locale]} ${each})`
          : `${name} (${money(one.spent)[locale]}, ${nobody})`;
      })
      .join(', '),
  );

/** The channel that a date names: under the same id in the file, else by every distinctive word of its name; null for none. */
export const namedChannel = (channels: readonly CompanyChannel[], fact: DatedFact): CompanyChannel | null =>
  bestChannel(channels, fact)?.one ?? null;

function bestChannel(channels: readonly CompanyChannel[], { text, stated }: DatedFact): Named<CompanyChannel> | null {
  const same = stated?.commitment == null ? undefined : channels.find(({ id }) => id === stated.id);
  return same === undefined
    ? bestNamed(channels, nameOf, thingWords(text))
    : { one: same, words: nounWords(outsideBrackets(nameOf(same))).length };
}

interface Named<One> {
  readonly one: One;
  /** Distinctive words of its name. */
  readonly words: number;
}

/** The name that the file gives, whole. */
const wholeName = (name: string | undefined): Text | null => (name === undefined ? null : pair(name, name));

const nameOf = ({ name = '' }: CompanyChannel): string => name;

/** The one whose name the date says whole, the longest name first: a shared word names nothing. Null where two are as long, or none. */
function bestNamed<One>(all: readonly One[], name: (one: One) => string, said: readonly string[]): Named<One> | null {
  const [first, second] = all
    .flatMap((one) => {
      const own = nounWords(outsideBrackets(name(one)));
      const isTelling = own.length > 1 || (own[0] ?? '').length >= leastLetters;
      return isTelling && sameWords(own, said) ? [{ one, words: own.length }] : [];
    })
    .sort((a, b) => b.words - a.words);
  return first === undefined || first.words === second?.words ? null : first;
}

const before = ({ day }: DatedFact): Text => inBoth((locale) => dayText(addDays(day, -7), locale));

function yes(fact: DatedFact, sums: Text): DateVerdict {
  const on = before(fact);
  return {
    answer: 'yes',
    savedInYear: null,
    why: pair(`Oui : ${sums.fr}.`, `Yes: ${sums.en}.`),
    what: pair('Dire oui, par écrit', 'Say yes, in writing'),
    steps: [
      pair(
        `Écrire avant le ${on.fr} à qui l’attend : ce que nous faisons, avec qui et quand ; joindre ce qui est demandé et garder la preuve.`,
        `Write before ${on.en} to whoever awaits it: what we do, with whom and when; enclose what is asked for and keep the proof.`,
      ),
      pair(
        'Compter à part les nouveaux clients qui en viennent : ce sont eux qui décident de la fois suivante.',
        'Count the new customers from it apart: they decide the next time.',
      ),
    ],
  };
}

function no(fact: DatedFact, sums: Text): DateVerdict {
  const on = before(fact);
  return {
    answer: 'no',
    savedInYear: null,
    why: pair(`Non : ${sums.fr}.`, `No: ${sums.en}.`),
    what: pair('Dire non, par écrit', 'Say no, in writing'),
    steps: [
      pair(
        `Écrire à l’autre partie avant le ${on.fr}, avec une preuve d’envoi : « Nous ne donnons pas suite : ${thingName(fact.text)}. » Garder la réponse.`,
        `Write to the other side before ${on.en}, with a proof of sending: “We do not go on with this: ${thingName(fact.text)}.” Keep the answer.`,
      ),
      pair(
        'Rendre cet argent et ces heures à ce qui amène un client sous son plafond.',
        'Give this money and these hours to what brings a customer under its ceiling.',
      ),
    ],
  };
}
