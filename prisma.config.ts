import { defineConfig } from 'prisma/config';

// Prisma's CLI requires a schema engine on disk for any command, even `generate`, which never runs it: with any existing
// file, it downloads nothing.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= 'package.json';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/none' },
});
