import { expect, test } from 'vitest';
import { linkPatch, textHash } from '../../../src/core/linking/link-patch.ts';

const text = 'Rien ne vaut le miel de châtaignier & un roquefort <doux>.';
const anchor = 'miel de châtaignier';
const start = text.indexOf(anchor);
const block = { index: 0, start, end: start + anchor.length, textHash: textHash(text) };
const suggestion = { to: 'https://ruche.example/miel?a=1&b=2', anchor, block };

test('the link is put around the anchor and the rest of the block is escaped', () => {
  expect(linkPatch(text, suggestion)?.after).toBe(
    'Rien ne vaut le <a href="https://ruche.example/miel?a=1&amp;b=2">miel de châtaignier</a> &amp; un roquefort &lt;doux&gt;.',
  );
});

test('a block that changed since the crawl is rejected', () => {
  expect(linkPatch(`Hier, ${text}`, suggestion)).toBeNull();
});
