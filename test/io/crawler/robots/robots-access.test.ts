import { describe, expect, test } from 'vitest';
import { mayFetch, robotsOf } from '../../../../src/io/crawler/robots/robots-access.ts';
import type { FetchOutcome } from '../../../../src/io/services/guarded-fetch.ts';

const url = 'https://example.fr/robots.txt';
const answer = (status: number | null, body = '', error: string | null = null): FetchOutcome => ({
  url,
  status,
  error,
  reason: null,
  headers: {},
  body: new Uint8Array(Buffer.from(body)),
  location: null,
  responseMs: 1,
  flags: [],
});
const secret = 'User-agent: *\nDisallow: /secret\n';

describe('the response to a request for robots.txt', () => {
  test.each([404, 403, 401, 410])('%d allows everything', (status) => {
    const robots = robotsOf(url, answer(status, secret));
    expect(robots.state).toBe('missing');
    expect(mayFetch(robots, 'https://example.fr/secret')).toBe(true);
  });
  test.each([429, 500, 503])('%d forbids everything', (status) => {
    expect(mayFetch(robotsOf(url, answer(status)), 'https://example.fr/')).toBe(false);
  });
  test.each(['timeout', 'dns', 'blocked-target', 'reset', 'bad-encoding'])('%s forbids everything', (error) => {
    const robots = robotsOf(url, answer(null, '', error));
    expect(robots.state).toBe('unreachable');
    expect(mayFetch(robots, 'https://example.fr/')).toBe(false);
  });
  test('a file over the limit is read up to its last whole line', () => {
    const robots = robotsOf(url, answer(200, `${secret}Disallow: /`, 'too-large'));
    expect(robots.issues).toEqual(['too-large']);
    expect(mayFetch(robots, 'https://example.fr/secret')).toBe(false);
    expect(mayFetch(robots, 'https://example.fr/')).toBe(true);
  });
  test('an HTML page with status 200 is a file without rules', () => {
    const robots = robotsOf(url, answer(200, '<!doctype html><p>Disallow: nothing</p>'));
    expect(robots.issues).toEqual(['html']);
    expect(mayFetch(robots, 'https://example.fr/secret')).toBe(true);
  });
  test('a delay of more than ten seconds is capped and reported', () => {
    const robots = robotsOf(url, answer(200, 'User-agent: *\nCrawl-delay: 3600\n'));
    expect(robots.delayMs).toBe(10_000);
    expect(robots.issues).toEqual(['crawl-delay-capped']);
  });
});
