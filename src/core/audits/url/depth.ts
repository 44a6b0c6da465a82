import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import { segmentsOf, pathAndQuery } from '../wording.ts';

export const urlDepth = defineAudit({
  id: 'url.depth',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Adresses trop emboîtées', en: 'Addresses nested too deep' },
  action: {
    fr: 'Raccourcissez les adresses aux dossiers trop emboîtés',
    en: 'Shorten the addresses with too many nested folders',
  },
  why: {
    fr: 'Plus de quatre dossiers rendent l’adresse longue et laissent croire que la page est secondaire.',
    en: 'More than four folders make the address long and suggest the page is minor.',
  },
  thresholds: {
    segments: { value: 4, unit: 'segments', source: 'RustySEO' },
  },
  examples: {
    bad: {
      '/': '<a href="/boutique/maison/cuisine/vaisselle/bols">Bols</a>',
      '/boutique/maison/cuisine/vaisselle/bols': '<h1>Bols</h1>',
    },
    good: {
      '/': '<a href="/boutique/vaisselle/bols">Bols</a>',
      '/boutique/vaisselle/bols': '<h1>Bols</h1>',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages.filter(isFirstPage), (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!(segmentsOf(url).length > 4)) return null;
      return {
        message: {
          fr: `L’adresse compte ${segmentsOf(url).length} niveaux.`,
          en: `The address has ${segmentsOf(url).length} levels.`,
        },
        evidence: { path, query },
        fix: {
          fr: 'Raccourcissez l’arborescence à trois niveaux pour les nouvelles pages.',
          en: 'Shorten the tree to three levels for new pages.',
        },
      };
    }),
});
