import { shortName } from '../../planning/context/persona-traits.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { named, share } from '../amounts.ts';
import { isAccessibility } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Share of the people with a stated need whom the path stops (working assumption, higher when the audit saw faults). */
const stopped = { supposed: 0.1, seen: 0.2 };

/** A barrier on the path to conversion, weighed by those whom it stops. */
export const barrierOnPath = defineInsight({
  id: 'barrier-on-path',
  subject: 'access',
  aim: 'convert',
  title: pair('Un parcours qui arrête une partie du public', 'A path that stops part of the audience'),
  project: pair('Lever les obstacles du parcours', 'Remove the barriers of the path'),
  needs: ['company', 'context', 'totals', 'economics'],
  find: ({ company, context, totals, economics }) => {
    const concerned = company.personas.filter(({ accessibilityNeeds }) => accessibilityNeeds.length > 0);
    if (concerned.length === 0) return [];
    const weight = sum(concerned.map((persona) => persona.weight));
    const faults = context.site?.accessibilityFindings.length ?? 0;
    const rate = faults > 0 ? stopped.seen : stopped.supposed;
    const customers = totals.newCustomersPerMonth === null ? null : totals.newCustomersPerMonth * weight * rate;
    const needs = concerned
      .flatMap(({ accessibilityNeeds }) => accessibilityNeeds.map((need) => need.replaceAll('_', ' ')))
      .slice(0, 4);
    return [
      {
        title: pair(
          `${share(weight).fr} de votre public a un besoin d’accès déclaré, et le parcours n’a pas été vérifié pour lui`,
          `${share(weight).en} of your audience has a stated access need, and the path was not checked for it`,
        ),
        argument: pair(
          `${concerned.map(shortName).join(', ')} ont besoin de : ${needs.join(', ')}. Si le parcours en arrête un sur ${Math.round(1 / rate)}, ce sont autant de demandes qui n’arrivent jamais et que personne ne compte.`,
          `${concerned.map(shortName).join(', ')} need: ${needs.join(', ')}. If the path stops one in ${Math.round(1 / rate)}, these are requests that never come and that nobody counts.`,
        ),
        remedy: pair(
          'Servir d’abord ces besoins sur le chemin que ces personnes prennent, puis le vérifier avec l’une d’elles',
          'Serve these needs first on the path these people take, then check it with one of them',
        ),
        moneyPerMonth: customers === null ? null : customers * economics.ltv,
        customersPerMonth: customers,
        certainty: 0.35,
        evidence: concerned.map((persona) =>
          pair(
            `${shortName(persona)} (${share(persona.weight).fr}) : ${persona.accessibilityNeeds.join(', ').replaceAll('_', ' ')}`,
            `${shortName(persona)} (${share(persona.weight).en}): ${persona.accessibilityNeeds.join(', ').replaceAll('_', ' ')}`,
          ),
        ),
        chart: barChart(
          pair('Part du public avec un besoin d’accès', 'Share of the audience with an access need'),
          'share',
          concerned.map((persona) => ({ label: named(shortName(persona)), value: persona.weight, strong: true })),
        ),
        answeredBy: isAccessibility,
      },
    ];
  },
});
