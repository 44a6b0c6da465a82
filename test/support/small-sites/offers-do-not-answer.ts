import { offerPath, siteOrigin, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

const slogans = ['Look your best', 'A gentle hand', 'Fresh from nose to tail', 'Small things matter'];
const paths = dogGroomer.offers.map((_, at) => offerPath(dogGroomer, at));

/** Each page of an offer is a slogan and two sentences: no place, price, review or link. */
export const offersDoNotAnswer: PlantedProblem = {
  id: 'offers-do-not-answer',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) => {
      const at = paths.indexOf(page.path);
      if (at < 0) return page;
      const { name, text } = dogGroomer.offers[at]!;
      const body = `<p>${text[0]!.split('. ').slice(0, 2).join('. ')}.</p>`;
      return {
        ...page,
        title: `${name} | ${dogGroomer.name}`,
        heading: slogans[at]!,
        body,
        canonical: siteOrigin + page.path,
      };
    }),
};
