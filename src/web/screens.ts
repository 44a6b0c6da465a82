import type { Text } from '../core/values/text.ts';

/** One screen of a site, in the order of the navigation. */
export interface ScreenEntry {
  /** Last part of its address: `/s/<site>/<path>`. */
  readonly path: string;
  readonly title: Text;
  readonly group: keyof typeof screenGroups;
  /** Path of the screen whose details it shows: listed below it, once that one or one of its details is open. */
  readonly under?: string;
}

export const screenGroups = {
  overview: { fr: 'Vue d’ensemble', en: 'Overview' },
  site: { fr: 'Site', en: 'Site' },
  strategy: { fr: 'Stratégie', en: 'Strategy' },
  results: { fr: 'Suivi', en: 'Follow-up' },
  documents: { fr: 'Livrables', en: 'Deliverables' },
} as const satisfies Record<string, Text>;

export const screens = [
  { path: '', title: { fr: 'Ce mois-ci', en: 'This month' }, group: 'overview' },
  { path: 'findings', title: { fr: 'Constats', en: 'Findings' }, group: 'site' },
  { path: 'links', title: { fr: 'Liens à ajouter', en: 'Links to add' }, group: 'site' },
  { path: 'pages', title: { fr: 'Pages', en: 'Pages' }, group: 'site' },
  { path: 'map', title: { fr: 'Carte des liens', en: 'Link map' }, group: 'site' },
  { path: 'topics', title: { fr: 'Thèmes du site', en: 'Topics of the site' }, group: 'site' },
  { path: 'coverage', title: { fr: 'Réponses et manques', en: 'Answers and gaps' }, group: 'site' },
  { path: 'company', title: { fr: 'Entreprise', en: 'Company' }, group: 'strategy' },
  { path: 'imports', title: { fr: 'Chiffres à importer', en: 'Figures to import' }, group: 'strategy' },
  { path: 'sources', title: { fr: 'Sources connectées', en: 'Connected sources' }, group: 'strategy' },
  { path: 'plan', title: { fr: 'Plan', en: 'Plan' }, group: 'strategy' },
  {
    path: 'objectives',
    title: { fr: 'Objectifs et chances', en: 'Objectives and odds' },
    group: 'strategy',
    under: 'plan',
  },
  { path: 'framework', title: { fr: 'Chemin d’un client', en: 'Way of a customer' }, group: 'strategy', under: 'plan' },
  { path: 'scenarios', title: { fr: 'Scénarios', en: 'Scenarios' }, group: 'strategy', under: 'plan' },
  { path: 'conversion', title: { fr: 'Conversion', en: 'Conversion' }, group: 'strategy', under: 'plan' },
  { path: 'retention', title: { fr: 'Fidélité', en: 'Retention' }, group: 'strategy', under: 'plan' },
  { path: 'referral', title: { fr: 'Recommandation', en: 'Referral' }, group: 'strategy', under: 'plan' },
  { path: 'calendar', title: { fr: 'Calendrier', en: 'Calendar' }, group: 'strategy' },
  { path: 'steering', title: { fr: 'Chiffres du mois', en: 'Figures of the month' }, group: 'results' },
  { path: 'criteria', title: { fr: 'Critères', en: 'Criteria' }, group: 'documents' },
  { path: 'documents', title: { fr: 'Documents', en: 'Documents' }, group: 'documents' },
  { path: 'settings', title: { fr: 'Réglages', en: 'Settings' }, group: 'documents' },
] as const satisfies readonly ScreenEntry[];

/** Address of a screen of a site. */
export const addressOf = (site: string, path = ''): string => `/s/${encodeURIComponent(site)}${path && `/${path}`}`;
