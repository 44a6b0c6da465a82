import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationFolder, missingSql } from './schema-engine.ts';

/** `npm run db:new -- <name>`: writes the migration from the existing ones to the schema; review it before the commit. */
const name = process.argv[2];
if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('usage: npm run db:new -- <kebab-case-name>');
  process.exit(2);
}
mkdirSync(migrationFolder, { recursive: true });
const sql = await missingSql();
if (sql === '') {
  console.log('The migrations already create the schema.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationFolder, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(`${folder}/migration.sql`);
}
