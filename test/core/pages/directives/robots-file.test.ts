import { describe, expect, test } from 'vitest';
import { isAllowed, parseRobots, refusingRule, sitemapsOf } from '../../../../src/core/pages/directives/robots-file.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const rules = (text: string) => parseRobots(bytes(text), 'MaillageBot');
const allowed = (text: string, path: string) => isAllowed(rules(text), `https://example.fr${path}`);

describe('groups', () => {
  test('our own group replaces the group of all agents', () => {
    const text = 'User-agent: *\nDisallow:\n\nUser-agent: maillagebot\nDisallow: /secret\n';
    expect(allowed(text, '/secret')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /\nUser-agent: MaillageBot\nAllow: /\n', '/a')).toBe(true);
  });
  test('several groups of ours are merged', () => {
    const text =
      'User-agent: MaillageBot\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: MaillageBot/2.0\nDisallow: /c\n';
    expect([allowed(text, '/a'), allowed(text, '/b'), allowed(text, '/c')]).toEqual([false, true, false]);
  });
  test('consecutive agents share the rules that follow', () => {
    expect(allowed('User-agent: other\nUser-agent: MaillageBot\nDisallow: /a\n', '/a')).toBe(false);
  });
  test('rules before any group apply to no agent', () => expect(allowed('Disallow: /\n', '/a')).toBe(true));
});

describe('matching', () => {
  test('the longest pattern decides, allow wins a tie', () => {
    const text = 'User-agent: *\nDisallow: /\nAllow: /a\nDisallow: /a/b\nAllow: /x\nDisallow: /x\n';
    expect(['/', '/a', '/a/b/c', '/x'].map((path) => allowed(text, path))).toEqual([false, true, false, true]);
  });
  test('a later, shorter rule of the same kind changes nothing', () =>
    expect(allowed('User-agent: *\nDisallow: /a/b/c\nDisallow: /a\nAllow: /a/b\n', '/a/b/c')).toBe(false));
  test('* matches any text and a final $ the end', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c\nDisallow: /*?sid=\n';
    expect(['/x.pdf', '/x.pdf?y', '/axbyc', '/acb', '/p?sid=1'].map((path) => allowed(text, path))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
  test('a hundred stars are matched against a long path quickly', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(100)}*b$\n`;
    const effort = cpuMs(() => expect(allowed(text, `/${'a'.repeat(8000)}`)).toBe(true), 2_000);
    expect(effort).toBeLessThan(2_000);
  });
  test('an allowed index page allows its folder', () => {
    const text = 'User-agent: *\nDisallow: /\nAllow: /a/index.html\n';
    expect([allowed(text, '/a/'), allowed(text, '/a/x')]).toEqual([true, false]);
  });
  test('escapes compare in upper case, other bytes as escapes', () => {
    const text = 'User-agent: *\nDisallow: /é\nDisallow: /%c3%a0\n';
    expect([allowed(text, '/%C3%A9'), allowed(text, '/%c3%a9'), allowed(text, '/%C3%A0')]).toEqual([
      false,
      false,
      false,
    ]);
  });
  test('robots.txt itself may always be fetched', () =>
    expect(allowed('User-agent: *\nDisallow: /\n', '/robots.txt')).toBe(true));
});

describe('the syntax', () => {
  test('a byte order mark, CR line ends, comments, misspellings and a missing colon are accepted', () => {
    expect(allowed('\ufeffUser-agent: *\rDisallow: /a # why\r', '/a')).toBe(false);
    expect(allowed('useragent: *\ndissalow: /a\nDisallow /b\n', '/b')).toBe(false);
    expect(allowed('User-agent *\nDisallow /a b\n', '/a')).toBe(true);
  });
  test('UTF-16 is read and reported', () => {
    const file = parseRobots(
      new Uint8Array(Buffer.from('\ufeffUser-agent: *\nDisallow: /a\n', 'utf16le')),
      'MaillageBot',
    );
    expect(isAllowed(file, 'https://example.fr/a')).toBe(false);
    expect(file.issues).toEqual(['utf-16']);
  });
  test('the rest of a very long line and what follows a NUL are ignored', () => {
    expect(allowed(`User-agent: *\nDisallow: /${'a'.repeat(20_000)}b\n`, `/${'a'.repeat(17_000)}`)).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /a\0bc\n', '/a')).toBe(false);
  });
  test('Crawl-delay comes from our group, Sitemap from anywhere', () => {
    const file = rules(
      'Sitemap: /carte.xml\nUser-agent: *\nCrawl-delay: 2.5\nSitemap: https://example.fr/é.xml\nSitemap: ftp://x/\n',
    );
    expect(file.crawlDelay).toBe(2.5);
    expect(sitemapsOf(file, 'https://example.fr/robots.txt')).toEqual([
      'https://example.fr/carte.xml',
      'https://example.fr/%C3%A9.xml',
    ]);
  });
});

test('the rule that refuses an address is the longest that matches, and none where an Allow is as long', () => {
  const file = rules('User-agent: *\nDisallow: /prive/\nDisallow: /prive/archives/\nAllow: /prive/guide\n');
  const refusing = (path: string): string | undefined => refusingRule(file, `https://example.fr${path}`)?.pattern;
  expect(['/prive/a', '/prive/archives/a', '/prive/guide', '/a'].map(refusing)).toEqual([
    '/prive/',
    '/prive/archives/',
    undefined,
    undefined,
  ]);
});
