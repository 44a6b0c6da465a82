import { expect, test } from 'vitest';
import { linkWeakInlinks } from '../../../../src/core/audits/link/weak-inlinks.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a priority page with no link in texts is flagged; nothing is claimed without priorities', () => {
  const pages = { '/': [{ to: '/offre', position: 'nav' as const }], '/offre': [] };
  expect(faultyPages(linkWeakInlinks, siteOf(pages, { priority: ['/offre'] }))).toEqual(['/offre']);
  expect(unmeasuredReason(linkWeakInlinks, siteOf(pages))?.fr).toMatch(/prioritaires/);
});
