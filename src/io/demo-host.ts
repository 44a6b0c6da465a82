import { join } from 'node:path';
import { Failure } from '../core/values/failure.ts';
import type { DemoHost } from './services/demo-host.ts';
import { readStructured } from './structured-file.ts';

/** One port at every run, so that two runs write the same bytes. */
const defaultPort = 8429;

/** The sample site and company of a folder. */
export function demoHost(folder: string): DemoHost {
  let opened: ReturnType<DemoHost['open']> | null = null;
  let openPair: string | null = null;
  return {
    serve: (port) => serve(join(folder, 'site'), port),
    open: () => {
      opened ??= serve(join(folder, 'site'), undefined).then((site) => {
        openPair = new URL(site.url).host;
        return site;
      });
      return opened;
    },
    get openPair() {
      return openPair;
    },
    company: () => readStructured(join(folder, 'company.yaml')),
  };
}

async function serve(folder: string, port: number | undefined): ReturnType<DemoHost['serve']> {
  const { openDemoSite } = await import('./demo-site.ts');
  const site = await openDemoSite(folder);
  try {
    return await site.serve(port ?? defaultPort);
  } catch {
    if (port === undefined) return site.serve(0);
    throw new Failure('port-in-use', {
      fr: `un autre programme écoute sur le port ${port}. Donnez-en un autre par --port, par exemple --port ${port + 1}.`,
      en: `another program listens on port ${port}. Give another one with --port, such as --port ${port + 1}.`,
    });
  }
}
