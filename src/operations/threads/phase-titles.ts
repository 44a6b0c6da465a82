import type { Text } from '../../core/values/text.ts';

/** Names of the phases of long work, by the id of the phase. */
export const phaseTitles: Readonly<Record<string, Text>> = {
  vectors: { fr: 'Sens des pages', en: 'Meaning of the pages' },
  robots: { fr: 'Règles du site (robots.txt)', en: 'Rules of the site (robots.txt)' },
  sitemaps: { fr: 'Listes de pages (plans de site)', en: 'Lists of pages (sitemaps)' },
  pages: { fr: 'Lecture des pages', en: 'Reading pages' },
  sync: { fr: 'Lecture des sources connectées', en: 'Reading the connected sources' },
  probes: { fr: 'Images, fichiers et liens externes', en: 'Images, files and external links' },
  graph: { fr: 'Liens entre les pages', en: 'Links between pages' },
  topics: { fr: 'Sujets des pages', en: 'Topics of the pages' },
  coverage: { fr: 'Ce que les pages disent à vos clients', en: 'What the pages say to your customers' },
  findings: { fr: 'Contrôle des pages', en: 'Checking pages' },
  files: { fr: 'Écriture des fichiers', en: 'Writing files' },
  plan: {
    fr: 'Plan des six mois et ses documents, moins d’une minute d’ordinaire',
    en: 'Plan of the six months and its documents, usually less than a minute',
  },
};
