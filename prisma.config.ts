import { defineConfig } from 'prisma/config';

// Prisma's CLI wants a schema engine on disk before any command, even `generate`, which never runs it:
// any existing file will do, and nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= 'package.json';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/none' },
});
