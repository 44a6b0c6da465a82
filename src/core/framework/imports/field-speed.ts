import { column, defineImport, type ImportSource, needed } from './define-import.ts';

const p75 = { additive: false } as const;

/** Speed of whole sites for their visitors: the monthly tables of the Chrome UX Report (“CrUX on BigQuery”, `metrics_summary`). */
export const fieldSpeedImports: readonly ImportSource[] = [
  defineImport({
    id: 'chrome-ux-report',
    title: { fr: 'Chrome UX Report – mois', en: 'Chrome UX Report – months' },
    entity: 'origin',
    grain: 'page',
    columns: [
      column('origin', 'url', ['origin'], needed),
      column('month', 'count', ['yyyymm'], { ...needed, ...p75 }),
      column('lcp', 'number', ['p75_lcp'], { ...needed, ...p75 }),
      column('inp', 'number', ['p75_inp'], p75),
      column('cls', 'number', ['p75_cls'], p75),
    ],
  }),
];
