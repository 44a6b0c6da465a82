import { defineAudit } from '../audit.ts';

const extension = /\.(?:html?|php|aspx?|jsp)(?=$|\?)/i;

export const urlConventionOutlier = defineAudit({
  id: 'url.convention_outlier',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Adresses hors de la convention du site', en: 'Addresses outside the site’s convention' },
  action: {
    fr: 'Écrivez ces adresses comme celles des autres pages',
    en: 'Write these addresses like those of the other pages',
  },
  why: {
    fr: 'La plupart de vos adresses n’ont pas d’extension ; celles qui gardent .html ou .php trahissent un ancien outil et se retiennent moins.',
    en: 'Most of your addresses have no extension; those that keep .html or .php betray an old tool and are harder to remember.',
  },
  thresholds: {
    share: { value: 90, unit: '%', source: 'of at least 20 pages' },
  },
  examples: {
    bad: {
      '/': '<!-- 20 × <a href="/recette-{n}">Recette {n}</a> --> <a href="/contact.php">Contact</a>',
      '/recette-{1-20}': '<h1>Recette {n}</h1>',
      '/contact.php': '<h1>Contact</h1>',
    },
    good: {
      '/': '<!-- 20 × <a href="/recette-{n}">Recette {n}</a> --> <a href="/contact">Contact</a>',
      '/recette-{1-20}': '<h1>Recette {n}</h1>',
      '/contact': '<h1>Contact</h1>',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => {
    const dressed = indexablePages.filter((page) => extension.test(page.record.url));
    if (indexablePages.length < 20 || dressed.length > 0.1 * indexablePages.length)
      return { checked: indexablePages.length, findings: [] };
    return {
      checked: indexablePages.length,
      findings: dressed.map(({ record }) => ({
        page: record.url,
        message: {
          fr: 'Cette adresse garde une extension, contrairement au reste du site.',
          en: 'This address keeps an extension, unlike the rest of the site.',
        },
        evidence: { extension: extension.exec(record.url)?.[0] ?? '' },
        fix: {
          fr: 'Publiez la page sans extension et redirigez l’ancienne adresse (301).',
          en: 'Publish the page without extension and redirect the old address (301).',
        },
      })),
    };
  },
});
