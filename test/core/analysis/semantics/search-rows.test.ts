import { expect, test } from 'vitest';
import { searchRows } from '../../../../src/core/analysis/semantics/search-rows.ts';
import { uncounted } from '../../../../src/core/semantics/searches/counted-search.ts';
import { auditedSite as audited } from '../../../support/audited-site.ts';
import { auditedSite } from '../../../../src/operations/sites/audited-site.ts';
import { languages } from '../../../support/languages.ts';

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;

const { id, store } = audited({
  '/': page(
    'Atelier du Causse',
    'Un <a href="/toit/">toit</a>, un <a href="/cheminee/">conduit</a>, un métier et des gens.',
  ),
  '/toit/': page(
    'Réparation de toiture',
    'La réparation de toiture en ardoise commence par un relevé. Une réparation de toiture dure deux jours.',
  ),
  '/cheminee/': page(
    'Ramonage de cheminée',
    'Le ramonage de cheminée se fait deux fois par an. Notre ramonage de cheminée laisse le salon propre.',
  ),
});

const shown = (position: number, impressions: number) => ({
  file: 'q.csv',
  period: { from: '2026-01-01', to: '2026-12-31' },
  impressions,
  clicks: 0,
  position,
});

async function rows(...searches: Parameters<typeof searchRows>[0][number][]) {
  const site = await auditedSite(id, store, languages);
  return searchRows(searches, { ...site, names: ['L’Atelier du Causse'] }, languages);
}

test('a search of positions 5 to 20 is within reach, with its page and what is missing there', async () => {
  const [row] = await rows({ ...uncounted('réparation de toiture zinc'), shown: shown(8, 1200) });
  expect(row).toMatchObject({
    page: 'https://exemple.fr/toit/',
    quickWin: true,
    impressionsPerMonth: 100,
    shownFile: 'q.csv',
  });
  expect(row!.change!.fr).toContain('titre');
  expect(row!.expectedClicks).toBeGreaterThan(0);
});

test('a search without a page, one that is first and one of the company’s name are not within reach', async () => {
  const found = await rows(
    { ...uncounted('pompe à chaleur'), shown: shown(8, 1200) },
    { ...uncounted('ramonage de cheminée'), shown: shown(1, 1200) },
    { ...uncounted('atelierducausse avis'), shown: shown(8, 1200) },
  );
  expect(Object.fromEntries(found.map(({ query, quickWin, brand }) => [query, [quickWin, brand]]))).toEqual({
    'pompe à chaleur': [false, false],
    'ramonage de cheminée': [false, false],
    'atelierducausse avis': [false, true],
  });
  expect(found.find(({ query }) => query === 'pompe à chaleur')).toMatchObject({ answer: 'missing', page: null });
});

test('clicks are unknown, not zero, where the days of the file are unknown', async () => {
  const [row] = await rows({ ...uncounted('ramonage de cheminée'), shown: { ...shown(9, 50), period: null } });
  expect(row).toMatchObject({ impressions: 50, impressionsPerMonth: null, expectedClicks: null, quickWin: true });
});
