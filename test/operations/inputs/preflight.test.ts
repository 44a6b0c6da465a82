import { expect, test } from 'vitest';
import { preflight } from '../../../src/operations/inputs/preflight.ts';

const service = { typedByPerson: false, fetchAllow: [] as string[] };
const local = 'http://127.0.0.1:8300/';

test('a public address is accepted, and an input without one', () => {
  expect([preflight({ url: 'https://exemple.fr' }, service), preflight({}, service)]).toEqual([null, null]);
});

test('a private address is rejected, unless a person typed it or the settings allow it', () => {
  expect(preflight({ url: local }, service)).toMatchObject({ code: 'unsafe-url', issues: [{ path: '/url' }] });
  expect(preflight({ url: local }, { ...service, typedByPerson: true })).toBeNull();
  expect(preflight({ url: local }, { ...service, fetchAllow: ['127.0.0.1:8300'] })).toBeNull();
  expect(preflight({ url: local }, { ...service, fetchAllow: ['127.0.0.1:9000'] })).not.toBeNull();
});

test('the refusal of a private address names what allows one: the terminal, a program, the setting of a service', () => {
  const { detail } = preflight({ url: local }, service)!;
  for (const text of [detail.fr, detail.en])
    expect(text).toMatch(/maillage audit.*allowPrivateSite.*MAILLAGE_PRIVATE_SITES/);
});

test('a port of a data store is rejected even when a person typed it', () => {
  expect(preflight({ url: 'http://127.0.0.1:6379/' }, { ...service, typedByPerson: true })?.code).toBe('unsafe-url');
});

test('a wrong company file is rejected with the places of its faults', () => {
  const failure = preflight({ company: { locale: 'fr-FR' } }, service);
  expect(failure?.code).toBe('invalid-input');
  expect(failure?.issues.every(({ path }) => path.startsWith('/company/'))).toBe(true);
});
