import { isBusiness, isHabitKnown, knowsTrends, trendsGapId } from '../../planning/context/persona-traits.ts';
import { daysBetween } from '../../values/day.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { isToCollect } from '../data-to-collect.ts';
import { contentFaults, faultsAmong, faultUnless } from '../faults.ts';

export const cr06AudienceFit = defineCriterion({
  id: 'Cr6',
  title: pair('des contenus pour leurs publics', 'content that fits its audience'),
  rules: [
    {
      id: 'cr6.personas-described',
      // A gap of the company file: the plan is right as far as it goes.
      severity: 'major',
      message: {
        fr: 'Chaque public a trois centres d’intérêt, des codes et deux canaux ; les poids font 1.',
        en: 'Every audience has three interests, codes and two channels; weights sum to 1.',
      },
      check: (_strategy, company) => {
        const weight = company.personas.reduce((sum, one) => sum + one.weight, 0);
        return [
          ...faultUnless(Math.abs(weight - 1) <= 0.01, '/inputs/company/personas'),
          ...faultsAmong(
            company.personas,
            '/inputs/company/personas',
            (one) => one.interests.length >= 3 && one.channels.length >= 2,
          ),
        ];
      },
    },
    {
      id: 'cr6.trends-known',
      severity: 'major',
      message: {
        fr: 'Chaque public a deux tendances ou références, sauf si elles figurent parmi les données à recueillir.',
        en: 'Every audience has two trends or references, unless they are among the data to collect.',
      },
      check: (strategy, company) =>
        faultsAmong(
          company.personas,
          '/inputs/company/personas',
          ({ id, codes }) => knowsTrends(codes) || isToCollect(strategy, trendsGapId(id)),
        ),
    },
    {
      id: 'cr6.contents-adapted',
      severity: 'blocker',
      message: {
        fr: 'Chaque contenu vise un public et s’adapte à trois de ses traits au moins.',
        en: 'Every content item aims at an audience and adapts to at least three of its traits.',
      },
      check: (strategy) =>
        contentFaults(
          strategy,
          (one, action) => action.personaIds.length > 0 && new Set(one.adaptations.map((row) => row.field)).size >= 3,
        ),
    },
    {
      id: 'cr6.habits-not-assumed',
      severity: 'major',
      message: {
        fr: 'Aucun contenu ne s’appuie sur un appareil ou une heure que personne n’a donnés, et un acheteur professionnel n’a pas d’habitudes de particulier.',
        en: 'No content relies on a device or an hour that nobody gave, and a business buyer has no habits of a private person.',
      },
      check: (strategy, company) =>
        contentFaults(strategy, ({ adaptations }, { personaIds }) => {
          const persona = company.personas.find(({ id }) => id === personaIds[0]);
          const fields = adaptations.map(({ field }) => field);
          return (
            (isHabitKnown(company) || !fields.includes('consumptionMode')) &&
            (persona === undefined || !isBusiness(persona) || !fields.includes('age'))
          );
        }),
    },
    {
      id: 'cr6.content-share-follows-weight',
      severity: 'major',
      message: {
        fr: 'La part de contenus d’un public suit son poids à dix points près.',
        en: 'An audience’s share of content follows its weight within ten points.',
      },
      check: (strategy, company) => {
        const contents = strategy.actions.filter((one) => one.content !== null);
        const shareOf = (personaId: string): number =>
          contents.filter((one) => one.personaIds[0] === personaId).length / Math.max(1, contents.length);
        return faultsAmong(
          company.personas,
          '/inputs/company/personas',
          (one) => Math.abs(shareOf(one.id) - one.weight) <= 0.1,
        );
      },
    },
    {
      id: 'cr6.trends-recent',
      severity: 'minor',
      message: { fr: 'Les tendances ont été revues dans les six mois.', en: 'Trends were reviewed within six months.' },
      check: (strategy, company) =>
        faultsAmong(company.personas, '/inputs/company/personas', (one) =>
          one.codes.trends.every((trend) => daysBetween(trend.seenAt, strategy.cycle.start) <= 183),
        ),
    },
  ],
});
