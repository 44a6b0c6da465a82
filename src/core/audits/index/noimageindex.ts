import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const indexNoimageindex = defineAudit({
  id: 'index.noimageindex',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Images interdites d’index', en: 'Images barred from the index' },
  action: { fr: 'Laissez les moteurs montrer vos images', en: 'Let search engines show your images' },
  why: {
    fr: 'noimageindex retire vos photos de la recherche d’images, une vraie source de visites pour les produits et les lieux.',
    en: 'noimageindex takes your photos out of image search, a real source of visits for products and places.',
  },
  examples: {
    bad: '<meta name="robots" content="noimageindex"><h1>Photographe de mariage à Nîmes</h1>',
    good: '<h1>Photographe de mariage à Nîmes</h1>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'robots', ({ metaRobots, headerRobots, images }) =>
      [...metaRobots, ...headerRobots].includes('noimageindex')
        ? {
            message: { fr: 'La page interdit d’indexer ses images.', en: 'The page forbids indexing its images.' },
            evidence: { images: images.length },
            fix: {
              fr: 'Retirez noimageindex si vos images peuvent vous amener des visiteurs.',
              en: 'Remove noimageindex if your images can bring you visitors.',
            },
          }
        : null,
    ),
});
