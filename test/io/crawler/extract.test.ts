import { afterEach, expect, test } from 'vitest';
import { closeSites, crawl, site } from '../../support/crawl-site.ts';

afterEach(closeSites);

const extract = [
  { name: 'price', selector: '.price', attribute: null },
  { name: 'search.none', search: 'none' },
];
const shown = '<title>Tea</title><p class="price">12 €</p><a href="/none">none</a>';

test.each([true, false])(
  'columns of one’s own are read on each page, on this thread (%p) or in another',
  async (inline) => {
    const server = await site({ '/': shown, '/none': '<title>None</title>' });
    const { page, facts } = await crawl(server, { extract }, { parse: { workers: 1, inline } });
    expect(page('/')?.content?.extracted).toEqual({ price: '12 €', 'search.none': 1 });
    expect(page('/none')?.content?.extracted).toEqual({ price: null, 'search.none': 0 });
    expect(facts.extract).toEqual(['price', 'search.none']);
  },
);
