import { expect, test } from 'vitest';
import { MarkupParser } from '../../../../src/core/pages/markup/markup-parser.ts';
import { FragmentCache } from '../../../../src/core/pages/reading/fragment-cache.ts';
import { PageReader } from '../../../../src/core/pages/reading/page-reader.ts';

function reading(html: string): PageReader {
  const reader = new PageReader(new FragmentCache());
  new MarkupParser(reader, false).read(html);
  reader.finish();
  return reader;
}

test('counts elements, depth and characters of visible text', () => {
  const { elements, maxDepth, textLength } = reading('<div><p>Miel <b>doux</b></p></div><script>x</script>');
  expect([elements, maxDepth, textLength]).toEqual([4, 3, 'Miel doux'.length]);
});

test('an iframe without a title counts when it is shown', () => {
  const iframes = '<iframe src="/a"></iframe><iframe src="/b" title="Plan"></iframe><iframe src="/c" hidden></iframe>';
  const { iframesWithoutTitle, links } = reading(iframes);
  expect([iframesWithoutTitle, links.links.length]).toEqual([1, 3]);
});

test('the title of a drawing is the alternative text of its link', () => {
  const { links } = reading('<a href="/"><svg><title>Accueil</title></svg></a>');
  expect(links.links[0]?.imageAlt).toBe('Accueil');
});

test('disguised text is that which a style alone hides, without what is hidden otherwise', () => {
  const { barriers } = reading(
    '<div style="left:-9999px;position:absolute">Bols <p>en grès</p></div><p hidden>Tasses</p>' +
      '<div style="font-size:0">vases<p>Plats en terre</p></div>',
  );
  expect([barriers.disguisedWords, barriers.disguisedSample]).toEqual([4, 'Bols en grès vases']);
});

test('access keys and silent controls of hidden elements do not count', () => {
  const { barriers } = reading(
    '<a href="/" accesskey="1">Accueil</a><div hidden><a href="/a" accesskey="1" aria-hidden="true">A</a></div>',
  );
  expect([barriers.repeatedKeys.size, barriers.silentControls]).toEqual([0, 0]);
});

test('a repeated fragment with access keys counts on each page', () => {
  const cache = new FragmentCache();
  const menu = '<nav><ul><li><a href="/a" accesskey="1">A</a></li><li><a href="/b" accesskey="1">B</a></li></ul></nav>';
  const repeated = [1, 2, 3, 4].map(() => {
    const reader = new PageReader(cache);
    new MarkupParser(reader, false).read(`<body>${menu}<p>Miel</p></body>`);
    reader.finish();
    return reader.barriers.repeatedKeys.size;
  });
  expect(repeated).toEqual([1, 1, 1, 1]);
});

test('words of neighbours in a line that styles set apart are not glued', () => {
  const texts = (html: string) => reading(html).blockBuilder.blocks.map(({ text }) => text);
  expect(texts('<p><span>Gaz agréé</span><span>Bien assuré</span></p>')).toEqual(['Gaz agréé', 'Bien assuré']);
  expect(texts('<h2><span>Gaz agréé</span><span>Bien assuré</span></h2>')).toEqual(['Gaz agréé Bien assuré']);
  expect(texts('<a href="/gaz"><b>Gaz agréé</b><span>Bien assuré</span></a>')).toEqual(['Gaz agréé Bien assuré']);
  expect(texts('<p><a href="/a">Miel</a><a href="/b"><b>Pollen</b></a></p>')).toEqual(['Miel Pollen']);
  expect(
    texts('<p><span>Miel</span><span>lerie</span> <b>M</b><i>iel</i> du<b>Mont</b> <b>l’</b><i>Atelier</i></p>'),
  ).toEqual(['Miellerie Miel duMont l’Atelier']);
});

test('the anchors of neighbours in a line keep their own words', () => {
  const { blockBuilder, links } = reading('<p><a href="/a">Miel</a><a href="/b">Pollen</a></p>');
  const [block] = blockBuilder.blocks;
  const anchors = links.texts.map((anchor) => anchor?.text);
  expect([block?.text, anchors]).toEqual(['Miel Pollen', ['Miel', 'Pollen']]);
});

test.each([
  ['<p>Pose <del>90 €</del> 70 €</p>'],
  ['<p>Pose <s>90 €</s> 70 €</p>'],
  ['<p>Pose <span style="text-decoration: line-through">90 €</span> 70 €</p>'],
  ['<style>.was{text-decoration:line-through}</style><p>Pose <span class="was">90 €</span> 70 €</p>'],
])('a price struck through is not said: %s', (html) => {
  expect(reading(html).blockBuilder.blocks.map(({ text }) => text)).toEqual(['Pose 70 €']);
});

test('a class is struck through on the pages with its rule alone', () => {
  const cache = new FragmentCache();
  const text = (html: string) => {
    const reader = new PageReader(cache);
    new MarkupParser(reader, false).read(html);
    reader.finish();
    return reader.blockBuilder.blocks.map((block) => block.text);
  };
  const line = '<div><p>Pose <span class="was">90 €</span> en deux jours, par deux personnes du village.</p></div>';
  const rule = '<style>.was{text-decoration:line-through}</style>';
  const whole = ['Pose 90 € en deux jours, par deux personnes du village.'];
  const cut = ['Pose en deux jours, par deux personnes du village.'];
  expect([text(line), text(line), text(rule + line), text(line)]).toEqual([whole, whole, cut, whole]);
});
