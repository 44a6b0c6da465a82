/** `npm run generate`: makes the database client from the schema, unless it was made from the same schema already. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Returns false where the client of the checkout at `root` cannot be made. */
export function generateClient(root) {
  const schema = join(root, 'prisma/schema.prisma');
  const madeFrom = join(root, 'src/generated/.schema');
  const text = readFileSync(schema, 'utf8');
  const client = join(root, 'src/generated/prisma/client.ts');
  if (existsSync(client) && existsSync(madeFrom) && readFileSync(madeFrom, 'utf8') === text) return true;
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const made = spawnSync(process.execPath, [prisma, 'generate', '--schema', schema], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (made.status !== 0) return false;
  writeFileSync(madeFrom, text);
  return true;
}

if (process.argv[1] === import.meta.filename && !generateClient(join(import.meta.dirname, '..'))) process.exitCode = 1;
