import type { Company } from '../../framework/company/company.ts';
import { type DatedFact, datedFacts } from '../../framework/dated/dated-facts.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { offerWorths } from '../../framework/economics/offer-worth.ts';
import { addDays, type Day } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { slug } from '../../values/strings/slug.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { datedTexts } from '../dated-texts.ts';
import { defineInsight, type Insight, type InsightAction } from '../define-insight.ts';
import { statedCost, statedDateTexts, statedTitle } from '../stated-date-texts.ts';
import { channelVerdict } from '../verdicts/channel-verdict.ts';
import { commitmentVerdict } from '../verdicts/commitment-verdict.ts';
import { deadlineVerdict } from '../verdicts/deadline-verdict.ts';
import { askedBy, endVerdict } from '../verdicts/end-verdict.ts';
import type { DateVerdict } from '../verdicts/verdict.ts';
import type { Amounts } from '../amounts.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { type DateTexts, stoppedEntry, unpaid } from '../unpaid-entry.ts';

/** Findings of this kind at most, and days after the cycle that still need a task in it (working assumptions). */
const most = 8;
const after = 92;

type Asked = Pick<InsightFacts, 'company' | 'context' | 'amounts' | 'decisions' | 'yearMargin'>;

/** A date that the company states: a file to hand in, an end, a rise, a departure. */
export const datedFact = defineInsight({
  id: 'dated-fact',
  subject: 'dates',
  aim: 'keep',
  title: pair('Une date que le fichier donne', 'A date that the file gives'),
  project: pair('Tenir les dates', 'Keep the dates'),
  needs: ['company', 'context', 'amounts', 'decisions', 'yearMargin'],
  find: (facts) =>
    datedFacts(facts.company)
      .filter(({ day }) => day <= addDays(facts.context.end, after))
      .slice(0, most)
      .map((fact) => findingOf(facts, fact)),
});

function findingOf(facts: Asked, fact: DatedFact): Insight {
  const { company, context, amounts } = facts;
  const { kind, text, day, stated } = fact;
  const verdict = commitmentVerdict(facts, fact) ?? deadlineVerdict(facts, fact) ?? endVerdict(facts, fact);
  const { why, what, steps } = answerTo(facts, fact, verdict);
  const rise = kind === 'cost-rise' ? riseOf(company, text) : null;
  const missed = stated?.missed ?? null;
  const begun = endVerdict(facts, fact) === null ? [] : [askedBy(context.start)];
  return {
    about: `${kind}-${day}${stated === undefined ? '' : `-${slug(stated.id)}`}`,
    comesFirst: fact.isVital,
    title: titleOf(fact),
    argument: inBoth((locale) =>
      [
        why,
        beginText(fact),
        earlyText(fact, context.start),
        riseText(rise, amounts),
        statedCost(fact, amounts),
        secretText(fact),
      ]
        .map((one) => one[locale])
        .join(''),
    ),
    remedy: what,
    moneyPerMonth: moneyOf({ missed, rise, saved: verdict?.savedInYear ?? null }, cycleMonths(company)),
    ...(verdict?.answer === 'no' && (verdict.savedInYear ?? 0) > 0
      ? { saved: { inYear: verdict.savedInYear ?? 0, from: stated?.commitment?.renewsOn ?? day } }
      : {}),
    customersPerMonth: null,
    certainty: rise === null ? 0.9 : 0.6,
    evidence: [pair(text, text)],
    chart: null,
    action: actionOf(
      fact,
      { what, steps },
      withinCycle(firstDay([lastDay(fact), context.end, ...begun]), context.start),
    ),
    answeredBy: () => false,
  };
}

/** A day before the cycle has its task in the first week: the plan may be read before that day. */
const withinCycle = (day: Day, start: Day): Day => (day < start ? addDays(start, firstDays) : day);
const firstDays = 4;

const earlyText = (fact: DatedFact, start: Day): Text =>
  lastDay(fact) >= start
    ? pair('', '')
    : pair(
        ' Ce jour tombe avant le début du plan\u00a0: faites-le dès sa lecture, sans attendre le calendrier\u202f; s’il est passé, demandez ce qui reste possible.',
        ' That day is before the plan begins: do it as soon as you read it, without waiting for the calendar; if it is past, ask what can still be done.',
      );

const lastDay = ({ noticeBy, day }: DatedFact): Day => noticeBy ?? day;

