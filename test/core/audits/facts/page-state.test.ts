import { expect, test } from 'vitest';
import {
  isBrokenStatus,
  isClientErrorStatus,
  isForwarding,
  isOutboundRedirect,
  isRedirect,
  isRefusalStatus,
  isServerErrorStatus,
  isSuccess,
  isTemporary,
} from '../../../../src/core/audits/facts/page-state.ts';
import type { PageRecord } from '../../../../src/core/pages/page.ts';

const record = (given: object) => ({ url: 'https://www.a.fr/x', status: 200, ...given }) as PageRecord;

test('a redirect is a 3xx that is not 304', () => {
  expect([301, 302, 304, 200].map((status) => isRedirect(record({ status })))).toEqual([true, true, false, false]);
  expect([200, 204, 301, null].map((status) => isSuccess(record({ status })))).toEqual([true, true, false, false]);
  expect([301, 302, 303, 307, 308].map(isTemporary)).toEqual([false, true, true, true, false]);
});

test('a refusal of robots is no error of visitors', () => {
  expect([401, 403, 429, 999, 404].map(isRefusalStatus)).toEqual([true, true, true, true, false]);
  expect([404, 410, 403, 408, 500].map(isClientErrorStatus)).toEqual([true, true, false, false, false]);
  expect([500, 599, 600, 404].map(isServerErrorStatus)).toEqual([true, true, false, false]);
  expect([404, 500, 403, 200, null].map(isBrokenStatus)).toEqual([true, true, false, false, false]);
});

test('a temporary redirect to another site counts a click', () => {
  const to = (redirectTo: string, status = 302) => isOutboundRedirect(record({ status, redirectTo }));
  expect([to('https://b.fr/'), to('https://a.fr/y'), to('https://b.fr/', 301)]).toEqual([true, false, false]);
});

test('a page forwards when it refreshes to another within a second', () => {
  const refresh = (seconds: number, url: string) => isForwarding(record({ content: { refresh: { seconds, url } } }));
  expect([refresh(0, '/y'), refresh(5, '/y'), refresh(0, 'https://www.a.fr/x')]).toEqual([true, false, false]);
  expect(isForwarding(record({ content: null }))).toBe(false);
});
