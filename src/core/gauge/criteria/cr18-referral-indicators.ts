import type { ReferralDetail } from '../../planning/plan/details/referral-detail.ts';
import { programmes } from '../../referral/programmes/index.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr18ReferralIndicators = defineCriterion({
  id: 'Cr18',
  title: pair('leurs indicateurs', 'their indicators'),
  rules: [
    {
      id: 'cr18.programmes-measured',
      severity: 'blocker',
      message: {
        fr: 'Chaque programme a un indicateur de performance et le coût de ce qu’il apporte (client, avis, membre), avec cibles.',
        en: 'Every programme has a performance indicator and the cost of what it brings (customer, review, member), with targets.',
      },
      check: (strategy) => [
        // nothing to measure is no measure: the fault of a plan without a programme
        ...faultUnless(
          strategy.actions.some(({ referral }) => referral !== null),
          '/actions',
        ),
        ...faultsAmong(
          strategy.actions,
          '/actions',
          (one) =>
            one.referral === null ||
            (one.kpis.some((kpi) => kpi.role === 'performance' && !isCost(one.referral, kpi.kpiId)) &&
              one.kpis.some((kpi) => isCost(one.referral, kpi.kpiId))),
        ),
      ],
    },
    {
      id: 'cr18.targets-beyond-start',
      severity: 'major',
      message: {
        fr: 'La cible d’un programme dépasse ce qui est déjà mesuré.',
        en: 'The target of a programme is beyond what is measured already.',
      },
      check: ({ actions }) =>
        faultsAmong(
          actions,
          '/actions',
          ({ referral, kpis }) =>
            referral === null ||
            kpis.every(
              ({ role, baseline, target, direction }) =>
                role !== 'performance' ||
                baseline === null ||
                (direction === 'down' ? target < baseline : target > baseline),
            ),
        ),
    },
  ],
});

/** True for the indicator of the cost of a programme. */
const isCost = (referral: ReferralDetail | null, kpiId: string): boolean =>
  programmes.find(({ id }) => id === referral?.typeId)?.costKpi === kpiId;
