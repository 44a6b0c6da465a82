import { expect, test } from 'vitest';
import { AuditInput } from '../../../src/operations/inputs/audit-input.ts';

const accepts = (input: object) => AuditInput.safeParse({ url: 'https://a.example/', ...input }).success;

test.each([
  ['AcmeBot/1.0 (+https://acme.example/bot)', true],
  ['AcmeBot/1.0 seo@acme.example', true],
  ['AcmeBot/1.0', false],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/150', false],
  ['Bot\r\nX: 1 https://acme.example', false],
])('the user agent %j is accepted: %p', (userAgent, expected) => expect(accepts({ userAgent })).toBe(expected));

test.each([
  ['X-Preview: token', true],
  ['Accept-Language: fr, en;q=0.5', true],
  ['Host: other.example', false],
  ['Content-Length: 3', false],
  ['no colon', false],
  ['X-Break: a\r\nHost: b', false],
])('the header %j is accepted: %p', (header, expected) => expect(accepts({ header: [header] })).toBe(expected));

test.each([
  ['/blog/**', true],
  ['*?sort=*', true],
  ['https://a.example/blog', false],
  ['blog', false],
])('the pattern %j is accepted: %p', (pattern, expected) => expect(accepts({ include: [pattern] })).toBe(expected));
