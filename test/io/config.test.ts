import { expect, test } from 'vitest';
import { readConfig } from '../../src/io/config.ts';

test('an empty environment gives the embedded database, port 8420 and English', () => {
  expect(readConfig({})).toMatchObject({
    databaseUrl: undefined,
    dataFolder: '.maillage',
    fetchAllow: [],
    locale: 'en',
    port: 8420,
    logLevel: 'warn',
    colour: true,
  });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: undefined, port: 8420 });
});

test('MAILLAGE_LANG takes precedence over the language of the terminal', () => {
  expect(readConfig({ MAILLAGE_LANG: 'fr', LANG: 'en_GB.UTF-8' }).locale).toBe('fr');
  expect(readConfig({ LANG: 'fr_FR.UTF-8' }).locale).toBe('fr');
});

test('every wrong variable is named, in both languages, and its value is not repeated', () => {
  const wrong = { DATABASE_URL: 'mysql://root:hunter2@db/x', PORT: '99999' };
  expect(() => readConfig(wrong)).toThrow(/DATABASE_URL expects .* PORT expects/);
  expect(() => readConfig(wrong)).not.toThrow(/hunter2/);
});

test('the test allowlist is rejected in production', () => {
  const allow = { MAILLAGE_FETCH_ALLOW: '127.0.0.1:8900,[::1]:80' };
  expect(readConfig(allow).fetchAllow).toEqual(['127.0.0.1:8900', '[::1]:80']);
  expect(() => readConfig({ ...allow, NODE_ENV: 'production' })).toThrow(/remove this variable/);
});

test('a private site that the operator permits may be audited in production too', () => {
  const given = { MAILLAGE_PRIVATE_SITES: 'staging.lan:443,10.0.0.5:8080', NODE_ENV: 'production' };
  expect(readConfig(given).fetchAllow).toEqual(['staging.lan:443', '10.0.0.5:8080']);
});

test('trusted proxies are addresses or networks, never a name or everybody', () => {
  expect(readConfig({}).trustedProxies).toEqual([]);
  expect(readConfig({ MAILLAGE_TRUSTED_PROXIES: '10.0.0.0/8,::1' }).trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  for (const wrong of ['true', '*', 'proxy.lan', '10.0.0.0/33', '10.0.0.1/8/8'])
    expect(() => readConfig({ MAILLAGE_TRUSTED_PROXIES: wrong })).toThrow(/MAILLAGE_TRUSTED_PROXIES expects/);
});

test('the share of a workspace is a number of callers', () => {
  expect([readConfig({}).workspaceCallers, readConfig({ MAILLAGE_WORKSPACE_CALLERS: '40' }).workspaceCallers]).toEqual([
    2, 40,
  ]);
  for (const wrong of ['0', '1001', 'many'])
    expect(() => readConfig({ MAILLAGE_WORKSPACE_CALLERS: wrong })).toThrow(/MAILLAGE_WORKSPACE_CALLERS expects/);
});
