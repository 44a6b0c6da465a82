import { expect, test } from '@jest/globals';
import { contentStale } from '../../../../src/core/audits/content/stale.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a footer of 2021 on a site with pages of 2026 is reported, one of 2025 is not', () => {
  const footer = (text: string) => ({ blocks: [{ text, position: 'footer' as const }] });
  const site = siteOf({ '/': footer('© 2009–2025 Tilleul & Grès'), '/a': footer('© 2021 Tilleul & Grès') });
  expect(faultyPages(contentStale, site)).toEqual(['/a']);
});
