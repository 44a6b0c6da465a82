import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCommands } from '../../../src/cli/commands/lists.ts';
import type { CommandOutput } from '../../../src/cli/command.ts';
import { type CommandParts, runCommand } from '../../../src/cli/run-command.ts';
import { localFiles } from '../../../src/io/files.ts';

const listed = {
  columns: ['url', 'status', 'title', 'rank'],
  rows: [{ url: 'https://a.fr/%C3%A9t%C3%A9', status: 200, title: 'Thé; vert', rank: 0.5, hreflang: [] }],
  total: 3,
};

/** What `maillage pages` writes. */
async function written(input: object, output: Partial<CommandOutput> = {}) {
  const pieces: Uint8Array[] = [];
  const remarks: string[] = [];
  const to: CommandOutput = {
    locale: 'fr',
    json: false,
    isTerminal: false,
    width: 100,
    write: async (some) => {
      for (const piece of some) pieces.push(Buffer.from(piece as string));
    },
    remark: (sentence) => void remarks.push(sentence),
    ...output,
  };
  const pages = listCommands.find(({ id }) => id === 'pages')!;
  await pages.write!(listed as never, { format: 'table', dialect: 'local', ...input }, to);
  const bytes = Buffer.concat(pieces);
  return { bytes, text: bytes.toString('utf8'), remarks };
}

test('there is a command for each list, with examples that name it', () => {
  expect(listCommands.map(({ id }) => id)).toEqual([
    'pages',
    'links',
    'anchors',
    'images',
    'findings',
    'suggestions',
    'additions',
    'keyphrases',
    'keywords',
    'searches',
    'topics',
    'competing',
  ]);
  for (const { id, examples } of listCommands)
    for (const example of examples) expect(example).toContain(`maillage ${id} `);
});

test('the table has the short columns, and the rest is announced beside it', async () => {
  const { text, remarks } = await written({});
  expect(text).toMatch(/url.*status.*depth.*inlinks.*title/);
  expect(text).toContain('https://a.fr/été');
  expect(remarks).toEqual(['1 ligne sur 3\u202f: --limit en donne plus.']);
  expect((await written({ limit: 1 })).remarks).toEqual([]);
});

test('CSV is that of the language, or plain for programs, and reads back', async () => {
  const french = (await written({ format: 'csv' })).text;
  expect(french).toBe('\ufeffAdresse;État;Titre;Poids interne\r\nhttps://a.fr/été;200;"Thé; vert";0,5\r\n');
  const plain = (await written({ format: 'csv', dialect: 'rfc4180' })).text;
  expect(parse(plain)).toEqual([listed.columns, ['https://a.fr/été', '200', 'Thé; vert', '0.5']]);
});

test('JSON keeps the rows as the file has them', async () => {
  expect(JSON.parse((await written({ format: 'json' })).text)).toEqual(listed.rows);
  expect(JSON.parse((await written({}, { json: true })).text)).toEqual(listed.rows);
  expect((await written({ format: 'jsonl' })).text).toBe(`${JSON.stringify(listed.rows[0])}\n`);
});

test('with --json a list gives every row, with a limit that many, and a table fifty', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-lists-'));
  writeFileSync(join(folder, 'audit.json'), '{}');
  const addresses = Array.from({ length: 60 }, (_, at) => JSON.stringify({ url: `https://a.fr/${at}`, status: 200 }));
  writeFileSync(join(folder, 'pages.jsonl'), `${addresses.join('\n')}\n`);
  const outputOf = async (flags: object): Promise<string> => {
    let text = '';
    const stdout = { write: (piece: string) => ((text += piece), true) };
    const parts = {
      openServices: async () => ({ files: localFiles, close: async () => undefined }),
      preflight: () => null,
      terminal: {
        stdout,
        stderr: { write: () => true },
        environment: {},
        now: () => 0,
        onInterrupt: () => () => undefined,
      },
    } as unknown as CommandParts;
    const pages = listCommands.find(({ id }) => id === 'pages')!;
    await runCommand(pages, { audit: folder, ...flags }, 'en', parts);
    return text;
  };
  try {
    expect(JSON.parse(await outputOf({ json: true }))).toHaveLength(60);
    expect(JSON.parse(await outputOf({ json: true, limit: 7 }))).toHaveLength(7);
    expect((await outputOf({})).match(/200/g)).toHaveLength(50);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a workbook goes to a file, never to a terminal', async () => {
  expect((await written({ format: 'xlsx' })).bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(written({ format: 'xlsx' }, { isTerminal: true })).rejects.toMatchObject({ code: 'invalid-input' });
});

test('long addresses and texts are shown whole in the table, addresses without the origin that all share', async () => {
  const rows = ['commander-un-four-a-pain-en-kit', 'commander-un-four-a-pain-en-kit-2'].map((name) => ({
    url: `https://a.fr/${name}/`,
    status: 200,
    title: 'Un titre bien trop long pour la place que la table lui laisse à côté des autres',
  }));
  const pages = listCommands.find(({ id }) => id === 'pages')!;
  const pieces: string[] = [];
  const output = { locale: 'fr', json: false, width: 60, write: async (some: string[]) => void pieces.push(...some) };
  const input = { format: 'table', dialect: 'local', limit: 2 };
  await pages.write!({ columns: ['url'], rows, total: 2 } as never, input, output as never);
  const text = pieces.join('').replaceAll(/[^a-z0-9/…-]/gi, '');
  expect(text).not.toContain('https');
  expect(text).not.toContain('…');
  for (const word of ['commander-un-four-', 'laisse', 'autres']) expect(text).toContain(word);
});

test('people read words in place of codes, programs read the codes', async () => {
  const row = { url: 'https://a.fr/', kind: 'hub', title: 'Miels', lazy: true };
  const rows = { columns: ['url', 'kind', 'title', 'lazy'], rows: [row], total: 1, brief: ['url', 'kind', 'lazy'] };
  const of = async (format: string, dialect = 'local') => {
    const pieces: Uint8Array[] = [];
    const write = async (some: Iterable<string | Uint8Array>) => {
      for (const piece of some) pieces.push(Buffer.from(piece as string));
    };
    const pages = listCommands.find(({ id }) => id === 'pages')!;
    const output = { locale: 'fr', json: false, isTerminal: false, width: 100, write, remark: () => {} };
    await pages.write!(rows as never, { format, dialect } as never, output as never);
    return Buffer.concat(pieces).toString('utf8');
  };
  expect(await of('table')).toMatch(/rubrique d’offres.*oui/);
  expect(await of('markdown')).toContain('| rubrique d’offres | Miels | oui |');
  expect(await of('csv')).toContain(';rubrique d’offres;');
  expect(await of('csv', 'rfc4180')).toContain(',hub,');
  expect(await of('json')).toContain('"kind": "hub"');
});
