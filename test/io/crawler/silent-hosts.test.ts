import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/core/values/failure.ts';
import { urlKey } from '../../../src/core/values/url.ts';
import { createCrawler } from '../../../src/io/crawler/crawler.ts';
import { silentOutcome } from '../../../src/io/crawler/parsing/page-record.ts';
import type { CrawlRequest } from '../../../src/io/services/crawler.ts';
import type { FetchOutcome, GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import { MemoryJournal } from '../../support/memory-journal.ts';
import { html } from '../../support/web-server.ts';

const home = 'http://miel.example.com/';
const safe = 'https://miel.example.com/';

/** An answer, the word of a fault, or where the address redirects. */
type Answer = { readonly body: string } | { readonly error: string } | { readonly to: string };

/** A web of a few addresses: what is not named answers 404. */
function web(answers: Readonly<Record<string, Answer>>): GuardedFetch {
  const answer = async ({ url, followRedirects }: Parameters<GuardedFetch>[0]): Promise<FetchOutcome> => {
    const one = answers[url] ?? answers[`${new URL(url).origin}/*`];
    if (one === undefined) return { ...silentOutcome(url, ''), status: 404, error: null };
    if ('error' in one) return silentOutcome(url, one.error);
    if ('to' in one && followRedirects === true) return answer({ url: one.to, purpose: 'robots', followRedirects });
    if ('to' in one) return { ...silentOutcome(url, ''), status: 301, error: null, location: one.to };
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return { ...silentOutcome(url, ''), status: 200, error: null, headers, body: Buffer.from(one.body) };
  };
  return Object.assign(answer, { allow: () => () => undefined, permits: () => true, close: async () => {} });
}

const asked: CrawlRequest = {
  url: home,
  maxPages: 100,
  maxDepth: null,
  concurrency: 1,
  delayMs: 0,
  ignoreRobots: false,
  respectNofollow: false,
  render: 'never',
  keepText: false,
};

/** As a run leaves it that is killed before the page is stored. */
function forget(journal: MemoryJournal, url: string): void {
  journal.pages.delete(urlKey(url));
  journal.rows.get(urlKey(url))!.done = false;
  journal.resumed = true;
}

async function crawl(
  answers: Readonly<Record<string, Answer>>,
  request: Partial<CrawlRequest> = {},
  journal = new MemoryJournal(),
  strict = true,
) {
  const facts = await createCrawler({ fetch: web(answers), parse: { workers: 1 }, strict }).crawl(
    { ...asked, ...request },
    { journal },
  );
  return { journal, facts };
}

async function sentence(answers: Readonly<Record<string, Answer>>, request: Partial<CrawlRequest> = {}) {
  const error = await crawl(answers, request).catch((thrown: unknown) => thrown);
  return error instanceof Failure ? error.detail : error;
}

describe('a host of the site that does not answer', () => {
  const answers = {
    [home]: { body: html('Accueil', [`${safe}miel`]) },
    'https://miel.example.com/*': { error: 'tls' },
  };

  test('gives its error to its pages, which no robots.txt forbids', async () => {
    const { journal, facts } = await crawl(answers);
    expect(journal.page(`${safe}miel`)).toMatchObject({ status: null, error: 'tls' });
    expect(facts.incompleteReasons).toEqual([{ code: 'silent', count: 1, examples: [`${safe}miel`] }]);
  });

  test.each([true, false])(
    'does not count towards the limit of pages, also when the crawl is resumed (strict: %s)',
    async (strict) => {
      const links = [`${safe}a`, `${safe}b`, `${safe}c`, `${home}x`, `${home}y`];
      const pages = { [home]: { body: html('Accueil', links) }, [`${home}x`]: { body: html('X') } };
      const all = { ...pages, [`${home}y`]: { body: html('Y') }, 'https://miel.example.com/*': { error: 'tls' } };
      const { journal, facts } = await crawl(all, { maxPages: 3 }, new MemoryJournal(), strict);
      expect(journal.page(`${home}y`)).toMatchObject({ status: 200 });
      expect(facts.incompleteReasons).toMatchObject([{ code: 'silent', count: 3 }]);
      for (const url of [`${home}x`, `${home}y`]) forget(journal, url);
      const again = await crawl(all, { maxPages: 3 }, journal, strict);
      expect(again.facts.incompleteReasons).toEqual(facts.incompleteReasons);
      expect(journal.page(`${home}y`)).toMatchObject({ status: 200 });
    },
  );

  test('is reported as the target of the seed, not as endless redirects', async () => {
    const detail = await sentence({ [home]: { to: safe }, 'https://miel.example.com/*': { error: 'tls' } });
    expect(detail).toEqual({
      fr: `${home} mène à ${safe}, qui ne donne pas de page (certificat ou chiffrement non valable)\u202f: vérifiez l’adresse et que le site est en ligne.`,
      en: `${home} redirects to ${safe}, which gives no page (certificate or encryption not valid): check the address and that the site is online.`,
    });
  });
});

describe('a host of the site whose robots.txt', () => {
  test('forbids the target of the seed is reported as forbidding it', async () => {
    const forbidden = { body: 'User-agent: *\nDisallow: /\n' };
    const detail = await sentence({ [home]: { to: safe }, [`${safe}robots.txt`]: forbidden });
    expect(detail).toMatchObject({ fr: expect.stringContaining(`Le fichier robots.txt interdit ${safe}`) });
  });

  test('redirects endlessly forbids its pages, for that reason', async () => {
    const { journal, facts } = await crawl({
      [home]: { body: html('Accueil', [`${safe}miel`]) },
      [`${safe}robots.txt`]: { to: `${safe}tour` },
      [`${safe}tour`]: { error: 'loop' },
    });
    expect(journal.page(`${safe}miel`)).toMatchObject({ error: 'robots' });
    expect(facts.incompleteReasons).toMatchObject([{ code: 'robots-unread', count: 1 }]);
  });

  test('redirects endlessly is explained for the seed', async () => {
    const detail = await sentence({ [`${home}robots.txt`]: { to: `${home}tour` }, [`${home}tour`]: { error: 'loop' } });
    expect(detail).toMatchObject({ fr: expect.stringContaining('ne peut pas être lu (redirections sans fin)') });
  });
});

test('a limit of one page, used up by redirects, is reported', async () => {
  const next = `${safe}accueil`;
  const answers = { [home]: { to: safe }, [safe]: { to: next }, [next]: { body: html('Accueil') } };
  const detail = await sentence(answers, { maxPages: 1 });
  expect(detail).toMatchObject({ fr: expect.stringContaining('que la limite de pages empêche de lire') });
});

test('a robots.txt that was not read because of an abort forbids nothing', async () => {
  const stop = new AbortController();
  const journal = new MemoryJournal();
  const answers = { [home]: { body: html('Accueil', [`${safe}miel`]) }, [`${safe}robots.txt`]: { to: `${safe}tour` } };
  const fetch: GuardedFetch = Object.assign(
    async (request: Parameters<GuardedFetch>[0]) => {
      if (!request.url.startsWith(safe)) return web(answers)(request);
      stop.abort();
      return silentOutcome(`${safe}tour`, 'aborted');
    },
    { allow: () => () => undefined, permits: () => true, close: async () => {} },
  );
  const facts = await createCrawler({ fetch, parse: { workers: 1 } }).crawl(asked, { journal, signal: stop.signal });
  expect(journal.page(`${safe}miel`)).toBeUndefined();
  expect(facts.incompleteReasons).toMatchObject([{ code: 'interrupted', count: 1 }]);
});
