import { expect, test } from 'vitest';
import type { Store } from '../../../src/io/services/store.ts';
import { auditedSite } from '../../../src/operations/sites/audited-site.ts';
import { auditedSite as storedSite } from '../../support/audited-site.ts';
import { languages } from '../../support/languages.ts';

const page = (title: string): string =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>${title}</h1></main></body></html>`;

test('a site is read once, and again when its audit was resumed', async () => {
  const pages: Record<string, string> = { '/': page('Accueil') };
  const audited = storedSite(pages);
  let endedAt = '2026-11-27T08:00:00.000Z';
  const store: Store = {
    ...audited.store,
    crawl: async (id) => ({ ...(await audited.store.crawl(id))!, endedAt }),
  };
  const known = async () => (await auditedSite(audited.id, store, languages)).facts.pages.length;
  expect(await known()).toBe(1);
  pages['/miel/'] = page('Miel');
  expect(await known()).toBe(1);
  endedAt = '2026-11-27T09:00:00.000Z';
  expect(await known()).toBe(2);
});
