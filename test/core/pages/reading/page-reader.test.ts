import { expect, test } from '@jest/globals';
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
