import { afterEach, expect, test } from 'vitest';
import { ParsePool, type ParsePoolOptions, type ParseResult } from '../../../../src/io/crawler/parsing/parse-pool.ts';
import { html } from '../../../support/web-server.ts';

const pools: ParsePool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function pool(options: ParsePoolOptions = {}): ParsePool {
  const one = new ParsePool({ seed: 'https://example.fr/', keepText: true }, { workers: 1, ...options });
  pools.push(one);
  return one;
}

const sick = new URL('../../../support/sick-parse-thread.ts', import.meta.url);
const order = (body: string | Uint8Array) => ({
  body: typeof body === 'string' ? new Uint8Array(Buffer.from(body)) : body,
  url: 'https://example.fr/page',
  contentType: 'text/html',
  headers: {},
});
const word = ({ parsed, error }: ParseResult) => error ?? parsed?.charset;

test.each([true, false])('a page is decoded and parsed, inline or in a thread', async (inline) => {
  const { parsed } = await pool({ inline }).parse(order(html('Été', ['/a', 'https://ailleurs.fr/'])));
  expect(parsed).toMatchObject({ charset: 'utf-8', content: { title: 'Été' } });
  expect(parsed?.links.map(({ to, internal }) => [to, internal])).toEqual([
    ['https://example.fr/a', true],
    ['https://ailleurs.fr/', false],
  ]);
});

test('pages that differ only in numbers and in their own URL share a template', async () => {
  const one = pool();
  const page = (url: string, text: string) =>
    one.parse({ ...order(html(text)), url }).then(({ parsed }) => parsed?.template);
  const template = await page('https://example.fr/agenda/1', 'Agenda 11/2026 sur /agenda/1');
  expect(await page('https://example.fr/agenda/2', 'Agenda 12/2026 sur /agenda/2')).toBe(template);
  expect(await page('https://example.fr/agenda/3', 'Concert du 3/2026 sur /agenda/3')).not.toBe(template);
});

test('the template covers the whole text, also when the text is not kept', async () => {
  const one = new ParsePool({ seed: 'https://example.fr/', keepText: false }, { workers: 1 });
  pools.push(one);
  const page = (text: string) => one.parse(order(`<title>x</title><p>${text}</p><p><a href="/a">lien</a></p>`));
  const [left, right] = await Promise.all([page('un texte'), page('un autre texte')]);
  expect(left.parsed?.content.blocks.map(({ text }) => text)).toEqual(['lien']);
  expect(left.parsed?.template).not.toBe(right.parsed?.template);
});

test('a page that hangs ends at its deadline, and the next pages are parsed by another thread', async () => {
  // Far more than the other pages take on a busy machine.
  const one = pool({ thread: sick, deadlineMs: 3000 });
  expect(word(await one.parse(order('first')))).toBe('first');
  const words = await Promise.all(['hang', 'second', 'third'].map((wish) => one.parse(order(wish)).then(word)));
  expect(words).toEqual(['parse-timeout', 'second', 'third']);
});

test('a page that exhausts the heap ends its thread and nothing else', async () => {
  const one = pool({ thread: sick, heapMb: 32 });
  const words = await Promise.all(['eat', 'second'].map((wish) => one.parse(order(wish)).then(word)));
  expect(words).toEqual(['parse-failed', 'second']);
});

test('a bug in the parser affects its page only', async () => {
  const one = pool({ thread: sick });
  expect(await Promise.all(['throw', 'next'].map((wish) => one.parse(order(wish)).then(word)))).toEqual([
    'parse-failed',
    'next',
  ]);
});
