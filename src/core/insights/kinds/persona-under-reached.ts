import { shortName } from '../../planning/context/persona-traits.ts';
import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isFor } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Distance between weight and reach from which it deserves a decision. */
const leastGap = 0.1;

/** An audience that weighs more in the aims of the company than in the people it reaches. */
export const personaUnderReached = defineInsight({
  id: 'persona-under-reached',
  subject: 'audience',
  aim: 'acquire',
  title: pair('Un public voulu et peu touché', 'An audience wanted and hardly reached'),
  project: pair('Aller vers le public oublié', 'Reach the forgotten audience'),
  needs: ['company', 'totals', 'economics'],
  find: ({ company, totals, economics }) => {
    const gaps = company.personas
      .flatMap((persona) =>
        persona.reached === null ? [] : [{ persona, reached: persona.reached, gap: persona.weight - persona.reached }],
      )
      .sort((a, b) => b.gap - a.gap);
    const worst = gaps[0];
    if (worst === undefined || worst.gap < leastGap) return [];
    const who = shortName(worst.persona);
    const pace = totals.newCustomersPerMonth;
    const customers = pace === null ? null : pace * worst.gap;
    const [weight, reached] = [share(worst.persona.weight), share(worst.reached)];
    const gain = count(customers ?? 0);
    return [
      {
        about: worst.persona.id,
        title: pair(
          `${who} pèse ${weight.fr} de vos ambitions et ${reached.fr} de l’audience touchée`,
          `${who} is ${weight.en} of your aims and ${reached.en} of the audience reached`,
        ),
        argument: pair(
          customers === null
            ? 'Tant que les clients ne sont pas comptés, l’écart ne se chiffre pas\u202f; il dit pourtant où manque le contenu.'
            : `À la part que vous lui donnez, ce public apporterait environ ${gain.fr} clients de plus par mois. Il faut pour cela que le site réponde à sa question, avec ses mots et une preuve qui le concerne.`,
          customers === null
            ? 'While customers are not counted the gap has no figure; it still shows where content is missing.'
            : `At the share you give it, this audience would bring about ${gain.en} more customers a month. For that the site must answer its question, in its words and with a proof that concerns it.`,
        ),
        remedy: pair(
          `Donner à ${who} une page à son nom, une preuve qui le concerne et le canal qu’il lit`,
          `Give ${who} a page of its own, a proof that concerns it and the channel it reads`,
        ),
        moneyPerMonth: customers === null ? null : customers * economics.ltv,
        customersPerMonth: customers,
        certainty: 0.4,
        evidence: gaps.map(({ persona, reached: part }) =>
          pair(
            `${shortName(persona)}\u202f: ${share(persona.weight).fr} voulus, ${share(part).fr} touchés (déclaré)`,
            `${shortName(persona)}: ${share(persona.weight).en} wanted, ${share(part).en} reached (declared)`,
          ),
        ),
        chart: barChart(
          pair('Part voulue et part touchée', 'Share wanted and share reached'),
          'share',
          gaps.flatMap(({ persona, reached: part }) => {
            const name = named(shortName(persona));
            const strong = persona === worst.persona;
            return [
              { label: pair(`${name.fr}, voulu`, `${name.en}, wanted`), value: persona.weight, strong },
              { label: pair(`${name.fr}, touché`, `${name.en}, reached`), value: part, strong },
            ];
          }),
        ),
        answeredBy: isFor(worst.persona.id),
      },
    ];
  },
});
