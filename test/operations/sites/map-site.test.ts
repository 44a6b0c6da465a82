import { expect, test } from 'vitest';
import { listLinks, listPages } from '../../../src/operations/list-audit-rows.ts';
import { mapSite } from '../../../src/operations/sites/map-site.ts';
import { at } from '../../support/records-of.ts';
import { auditedSite } from '../../support/audited-site.ts';

const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a><a href="/fees">Fees</a><a href="/faqs">Questions</a></nav><main><h1>${title}</h1><p>${title} of the practice.</p></main></body></html>`;

const { id, store } = auditedSite({
  '/': page('Welcome'),
  '/fees': '301 /fees/',
  '/fees/': page('Fees'),
  '/faqs': '301 /faqs/',
  '/faqs/': page('Questions'),
});
const services = { store } as never;
const context = {} as never;

test('a page whose menu links to it by a redirect is drawn, counted and listed with its links', async () => {
  const { pages, links } = await mapSite.run({ id }, services, context);
  expect(pages.url.toSorted()).toEqual([at('/'), at('/faqs/'), at('/fees/')]);
  expect(pages.inlinks).toEqual([2, 2, 2]);
  expect(links.from.length).toBe(6);
  const { data } = await listPages.run({ id, limit: 50, indexable: 'true' } as never, services, context);
  expect(data.map(({ inlinks }) => inlinks)).toEqual([2, 2, 2]);
  const received = await listLinks.run({ id, limit: 50, to: at('/faqs/') } as never, services, context);
  expect(received.data.map(({ from }) => from).toSorted()).toEqual([at('/'), at('/faqs/'), at('/fees/')]);
});

test('no two pages have one name, and a page that is not indexed has its own', async () => {
  const hidden = page('Prices').replace('<head>', '<head><meta name="robots" content="noindex">');
  const { id: same, store: kept } = auditedSite({
    '/': page('Welcome').replace('</main>', '<a href="/a/x">x</a><a href="/b/x">x</a><a href="/old">old</a></main>'),
    '/a/x': page('Repair'),
    '/b/x': page('Repair'),
    '/old': hidden,
  });
  const { pages, others } = await mapSite.run({ id: same }, { store: kept } as never, context);
  expect([...pages.title].map(String).sort((a, b) => (a < b ? -1 : 1))).toEqual([
    'Repair – a',
    'Repair – b',
    'Welcome',
  ]);
  expect(others).toEqual({ url: [at('/old')], title: ['Prices'] });
});
