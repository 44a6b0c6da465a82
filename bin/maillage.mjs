#!/usr/bin/env node
// From a checkout the TypeScript sources run as they are; an installed package carries `dist`.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/main.ts', import.meta.url);
const built = new URL('../dist/src/main.js', import.meta.url);

if (existsSync(source)) {
  const client = new URL('../src/generated/prisma/client.ts', import.meta.url);
  if (!existsSync(client)) {
    // `npm ci --ignore-scripts` skips the generation of the database client.
    const made = spawnSync('npm', ['run', '-s', 'generate'], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: ['ignore', 'ignore', 'inherit'] });
    if (made.status !== 0) process.exit(70);
  }
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import(existsSync(source) ? source.href : built.href);
process.exitCode = await main(process.argv.slice(2));
