import { expect, test } from 'vitest';
import { textInFrames } from '../../../src/core/diagnoses/text-in-frames.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const framing = (path: string, words = 120, framedWords = 100): PageLiteral => ({
  words,
  framedWords,
  links: ['/', { to: `${path}.htm`, element: 'iframe', anchor: '' }],
});
const part: PageLiteral = { words: 100, links: [] };
const home: PageLiteral = { links: ['/a', '/b', '/c', '/d', '/e'] };
const others = { '/d': {}, '/e': {}, '/a.htm': part, '/b.htm': part, '/c.htm': part };

test('three pages whose text is in a frame are reported, with the file to copy', () => {
  const site = siteOf({ '/': home, '/a': framing('/a'), '/b': framing('/b'), '/c': framing('/c'), ...others });
  const found = diagnosisOf(textInFrames, site);
  expect(found).toMatchObject({ pages: 3 });
  expect(found!.edits[0]!.text.en).toContain('/a.htm');
});

test('pages with a text of their own beside a framed one are not', () => {
  const long = (path: string) => framing(path, 400, 100);
  const site = siteOf({ '/': home, '/a': long('/a'), '/b': long('/b'), '/c': long('/c'), ...others });
  expect(diagnosisOf(textInFrames, site)).toBeNull();
});

test('two framing pages are not', () => {
  const site = siteOf({ '/': home, '/a': framing('/a'), '/b': framing('/b'), '/c': {}, ...others });
  expect(diagnosisOf(textInFrames, site)).toBeNull();
});
