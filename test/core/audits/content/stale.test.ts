import { expect, test } from 'vitest';
import { contentStale } from '../../../../src/core/audits/content/stale.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a footer of 2021 on a site with pages of 2026 is reported, one of 2025 is not', () => {
  const footer = (text: string) => ({ blocks: [{ text, position: 'footer' as const }] });
  const site = siteOf({ '/': footer('© 2009–2025 Tilleul & Grès'), '/a': footer('© 2021 Tilleul & Grès') });
  expect(faultyPages(contentStale, site)).toEqual(['/a']);
});

test('on a known day, the footer is compared with the year of that day', () => {
  const footer = (year: number) => ({ blocks: [{ text: `© ${year} Parcs du Bassin`, position: 'footer' as const }] });
  const site = { ...siteOf({ '/': footer(2021), '/a': footer(2025) }), today: '2026-11-29' };
  const faults = faultsOf(contentStale, site);
  expect(faults.map(({ page }) => page)).toEqual(['https://exemple.fr/']);
  expect(faults[0]!.message.en).toBe('The footer stops at 2021; the year is 2026.');
});
