import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { localFiles } from '../../src/io/files.ts';
import { createGuardedFetch } from '../../src/io/fetch/guarded-fetch.ts';
import { openSecrets } from '../../src/io/secrets.ts';
import type { Services } from '../../src/io/services/services.ts';
import { type OpenedStore, openStore } from '../../src/io/store/database/open-store.ts';
import type { OperationDefinition, RunContext } from '../../src/operations/operation.ts';
import { connectSource } from '../../src/operations/sources/connect-source.ts';
import type { SourceDouble } from './source-doubles.ts';

/** The services of the operations on sources, on a real store, with the doubles allowed. */
export interface SourceHouse {
  readonly store: OpenedStore;
  readonly folder: string;
  /** Moves the clock. */
  setNow(time: string): void;
  run<Input extends z.ZodType, Output extends z.ZodType, Need extends keyof Services>(
    operation: OperationDefinition<Input, Output, Need>,
    input: unknown,
    context?: Partial<RunContext>,
    others?: Partial<Services>,
  ): Promise<z.output<Output>>;
  connect(
    double: SourceDouble,
    input: { source: string; property: string; key: unknown; since?: string },
  ): Promise<string>;
  /** Text of every file of the data folder that is not the database. */
  write(name: string, text: string): string;
  read(name: string): string;
  close(): Promise<void>;
}

export async function sourceHouse(doubles: readonly SourceDouble[]): Promise<SourceHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-sources-'));
  let now = '2026-11-29T08:00:00.000Z';
  const clock = { now: () => now };
  const store = await openStore({ dataFolder: folder, clock });
  const fetch = createGuardedFetch({
    allow: doubles.map(({ server }) => server.pair),
    limits: { retryPause: 1, retryAfterOnce: 50 },
  });
  const secrets = openSecrets({ dataFolder: folder, secret: undefined });
  const services = { store, fetch, secrets, clock, files: localFiles } as unknown as Services;
  const house: SourceHouse = {
    store,
    folder,
    setNow: (time) => {
      now = time;
    },
    run: (operation, input, context = {}, others = {}) =>
      operation.run(
        operation.input.parse(input) as never,
        { ...services, ...others },
        {
          locale: 'en',
          signal: new AbortController().signal,
          progress: () => {},
          typedByPerson: false,
          workspace: 'local',
          ...context,
        },
      ),
    async connect(double, { source, ...others }) {
      return (await house.run(connectSource, { source, address: double.server.origin, ...others })).id;
    },
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    async close() {
      await fetch.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return house;
}
