import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** The contact form has an empty address, no script and no method. */
export const formsUnsent: PlantedProblem = {
  id: 'forms-unsent',
  trade: pianoTuner,
  plant: (site) =>
    withPages(site, (page) => ({
      ...page,
      body: page.body.replace('<form method="post" action="/envoi">', '<form action="">'),
    })),
};
