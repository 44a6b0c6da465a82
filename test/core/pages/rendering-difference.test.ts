import { expect, test } from 'vitest';
import { renderingDifference, type ParsedPage } from '../../../src/core/pages/rendering-difference.ts';
import { parsePage } from '../../../src/core/pages/reading/parse-page.ts';
import { siteScope } from '../../../src/core/values/url.ts';

const url = 'https://exemple.fr/page';

function reading(words: number, hrefs: readonly string[], title = 'Titre'): ParsedPage {
  const text = Array.from({ length: words }, (_, at) => `mot${at}`).join(' ');
  const links = hrefs.map((href) => `<a href="${href}">lien</a>`).join('');
  return parsePage({
    html: `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><p>${text}</p></main><nav>${links}</nav></body></html>`,
    url,
    contentType: 'text/html',
    charset: 'utf-8',
    headers: {},
    scope: siteScope(url),
    keepText: true,
  });
}

test('a banner, a date and one more link are not material', () => {
  const difference = renderingDifference(reading(300, ['/a', '/b']), reading(320, ['/a', '/b', '/cookies']));
  expect(difference).toMatchObject({
    material: false,
    addedLinks: ['https://exemple.fr/cookies'],
    removedLinks: [],
    changed: [],
  });
});

test('text or links added by scripts are material', () => {
  expect(renderingDifference(reading(0, []), reading(120, []))).toMatchObject({
    material: true,
    staticWords: 0,
    renderedWords: 120,
  });
  expect(renderingDifference(reading(300, ['/a']), reading(300, ['/a', '/b', '/c', '/d']))).toMatchObject({
    material: true,
    staticLinks: 1,
    renderedLinks: 4,
  });
});

test('links removed by scripts are material; external links and fragments are not', () => {
  const difference = renderingDifference(
    reading(10, ['/a', '/b', '/c', '#haut', 'https://ailleurs.fr/']),
    reading(10, ['/a#suite', 'https://autre.fr/']),
  );
  expect(difference).toMatchObject({ removedLinks: ['https://exemple.fr/b', 'https://exemple.fr/c'], addedLinks: [] });
});

test('a title changed by scripts is reported with both values', () => {
  const difference = renderingDifference(reading(300, [], 'Chargement'), reading(300, [], 'Bougies à la cire'));
  expect(difference).toMatchObject({
    material: true,
    changed: [{ field: 'title', before: 'Chargement', after: 'Bougies à la cire' }],
  });
});
