import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.mjs';
import { compiledMain } from '../../build/compiled.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maillage-sources-'));
  write('src/main.ts', 'console.log(import.meta.url satisfies string);');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const printed = (url: string | null): string =>
  spawnSync(process.execPath, ['-e', `import(${JSON.stringify(url)})`], { encoding: 'utf8' }).stdout.trim();

test('a module gets the path of its source, which has the files next to it', async () => {
  expect(printed(await compiledMain(root))).toBe(pathToFileURL(join(root, 'src/main.ts')).href);
});

test('the next start sees what was saved, and the same sources are compiled once', async () => {
  const first = await compiledMain(root);
  expect(await compiledMain(root)).toBe(first);
  write('src/main.ts', "console.log('saved');");
  const second = await compiledMain(root);
  expect(printed(second)).toBe('saved');
  expect(second).not.toBe(first);
});

test('regular expressions find the letters they were written with, in strings, classes and raw templates', async () => {
  write(
    'src/main.ts',
    `const raw = new RegExp(String.raw\`ères?\\b|«\`, 'u');
     const found = ["d’où".replace(/[’ʼ]/g, "'"), /^\\«|🔗$/u.test('«'), /[🔗-🔙]/u.exec('a🔘')?.index, raw.test('premières'), 'é'];
     console.log(found.join(' '));`,
  );
  expect(printed(await compiledMain(root))).toBe("d'où true 1 true é");
});

test('a thread starts from its own file, at the path of its source', async () => {
  write('src/io/store/some-thread.ts', "console.log('thread');");
  const main = await compiledMain(root);
  expect(printed(new URL('io/store/some-thread.cjs', main ?? '').href)).toBe('thread');
});

test('what the platform made of a file at its first start serves the next ones as it is', async () => {
  write('src/main.ts', 'export const late = () => 1; setTimeout(() => console.log(late()), 10);');
  const main = await compiledMain(root);
  expect(printed(main)).toBe('1');
  const folder = dirname(fileURLToPath(main ?? ''));
  const kept = readdirSync(folder).filter((name) => name.endsWith('.cache'));
  expect(kept).toHaveLength(1);
  // Another version of Node may crash on it.
  expect(kept[0]).toContain(`.${process.version}.`);
  const made = statSync(join(folder, kept[0]!)).mtimeMs;
  expect(printed(main)).toBe('1');
  expect(statSync(join(folder, kept[0]!)).mtimeMs).toBe(made);
});

test('a package that most starts never ask anything of is loaded at the first question', async () => {
  write('package.json', '{ "type": "module" }');
  write('node_modules/wink-eng-lite-web-model/index.js', "console.log('loaded'); module.exports = { words: 3 };");
  write(
    'src/main.ts',
    "import model from 'wink-eng-lite-web-model'; console.log('started'); setTimeout(() => console.log(model.words));",
  );
  expect(printed(await compiledMain(root)).split('\n')).toEqual(['started', 'loaded', '3']);
});

test('names are imported from such a package too', async () => {
  write('package.json', '{ "type": "module" }');
  write('node_modules/tldts/index.js', "console.log('loaded'); export const getDomain = (host) => host.slice(2);");
  write(
    'src/main.ts',
    "import { getDomain } from 'tldts'; console.log('started'); setTimeout(() => console.log(getDomain('a.b.fr')));",
  );
  expect(printed(await compiledMain(root)).split('\n')).toEqual(['started', 'loaded', 'b.fr']);
});

test.each([
  ['a function', 'io/lexicon.ts', 'export function loadLanguages(): number { return 2; }', 'loadLanguages', '()'],
  ['a constant', 'core/framework/company/company.ts', 'export const Company = 2;', 'Company', ''],
])('%s of a module that most starts never use is loaded at its first use too', async (_what, path, code, name, use) => {
  write(`src/${path}`, `console.log('loaded');\n${code}`);
  write(
    'src/main.ts',
    `import { ${name} } from './${path}'; console.log('started'); setTimeout(() => console.log(${name}${use}));`,
  );
  expect(printed(await compiledMain(root)).split('\n')).toEqual(['started', 'loaded', '2']);
});

test('what packages need only elsewhere is not compiled: towns, a copy of the platform, other platforms', async () => {
  const compiled = join(root, 'compiled');
  const entry = join(root, 'src/some.ts');
  const project = join(import.meta.dirname, '../..');
  const packages = ['@electric-sql/pglite/dist/index.js', 'pg/lib/stream.js', 'undici/lib/dispatcher/client-h2.js']
    .concat('@vladfrangu/async_event_emitter/dist/index.cjs', '@crawlee/core/autoscaling/autoscaled_pool.js')
    .map((name) => join(project, 'node_modules', name));
  write('src/some.ts', packages.map((path) => `import ${JSON.stringify(path)};`).join('\n'));
  await bundle({ some: entry }, compiled);
  const code = readFileSync(join(compiled, 'some.code.cjs'), 'utf8');
  expect(code).toContain('/timezone/UTC"');
  expect(code).not.toContain('/timezone/Europe/Paris"');
  expect(code).toContain('getStream,getSecureStream}=getNodejsStreamFuncs()');
  expect(code).not.toContain('http2=require(');
  expect(code).not.toContain('__toESM(require_inspect()');
  // Of the pool's own packages, the twelve lines that it calls.
  expect(code.includes('_betterClearInterval()')).toBe(true);
  const left = ['deterministicUniqueId', 'ObjectPredicate', 'require("fs-extra")'];
  expect(left.filter((name) => code.includes(name))).toEqual([]);
});

test('the pool of turns repeats the last request until it gets another, each time after the previous one', async () => {
  const { betterSetInterval, betterClearInterval } = createRequire(import.meta.url)('../../build/intervals.cjs');
  let calls = 0;
  let running = 0;
  await new Promise<void>((resolve) => {
    const interval = betterSetInterval(async () => {
      running += 1;
      await new Promise((again) => setTimeout(again, 5));
      expect(running).toBe(1);
      running -= 1;
      calls += 1;
      if (calls < 3) return;
      betterClearInterval(interval);
      resolve();
    }, 1);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(calls).toBe(3);
  betterClearInterval(undefined);
});

test('compiled sources that are no longer run do not pile up', async () => {
  for (let at = 0; at < 12; at += 1) {
    write('src/main.ts', `console.log('${'x'.repeat(at)}');`);
    await compiledMain(root);
  }
  expect(readdirSync(join(root, 'node_modules/.cache/maillage-code')).length).toBeLessThanOrEqual(9);
});

test('checkouts that share their packages keep the compiled sources of one another', async () => {
  const other = mkdtempSync(join(tmpdir(), 'maillage-other-'));
  cpSync(join(root, 'src'), join(other, 'src'), { recursive: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  const ofOther = fileURLToPath((await compiledMain(other))!);
  for (let at = 0; at < 6; at += 1) {
    write('src/main.ts', `console.log('${'y'.repeat(at)}');`);
    await compiledMain(root);
  }
  expect(existsSync(ofOther)).toBe(true);
  rmSync(other, { recursive: true });
});

test('the sources of this checkout can be compiled: otherwise each start would load them one by one', async () => {
  expect(await compiledMain(join(import.meta.dirname, '../..'))).toMatch(/main\.cjs$/);
});

test('sources that cannot be compiled are read as they are', async () => {
  write('src/main.ts', 'const;');
  expect(await compiledMain(root)).toBeNull();
  expect(existsSync(join(root, 'node_modules'))).toBe(false);
});
