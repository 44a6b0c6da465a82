import { positioning, typeOf } from '../../framework/positioning/positioning.ts';
import { typeset } from '../../language/typeset.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { earlyAction, isToCollect } from '../data-to-collect.ts';
import { faultUnless } from '../faults.ts';

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
      id: 'cr3.statement-quotes-proof',
      severity: 'minor',
      message: {
        fr: 'L’énoncé de position cite une preuve des offres.',
        en: 'The positioning statement quotes a proof of the offers.',
      },
      check: (strategy, company) =>
        faultUnless(
          company.offers.some((offer) =>
            offer.proofs.some((proof) => strategy.positioning.statement.fr.includes(typeset(proof, 'fr'))),
          ) || company.offers.every((offer) => offer.proofs.length === 0),
          '/positioning/statement',
        ),
    },
  ],
});

/** True when the plan lists the missing scores as data to collect and reads them early, with hours for it. */
const isScoringPlanned = (strategy: Strategy): boolean =>
  isToCollect(strategy, 'positioning') && (earlyAction(strategy, 'measure-position')?.effort.planned ?? 0) > 0;
