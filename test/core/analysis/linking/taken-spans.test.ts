import { expect, test } from 'vitest';
import { takenSpans } from '../../../../src/core/analysis/linking/taken-spans.ts';
import { parsePage } from '../../../../src/core/pages/reading/parse-page.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

test('every text of a card that is one link is a link already', () => {
  const html = `<main><p>Notre atelier répare les vélos de la ville.</p>
    <a href="/selles"><h3>Selles sur mesure</h3><p>Une selle cousue à la main, avec notre équipe du samedi.</p></a></main>`;
  const { content, links } = parsePage({
    html,
    url: `${origin}/`,
    contentType: 'text/html',
    charset: 'utf-8',
    headers: {},
    scope: () => true,
    keepText: true,
  });
  const facts = siteOf({ '/': { links: ['/selles'] }, '/selles': {} });
  const home = facts.pageOf.get(`${origin}/`)!;
  const spans = takenSpans({ ...home, record: { ...home.record, content, links } }, facts);
  expect(spans).toEqual([{ block: 2, start: 0, end: 56, to: `${origin}/selles` }]);
});
