import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Pool, QueryResult } from 'pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { applyMigrations, readMigrations } from '../src/io/store/database/migrations.ts';
import { PgliteBackend, pglitePool } from '../src/io/store/database/pglite-backend.ts';

const schemaPath = 'prisma/schema.prisma';
export const migrationFolder = 'prisma/migrations';

/** The SQL from the migrations of the folder to the schema; empty when they agree. */
export async function missingSql(): Promise<string> {
  const backend = await PgliteBackend.open('memory://');
  const pool = pglitePool(backend);
  const client = await pool.connect();
  await applyMigrations(client, readMigrations(migrationFolder));
  client.release();
  const files = [{ path: schemaPath, content: readFileSync(schemaPath, 'utf8') }];
  const engine = await startEngine(pool, files);
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: 'prisma' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await pool.end();
  await backend.close();
  return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '').trim();
}

/** Loads Prisma's schema engine (WebAssembly) in plain Node, on a temporary database in memory. */
async function startEngine(pool: Pool, files: { path: string; content: string }[]) {
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const { exports } = await instantiate(readFileSync(wasm));
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start?.();
  const factory = bindMigrationAwareSqlAdapterFactory(withCharColumns(pool));
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  return bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
}

/**
 * The system catalogue has columns of type "char" (18), which the engine needs and the adapter cannot read: they pass through
 * the adapter as arrays of char (1002, a type that no query of the engine returns) and are changed back to char.
 */
function withCharColumns(pool: Pool): PrismaPg {
  const query = pool.query.bind(pool) as (...values: unknown[]) => Promise<QueryResult>;
  const queryAsArrays = async (...values: unknown[]) => {
    const result = await query(...values);
    for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 1002;
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: queryAsArrays }));
  const connect = factory.connect.bind(factory);
  return Object.assign(factory, {
    async connect() {
      const adapter = await connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      return Object.assign(adapter, {
        async queryRaw(sql: Parameters<typeof queryRaw>[0]) {
          const result = await queryRaw(sql);
          const columnTypes = result.columnTypes.map((type) =>
            type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
          );
          return { ...result, columnTypes };
        },
      });
    },
  });
}

type Exports = Record<string, (() => void) | undefined>;
async function instantiate(bytes: Uint8Array): Promise<{ exports: Exports }> {
  // Node has it, but the type library of our compiler settings (no browser) does not declare it.
  const { WebAssembly } = globalThis as unknown as {
    WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }> };
  };
  return (await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })).instance;
}
