import type { Company } from '../../framework/company/company.ts';
import { positioning, typeOf } from '../../framework/positioning/positioning.ts';
import { typeset } from '../../language/typeset.ts';
import { publicProofs } from '../../planning/messages/public-proofs.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { earlyAction, isToCollect } from '../data-to-collect.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr03Positioning = defineCriterion({
  id: 'Cr3',
  title: pair('le positionnement', 'positioning'),
  rules: [
    {
      id: 'cr3.five-dimensions-scored',
      severity: 'blocker',
      message: {
        fr: 'Cinq des huit dimensions du positionnement sont mesurées, chacune avec ses preuves.',
        en: 'Five of the eight positioning dimensions are measured, each with evidence.',
      },
      check: (strategy) =>
        faultUnless(
          isScoringPlanned(strategy) ||
            strategy.positioning.scores.filter((one) => one.score !== null && one.evidence.length > 0).length >= 5,
          '/positioning/scores',
        ),
    },
    {
      id: 'cr3.type-recomputed',
      severity: 'blocker',
      message: {
        fr: 'Le type de position est celui que donnent les données.',
        en: 'The type of position is the one the data give.',
      },
      check: ({ inputs, positioning: planned }, company) => {
        // The plan does not contain the crawl: the scores that depend on it cannot be computed again.
        const scores = inputs.siteHash === null ? positioning(company).scores : planned.scores;
        return faultUnless(typeOf(company, scores) === planned.type, '/positioning/type');
      },
    },
    {
      id: 'cr3.competitors-described',
      severity: 'major',
      message: { fr: 'Deux concurrents au moins sont décrits.', en: 'At least two competitors are described.' },
      check: (strategy, company) =>
        faultUnless(
          company.competitors.length >= 2 || isToCollect(strategy, 'competitors'),
          '/inputs/company/competitors',
        ),
    },
    {
      id: 'cr3.strengths-and-weaknesses-given',
      severity: 'major',
      message: {
        fr: 'Deux forces et deux faiblesses chiffrées sont données.',
        en: 'Two strengths and two weaknesses with figures are given.',
      },
      check: (strategy) =>
        faultUnless(
          isScoringPlanned(strategy) ||
            (strategy.positioning.strengths.length >= 2 && strategy.positioning.weaknesses.length >= 2),
          '/positioning/strengths',
        ),
    },
    {
      id: 'cr3.alternatives-compared',
      severity: 'major',
      message: {
        fr: 'Chaque concurrent décrit est comparé\u202f: même sujet, ce que l’entreprise est seule à dire, et la question qui reste.',
        en: 'Every competitor described is compared: same subject, what only the company states, and the question that is left.',
      },
      check: ({ positioning: { alternatives } }, company) =>
        faultsAmong(company.competitors, '/inputs/company/competitors', ({ id }) =>
          alternatives.some(({ competitorId, ask }) => competitorId === id && ask.fr !== ''),
        ),
    },
    {
      id: 'cr3.statement-quotes-proof',
      severity: 'minor',
      message: {
        fr: 'L’énoncé de position cite un fait de l’offre ou de la marque qui peut être dit, ou la promesse.',
        en: 'The positioning statement quotes a fact of the offer or of the brand that may be told, or the promise.',
      },
      check: (strategy, company) =>
        faultUnless(
          statedFacts(company).some((fact) => strategy.positioning.statement.fr.includes(typeset(fact, 'fr'))),
          '/positioning/statement',
        ),
    },
  ],
});

/** True when the plan lists the missing scores as data to collect and reads them early, with hours for it. */
const isScoringPlanned = (strategy: Strategy): boolean =>
  isToCollect(strategy, 'positioning') && (earlyAction(strategy, 'measure-position')?.effort.planned ?? 0) > 0;

/** Facts that may be told, and the promise, as a statement prints them. */
const statedFacts = (company: Company): string[] =>
  [
    ...company.offers.flatMap((offer) => publicProofs(company, offer).map(({ text }) => text)),
    company.organisation.brand.promise,
  ].map((text) => text.replace(/\s*[.!…]+$/u, ''));
