import { pair } from '../../values/text.ts';
import { findingCount, hasFinding, hasNeed } from '../conversion-evidence.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const aDoc = defineLever({
  id: 'A-DOC',
  family: 'accessibility',
  title: pair('documents balisés', 'tagged documents'),
  task: pair(
    'Rendez vos PDF utilisables avec une voix qui lit l’écran',
    'Make your PDFs usable with a voice that reads the screen',
  ),
  effect: span(0, 0.005, 0.01),
  successProbability: 0.5,
  hours: span(1, 2, 4),
  skill: 'writing',
  kpis: ['K-A11Y-ERR'],
  change: () =>
    pair(
      'Refaire les PDF utiles avec titres, langue et ordre de lecture, et donner la version HTML.',
      'Remake the useful PDFs with headings, language and reading order, and give the HTML version.',
    ),
  friction: (facts) =>
    hasNeed(facts, 'tagged_documents') || hasFinding(facts, 'pdf')
      ? {
          evidenceIds: ['need:tagged_documents'],
          description: pair(
            hasNeed(facts, 'tagged_documents')
              ? 'Un public a besoin de PDF balisés.'
              : `${findingCount(facts, 'pdf')} PDF trouvés.`,
            hasNeed(facts, 'tagged_documents')
              ? 'One audience needs tagged PDFs.'
              : `${findingCount(facts, 'pdf')} PDFs found.`,
          ),
        }
      : null,
  text: null,
});
