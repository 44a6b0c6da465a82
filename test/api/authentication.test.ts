import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { keyTest, requireKey } from '../../src/api/authentication.ts';

const request = (headers: Record<string, string>, hostname = 'service.example'): Request =>
  ({ hostname, get: (name: string) => headers[name.toLowerCase()] }) as unknown as Request;

test.each([
  ['Bearer secret', true],
  ['bearer  secret', true],
  ['Bearer other', false],
  ['secret', false],
  ['', false],
])('the header %j carries the key: %s', (authorization, expected) => {
  expect(keyTest('secret')(request({ authorization }))).toBe(expected);
});

/** Whether the handler lets the request pass, else the code of its failure. */
function outcome(key: string | undefined, given: Request): string {
  let passed = false;
  const headers: Record<string, string> = {};
  const response = { set: (name: string, value: string) => void (headers[name] = value) } as unknown as Response;
  try {
    void requireKey(key)(given, response, () => {
      passed = true;
    });
  } catch (error) {
    return `${(error as { code: string }).code} ${headers['WWW-Authenticate'] ?? ''}`.trim();
  }
  return passed ? 'passed' : 'answered';
}

test('a request without the key is rejected with the scheme to use', () => {
  expect(outcome('secret', request({}))).toBe('unauthenticated Bearer');
  expect(outcome('secret', request({ authorization: 'Bearer secret' }))).toBe('passed');
});

test('without a key only the names of this machine are answered', () => {
  expect(
    ['localhost', '127.0.0.1', '[::1]', 'evil.example'].map((name) => outcome(undefined, request({}, name))),
  ).toEqual(['passed', 'passed', 'passed', 'forbidden']);
});
