import { describe, expect, test } from 'vitest';
import {
  hostAndPort,
  hostVerdict,
  registrableDomain,
  typedPrivatePair,
} from '../../../../src/core/values/addresses/host.ts';

function reason(url: string): string {
  const verdict = hostVerdict(url);
  return verdict.allowed ? 'allowed' : verdict.reason;
}

describe('the verdict before any name is resolved', () => {
  const cases: [url: string, verdict: string][] = [
    ['https://example.com/', 'allowed'],
    ['http://example.com:8080/', 'allowed'],
    ['http://example.com./', 'allowed'],
    ['https://xn--bcher-kva.de/', 'allowed'],
    ['http://127.0.0.1%2f@example.com/', 'allowed'],
    ['ftp://example.com/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://[', 'bad-url'],
    ['http://exa mple.com/', 'bad-url'],
    ['http://example.com:22/', 'port'],
    ['http://example.com:0/', 'port'],
    ['http://example.com:5432/', 'port'],
    ['http://example.com:6379/', 'port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://0177.0.0.01/', 'private-address'],
    ['http://127.0.0.1./', 'private-address'],
    ['http://１２７.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://127.0.0.1#@example.com/', 'private-address'],
    ['http://localhost/', 'private-name'],
    ['http://LOCALHOST./', 'private-name'],
    ['http://a.localhost/', 'private-name'],
    ['http://intranet/', 'private-name'],
    ['http://printer.local/', 'private-name'],
    ['http://metadata.google.internal/', 'private-name'],
    ['http://router.home.arpa/', 'private-name'],
    ['http://x.test/', 'private-name'],
  ];
  test.each(cases)('%s: %s', (url, verdict) => expect(reason(url)).toBe(verdict));
});

test('the pair of an allowance always names the port, IPv6 in brackets', () => {
  expect(hostAndPort(new URL('http://127.0.0.1/'))).toBe('127.0.0.1:80');
  expect(hostAndPort(new URL('https://[::1]/'))).toBe('[::1]:443');
});

describe('what a typed seed may open', () => {
  test('its own private address and port', () => {
    expect(typedPrivatePair('http://127.0.0.1:8300/blog')).toBe('127.0.0.1:8300');
    expect(typedPrivatePair('http://localhost:3000')).toBe('localhost:3000');
    expect(typedPrivatePair('http://intranet/')).toBe('intranet:80');
  });

  test('nothing for a public site, which needs no allowance', () => {
    expect(typedPrivatePair('https://example.com/')).toBeNull();
  });

  test('never a port of a data store, another scheme or nonsense', () => {
    expect(typedPrivatePair('http://127.0.0.1:6379/')).toBeNull();
    expect(typedPrivatePair('file:///etc/passwd')).toBeNull();
    expect(typedPrivatePair('http://[')).toBeNull();
  });
});

test('the registrable domain follows the public suffix list, its private part included', () => {
  expect(registrableDomain('www.boulangerie.example.co.uk')).toBe('example.co.uk');
  expect(registrableDomain('moi.github.io')).toBe('moi.github.io');
  expect(registrableDomain('co.uk')).toBeNull();
  expect(registrableDomain('.example.com')).toBeNull();
});