/** What is said of a date: an entry that the plan stops is not paid, else the answer of the figures, else that of its kind. */
function answerTo(facts: Asked, fact: DatedFact, verdict: DateVerdict | null): DateTexts {
  const stopped = stoppedEntry(facts.company, fact, facts.decisions);
  if (stopped === null) return verdict ?? statedDateTexts(fact) ?? datedTexts(facts.company, fact);
  const texts = unpaid(stopped);
  const sums = channelVerdict(facts, fact)?.why ?? null;
  return sums === null ? texts : { ...texts, why: pair(`${sums.fr} ${texts.why.fr}`, `${sums.en} ${texts.why.en}`) };
}

function titleOf(fact: DatedFact): Text {
  const { text, day, until } = fact;
  const date = inBoth((locale) => dayText(day, locale));
  const ofCommitment = statedTitle(fact);
  if (ofCommitment !== null) return ofCommitment;
  return until === null
    ? pair(`« ${text} » : le ${date.fr}`, `“${text}”: ${date.en}`)
    : pair(
        `« ${text} » : du ${date.fr} au ${dayText(until, 'fr')}`,
        `“${text}”: from ${date.en} to ${dayText(until, 'en')}`,
      );
}

function beginText(fact: DatedFact): Text {
  if (fact.noticeBy === null) return pair('', '');
  const last = inBoth((locale) => dayText(lastDay(fact), locale));
  return pair(` À commencer au plus tard le ${last.fr}.`, ` To be begun by ${last.en} at the latest.`);
}

const secretText = ({ isInternal }: DatedFact): Text =>
  isInternal
    ? pair(' À l’intérieur seulement : aucun texte n’en parle.', ' For yourselves only: no text speaks of it.')
    : pair('', '');

const riseText = (rise: Rise | null, { money }: Amounts): Text =>
  rise === null
    ? pair('', '')
    : pair(
        ` Sur « ${rise.name} », ${money(rise.each).fr} de moins par vente, ${money(rise.year).fr} par an : à mettre dans le prix ou les remises avant.`,
        ` On “${rise.name}”, ${money(rise.each).en} less each time, ${money(rise.year).en} a year: to go into the price or the discounts before.`,
      );

function actionOf(fact: DatedFact, { what, steps }: Pick<DateTexts, 'what' | 'steps'>, before: Day): InsightAction {
  const last = inBoth((locale) => dayText(lastDay(fact), locale));
  return {
    title: pair(
      `${what.fr} : ${subjectOf(fact.text)} (${last.fr})`,
      `${what.en}: ${subjectOf(fact.text)} (${last.en})`,
    ),
    steps,
    done: pair(`Fait et daté avant le ${last.fr}.`, `Done and dated before ${last.en}.`),
    indicator: {
      name: pair(`Fait avant le ${last.fr}`, `Done before ${last.en}`),
      unit: 'count',
      start: 0,
      target: 1,
    },
    hours: 3,
    skill: 'partnerships',
    before,
  };
}

/** Words of a sentence that name what its date is about (working assumption). */
const subjectWords = 6;

/** What a dated sentence is about: its words before a colon, else its first words. */
function subjectOf(text: string): string {
  const head = (text.split(/\s?[:(]/u)[0] ?? text).trim();
  const words = head.split(/\s+/u);
  return words.length <= subjectWords ? head : `${words.slice(0, subjectWords).join(' ').replace(/[,;]$/u, '')}…`;
}

interface Rise {
  readonly name: string;
  readonly each: number;
  readonly year: number;
}

/** What a rise such as “9%” takes off the margin of the product that sells most, in a year; null without a percentage. */
function riseOf(company: Company, text: string): Rise | null {
  const rate =
    Number((/(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)/.exec(plainText(text))?.[1] ?? '').replace(',', '.')) / 100;
  const [main] = offerWorths(company)
    .filter(({ offer }) => offer.kind === 'product')
    .sort((a, b) => b.offer.revenueShare - a.offer.revenueShare);
  if (!(rate > 0) || main === undefined || main.units === null) return null;
  const each = (main.offer.priceNet - main.each) * rate;
  return { name: main.offer.name, each, year: each * main.units };
}

/** What a date is worth a month of the cycle: what missing it costs, what the answer keeps, or a rise. */
const moneyOf = (
  { missed, rise, saved }: { missed: number | null; rise: Rise | null; saved: number | null },
  months: number,
): number | null => {
  if (missed !== null) return missed / months;
  const year = saved ?? rise?.year ?? null;
  return year === null ? null : year / 12;
};

/** The first of the days by which it must be done. */
const firstDay = (days: readonly Day[]): Day => days.reduce((first, one) => (one < first ? one : first));
