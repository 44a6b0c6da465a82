import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { refuseDeepJson, requireJson } from '../../src/api/json-body.ts';

const nested = (levels: number): Buffer => Buffer.from('['.repeat(levels) + ']'.repeat(levels));

test('JSON of 64 levels is parsed, one more is rejected', () => {
  expect(() => refuseDeepJson(null, null, nested(64))).not.toThrow();
  expect(() => refuseDeepJson(null, null, nested(65))).toThrow('more than 64 levels');
});

test('brackets inside strings are no levels', () => {
  expect(() => refuseDeepJson(null, null, Buffer.from(JSON.stringify('[{"\\'.repeat(100))))).not.toThrow();
});

function accepts(method: string, headers: Record<string, string>): boolean {
  let passed = false;
  const request = { method, get: (name: string) => headers[name] } as unknown as Request;
  try {
    void requireJson(request, {} as Response, () => {
      passed = true;
    });
  } catch {
    return false;
  }
  return passed;
}

test.each<[string, Record<string, string>, boolean]>([
  ['POST', { 'content-type': 'application/json' }, true],
  ['POST', { 'content-type': 'application/json; charset=utf-8' }, true],
  ['POST', { 'content-type': 'application/json; charset=latin1' }, false],
  ['POST', { 'content-type': 'application/json', 'content-encoding': 'gzip' }, false],
  ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, false],
  ['POST', {}, false],
  ['GET', {}, true],
])('%s with %j is accepted: %s', (method, headers, expected) => {
  expect(accepts(method, headers)).toBe(expected);
});
