import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectSource } from '../../../src/operations/sources/connect-source.ts';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

let double: SourceDouble;
let house: SourceHouse;
beforeEach(async () => {
  double = await sourceDouble();
  house = await sourceHouse([double]);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

/** Connects with the file of an OAuth client; `visit` plays the browser with the address that is shown. */
function connect(visit: (shown: URL) => Promise<unknown>): Promise<{ id: string; account: string }> {
  const oauth = join(house.folder, 'client.json');
  writeFileSync(oauth, JSON.stringify(double.client));
  const tell = (text: string): void => void visit(new URL(/http\S+/.exec(text)![0]));
  const input = { source: 'search-console', property: 'sc-domain:shop.test', address: double.server.origin, oauth };
  return house.run(connectSource, input, {}, { person: { tell } as never });
}

/** The browser of a person who accepts; the page that they see. */
async function accept(shown: URL): Promise<string> {
  const { query, code } = double.consents(shown);
  const back = new URL(query.redirect_uri!);
  back.search = new URLSearchParams({ state: query.state!, code }).toString();
  return (await fetch(back)).text();
}

test('a person gives consent in a browser, and the source is read with it', async () => {
  const pages: string[] = [];
  const { account } = await connect(async (shown) => pages.push(await accept(shown)));
  expect(account).toBe('42.apps.example');
  expect(pages[0]).toContain('close this page');
  const { sources } = await house.run(syncSources, {});
  expect(sources[0]!.connection.trouble).toBeNull();
});

test('an answer with another state is not taken', async () => {
  const statuses: number[] = [];
  await connect(async (shown) => {
    const forged = new URL(double.consents(shown).query.redirect_uri!);
    forged.search = '?state=forged&code=stolen';
    statuses.push((await fetch(forged)).status);
    await accept(shown);
  });
  expect(statuses).toEqual([400]);
});

test('a refusal in the browser connects nothing', async () => {
  const refused = connect(async (shown) => {
    const { query } = double.consents(shown);
    await fetch(`${query.redirect_uri}?state=${query.state}&error=access_denied`);
  });
  await expect(refused).rejects.toMatchObject({ code: 'source-refused' });
  expect(await house.store.connections()).toEqual([]);
});

test('a consent that ended is a revoked key, with the seven days of applications in testing', async () => {
  await connect(accept);
  double.state.revoked = true;
  const { sources } = await house.run(syncSources, {});
  expect(sources[0]!.connection.trouble).toMatchObject({
    kind: 'revoked-key',
    detail: { en: expect.stringContaining('seven days') },
  });
});

test('a service without consent refuses the file of a client', async () => {
  const input = { source: 'brevo', property: 'me@shop.test', oauth: house.write('client.json', '{}') };
  await expect(house.run(connectSource, input)).rejects.toMatchObject({ code: 'invalid-input' });
});
