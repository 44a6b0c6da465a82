import { overallCoverage } from '../audience/coverage.ts';
import { shortName } from '../contents/company-reach.ts';
import { pair } from '../contents/pair.ts';
import { typesetText } from '../contents/typeset.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import type { Company } from '../framework/company/company.ts';
import { type Positioning, positioning, positionTitles } from '../framework/positioning/positioning.ts';
import { unitEconomics } from '../framework/economics/unit-economics.ts';
import { channelDecisions } from '../steering/channel-decisions.ts';
import { type Reallocation, reallocation } from '../steering/reallocation.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import type { Text } from '../values/text.ts';
import type { PlanContext } from './plan-context.ts';
import type { Topic } from './topic.ts';

/** Where the company stands, said in one sentence: for whom, what it is, what proves it. */
export function positioningPlan(context: PlanContext): Positioning & { readonly statement: Text } {
  const { company } = context;
  const found = standing(context);
  const persona = company.personas.reduce((best, one) => (one.weight > best.weight ? one : best));
  const offer = company.offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  const proof = offer.proofs[0] ?? company.organisation.brand.promise;
  const told = [...found.strengths.slice(0, 1), ...found.weaknesses.slice(0, 1)];
  const scores = (locale: 'fr' | 'en'): string =>
    told
      .map(
        (one) =>
          `${one.title[locale].toLowerCase()} ${Math.round(one.score ?? 0)} ${locale === 'fr' ? 'sur' : 'out of'} 100`,
      )
      .join(', ');
  const measuredNotes = found.scores.filter((one) => one.score !== null).length;
  const today =
    told.length === 0
      ? pair(
          `Sa position en ligne n’est pas encore mesurée : ${measuredNotes} ${measuredNotes < 2 ? 'note' : 'notes'} sur 8, à relever en début de cycle.`,
          `Its online position is not measured yet: ${measuredNotes} ${measuredNotes === 1 ? 'score' : 'scores'} of 8, to be read at the start of the cycle.`,
        )
      : found.scores.some((one) => one.id === 'visibility' && one.score !== null)
        ? pair(
            `Aujourd'hui sa position en ligne est « ${positionTitles[found.type].fr} » : ${scores('fr')}.`,
            `Today its online position is “${positionTitles[found.type].en}”: ${scores('en')}.`,
          )
        : pair(
            `Sa position en ligne n’est pas encore mesurée, faute de mots-clés suivis ; ce qui l’est : ${scores('fr')}.`,
            `Its online position is not measured yet, no keyword being tracked; what is: ${scores('en')}.`,
          );
  return {
    ...found,
    statement: typesetText(
      pair(
        `Pour ${shortName(persona)}, ${company.organisation.name} propose « ${offer.name} » ; preuve : ${proof}. ${today.fr}`,
        `For ${shortName(persona)}, ${company.organisation.name} offers “${offer.name}”; proof: ${proof}. ${today.en}`,
      ),
    ),
  };
}

/** Are there too few figures to place the company: under five scores of eight? */
export function lacksPosition(context: PlanContext): boolean {
  return standing(context).scores.filter((one) => one.score !== null && one.evidence.length > 0).length < 5;
}

function standing({ company, site, topics }: PlanContext): Positioning {
  if (site === null) return positioning(company);
  const searched = topics.filter((topic) => isSearched(topic, company));
  return positioning(company, {
    coverage: overallCoverage(site.coverage, new Map(company.personas.map((one) => [one.id, one.weight]))),
    topics: searched.map((topic) => topic.id).sort(),
    linked: searched.filter((topic) => topic.linkStatus === 'ok').map((topic) => topic.id),
    words: site.brand ?? null,
  });
}

/** Keywords and words of the public; its questions are left out, of which the plan keeps those without an answer. */
function isSearched({ keywords, keyword, measured, personaId }: Topic, { personas }: Company): boolean {
  if (keywords.length > 0) return true;
  return measured && personas.some((one) => one.id === personaId && one.vocabulary.includes(keyword));
}

interface NextCycle {
  readonly allocation: Reallocation;
  readonly explanation: Text;
}

/** Objectives, channel budgets and the plan itself ask for the same spread: each company has one. */
const plansBy = new WeakMap<Company, NextCycle>();

/** How the acquisition budget of the next cycle would be spread, and why. */
export function nextCyclePlan(company: Company): NextCycle {
  const known = plansBy.get(company);
  if (known !== undefined) return known;
  const plan = spreadOf(company);
  plansBy.set(company, plan);
  return plan;
}

function spreadOf(company: Company): NextCycle {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const allocation = reallocation(company, channelDecisions(company, costs, economics), economics);
  const money = (value: number | null, locale: 'fr' | 'en'): string =>
    value === null ? '–' : showMoney(moneyOf(value, company.organisation.currency), locale);
  if (allocation.rows.length === 0) return { allocation, explanation: typesetText(nothingToMove) };
  return {
    allocation,
    explanation: typesetText(
      pair(
        `La dépense d'acquisition passe de ${money(allocation.spentBefore, 'fr')} à ${money(allocation.spent, 'fr')}, le coût par client des canaux qui dépensent de ${money(allocation.cacBefore, 'fr')} à ${money(allocation.cac, 'fr')} ; ${money(allocation.reserve, 'fr')} vont à la rétention, à la recommandation et aux essais. C'est un régime établi : les premiers effets arrivent par étapes pendant le cycle.`,
        `Acquisition spending moves from ${money(allocation.spentBefore, 'en')} to ${money(allocation.spent, 'en')}, the cost per customer of the channels that spend from ${money(allocation.cacBefore, 'en')} to ${money(allocation.cac, 'en')}; ${money(allocation.reserve, 'en')} go to retention, referral and tests. This is a steady state: the first effects come step by step during the cycle.`,
      ),
    ),
  };
}

const nothingToMove = pair(
  "Aucun canal ne coûte d'argent sur la période mesurée : rien n'est à répartir, ce sont les heures données qui se répartissent entre les actions.",
  'No channel costs money over the measured period: there is nothing to spread, the hours given are what the actions share.',
);
