import { type Config, readConfig } from '../io/config.ts';
import { readBackup, writeBackup } from '../io/store/database/backup-file.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import type { ServiceActions } from './service-commands.ts';

/** What the commands do that work on all data at once; `open`: opens the store of a configuration. */
export function dataActions(
  open: (config: Config) => Promise<OpenedStore>,
): Pick<ServiceActions, 'migrate' | 'backup' | 'restore' | 'move'> {
  const withData = async <Result>(config: Config, work: (store: OpenedStore) => Promise<Result>): Promise<Result> => {
    const store = await open(config);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  return {
    migrate: () => withData(readConfig(process.env), async (store) => ({ applied: (await store.health()).migrations })),
    backup: (file) =>
      withData(readConfig(process.env), async (store) => {
        const rows: Record<string, number> = {};
        await writeBackup(file, store.dump(rows));
        return rows;
      }),
    restore: (file) => withData(readConfig(process.env), (store) => store.load(readBackup(file))),
    /** The counts are those of the target, equal to those of the source. */
    move(to) {
      const config = readConfig(process.env);
      const target = /^postgres(ql)?:/.test(to) ? { databaseUrl: to } : { databaseUrl: undefined, dataFolder: to };
      return withData(config, (source) => withData({ ...config, ...target }, (copy) => copy.load(source.dump({}))));
    },
  };
}
