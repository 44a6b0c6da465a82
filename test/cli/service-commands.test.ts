import { expect, test } from 'vitest';
import { serviceCommands } from '../../src/cli/service-commands.ts';

const started: object[] = [];
const actions = {
  serve: async (options: object) => started.push(options) - started.length,
  work: async () => 0,
  migrate: async () => ({ applied: 3 }),
  backup: async (_file: string) => ({ workspace: 1, session: 0, document: 4 }),
  restore: async (_file: string) => ({}),
  move: async (_to: string) => ({}),
  assist: async () => 0,
};
const commandOf = (id: string) => serviceCommands(actions, () => 8420).find((one) => one.id === id)!;

test('serve listens on the loopback address and the default port without options', async () => {
  await commandOf('serve').run({}, 'en');
  await commandOf('serve').run({ port: '0', host: '0.0.0.0', json: true, work: false }, 'en');
  expect(started).toEqual([
    { port: 8420, host: '127.0.0.1', json: false, works: true },
    { port: 0, host: '0.0.0.0', json: true, works: false },
  ]);
});

test.each(['-1', '65536', 'http', '1e3'])('a port %s is rejected', async (port) => {
  await expect(commandOf('serve').run({ port }, 'en')).rejects.toMatchObject({ code: 'invalid-input' });
});

test('migrate reports how many migrations are applied', async () => {
  expect(await commandOf('migrate').run({}, 'en')).toEqual({
    code: 0,
    result: { applied: 3 },
    text: { fr: '3 migrations en place.', en: '3 migrations in place.' },
  });
});

test('backup counts the rows of each table that has some, and names what it lacks', async () => {
  const { text } = await commandOf('backup').run({ file: 'a.backup' }, 'en');
  expect(text!.en).toMatch(/^workspace {2}1\ndocument {2}4\n5 rows backed up, .*\nKeep the file secrets\.key/);
  await expect(commandOf('backup').run({}, 'en')).rejects.toThrow('--file');
});
