import { pathsOf } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** A contact form, and neither legal notice nor privacy policy. */
export const legalMissing: PlantedProblem = {
  id: 'legal-missing',
  trade: pianoTuner,
  plant: (site) => {
    const gone = new Set<string>([pathsOf.fr.legal, pathsOf.fr.privacy]);
    return { ...site, footer: [], pages: site.pages.filter(({ path }) => !gone.has(path)) };
  },
};
