import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const example = join(import.meta.dirname, '../../docs/examples/ghost');
const { isFromGhost } = (await import(join(example, 'ghost.mjs'))) as {
  isFromGhost: (body: string, signature: string | undefined, secret: string, now: number) => boolean;
};
const { linkInLexical } = (await import(join(example, 'link-in-lexical.mjs'))) as {
  linkInLexical: (lexical: string, link: { sentence: string; anchor: string; to: string }) => string | null;
};

const text = (words: string) => ({ type: 'extended-text', version: 1, text: words, format: 0 });
const lexical = (...children: object[]) => JSON.stringify({ root: { type: 'root', children } });
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children });
const link = { sentence: 'We bake rye bread.', anchor: 'rye bread', to: 'https://a.example/rye/' };

test('a link is made on the words of a paragraph, and nothing else changes', () => {
  const before = lexical({ type: 'horizontalrule' }, paragraph(text('Hello. We bake  rye bread.')));
  const { root } = JSON.parse(linkInLexical(before, link)!) as { root: { children: { children?: object[] }[] } };
  expect(root.children[0]).toEqual({ type: 'horizontalrule' });
  expect(root.children[1]!.children).toMatchObject([
    text('Hello. We bake  '),
    { type: 'link', url: link.to, children: [text('rye bread')] },
    text('.'),
  ]);
});

test.each([
  ['a heading', lexical({ type: 'extended-heading', children: [text(link.sentence)] })],
  ['another link', lexical(paragraph(text('We bake '), { type: 'link', children: [text('rye bread')] }, text('.')))],
  ['a changed passage', lexical(paragraph(text('We no longer bake rye bread.')))],
])('words of %s get none', (_, document) => {
  expect(linkInLexical(document, link)).toBeNull();
});

test('a webhook is believed with its signature alone, for minutes', () => {
  const now = 1_800_000_000_000;
  const signature = `sha256=${createHmac('sha256', 'secret').update(`body${now}`).digest('hex')}, t=${now}`;
  expect(isFromGhost('body', signature, 'secret', now + 1_000)).toBe(true);
  expect(isFromGhost('other', signature, 'secret', now)).toBe(false);
  expect(isFromGhost('body', signature, 'wrong', now)).toBe(false);
  expect(isFromGhost('body', signature, 'secret', now + 3_600_000)).toBe(false);
  expect(isFromGhost('body', undefined, 'secret', now)).toBe(false);
});
