import { expect, test } from 'vitest';
import type { Request, Response } from 'express';
import { refuseVastJson, requireJson } from '../../../src/api/bodies/json-body.ts';

const nested = (levels: number): Buffer => Buffer.from('['.repeat(levels) + ']'.repeat(levels));

test('JSON of 64 levels is parsed, one more is rejected', () => {
  expect(() => refuseVastJson(null, null, nested(64))).not.toThrow();
  expect(() => refuseVastJson(null, null, nested(65))).toThrow('more than 64 levels');
});

test('brackets inside strings are no levels', () => {
  expect(() => refuseVastJson(null, null, Buffer.from(JSON.stringify('[{"\\'.repeat(100))))).not.toThrow();
});

const wide = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, ':']));

test('an object of 5,000 fields is parsed, one more is rejected, wherever it is', () => {
  const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  expect(() => refuseVastJson(null, null, bytes([wide(5_000), wide(5_000), { a: wide(4_999), b: 1 }]))).not.toThrow();
  expect(() => refuseVastJson(null, null, bytes([{ company: wide(5_001) }]))).toThrow('more than 5000 fields');
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
