import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

const pictures = Array.from({ length: 6 }, (_, at) => `<img src="/photo-${at + 1}.jpg" alt="Piano ${at + 1}">`).join(
  '',
);

/** Galleries instead of texts. */
export const pagesWithoutText: PlantedProblem = {
  id: 'pages-without-text',
  trade: pianoTuner,
  plant: (site) =>
    withPages(site, (page) =>
      page.path.split('/').length < 3 ? page : { ...page, body: `${pictures}<p>${page.heading}, en images.</p>` },
    ),
};
