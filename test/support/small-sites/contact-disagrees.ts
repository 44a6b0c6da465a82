import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

/** The contact form writes to the domain of the company with one letter twice. */
export const contactDisagrees: PlantedProblem = {
  id: 'contact-disagrees',
  trade: pianoTuner,
  otherTrade: dogGroomer,
  plant: (site) => {
    const misspelt = site.trade.mail.replace(/@(.)/, '@$1$1');
    return withPages(site, (page) => ({
      ...page,
      body: page.body.replace(
        /<form method="post" action="[^"]*">/,
        `<form method="post" action="mailto:${misspelt}">`,
      ),
    }));
  },
};
