import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSecrets } from '../../../src/io/secrets.ts';
import { separateSecrets, siteAccess } from '../../../src/operations/sites/site-access.ts';

const keys = openSecrets({ dataFolder: '', secret: 'a key of thirty-two characters …' });
const file = (name: string, text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'maillage-login-')), name);
  writeFileSync(path, text);
  return path;
};

test('user name and password of an address become credentials, decoded', () => {
  expect(separateSecrets({ url: 'https://anna:p%40ss@a.example/x' })).toEqual({
    open: { url: 'https://a.example/x' },
    secret: { auth: { user: 'anna', password: 'p@ss' } },
  });
});

test.each(['https://:word@a.example/', 'https://anna:%E0%A4@a.example/'])(
  'credentials that cannot be read in %s are refused with the way out',
  (url) => expect(() => separateSecrets({ url })).toThrow(expect.objectContaining({ code: 'invalid-input' })),
);

test('credentials given in the address and apart are refused', () => {
  expect(() => separateSecrets({ url: 'https://a:b@a.example/', auth: { user: 'c', password: 'd' } })).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});

test('the file gives basic authentication in UTF-8, or a cookie', async () => {
  const login = await siteAccess({ authFile: file('a.yaml', 'user: anna\npassword: "pâte"\n') }, keys);
  expect(login!.headers).toEqual({ authorization: `Basic ${Buffer.from('anna:pâte').toString('base64')}` });
  const cookie = await siteAccess({ authFile: file('a.json', '{ "cookie": "sid=1" }') }, keys);
  expect(cookie!.headers).toEqual({ cookie: 'sid=1' });
});

test.each([
  ['a.yaml', 'user: anna\n', 'write user and password'],
  ['a.yaml', 'login: anna\npassword: hidden-9\n', 'gives no credentials'],
  ['a.json', '{ "user": "anna", "password": hidden-9 }', 'one field a line'],
  ['a.yaml', 'user: "anna\npassword: hidden-9', 'one field a line'],
])('%s with %j is refused with its path and the cure, never quoted', async (name, text, cure) => {
  const path = file(name, text);
  const failure = await siteAccess({ authFile: path }, keys).catch((error) => error);
  expect(failure.detail.en).toContain(path);
  expect(failure.detail.en).toContain(cure);
  expect(JSON.stringify([failure.detail, failure.issues])).not.toContain('hidden-9');
});

test('the same values give the same trace, other values another one, and none of them is in it', async () => {
  const of = async (value: string) => (await siteAccess({ header: [`X-Preview: ${value}`] }, keys))!.trace;
  expect(await of('one')).toEqual(await of('one'));
  expect((await of('one')).digest).not.toBe((await of('two')).digest);
  expect((await of('one')).headers).toEqual(['x-preview']);
});
