import { Failure } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';
import type { ServiceCommand } from './cli.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
  /** Works on the jobs as well: without it, `maillage work` processes do. */
  readonly works: boolean;
}

/** The processes that the command line starts, built by `main.ts`. */
export interface ServiceActions {
  serve(options: ServeOptions, locale: Locale): Promise<number>;
  work(locale: Locale): Promise<number>;
  migrate(): Promise<{ applied: number }>;
  assist(locale: Locale): Promise<number>;
}

export function serviceCommands(actions: ServiceActions, defaultPort: () => number): ServiceCommand[] {
  return [
    {
      id: 'serve',
      summary: { fr: 'Ouvrir le service HTTP', en: 'Open the HTTP service' },
      options: [
        {
          flag: { fr: '--port <n>', en: '--port <n>' },
          help: { fr: 'port, par défaut 8420 ou PORT', en: 'port, default 8420 or PORT' },
        },
        {
          flag: { fr: '--host <adresse>', en: '--host <address>' },
          help: { fr: 'adresse d’écoute, par défaut 127.0.0.1', en: 'listening address, default 127.0.0.1' },
        },
        {
          flag: { fr: '--no-work', en: '--no-work' },
          help: {
            fr: 'laisser les travaux aux processus maillage work (PostgreSQL)',
            en: 'leave the jobs to maillage work processes (PostgreSQL)',
          },
        },
      ],
      examples: ['maillage serve', 'maillage serve --port 9000'],
      run: async ({ port, host = '127.0.0.1', json, work }, locale) => {
        const openPort = port === undefined ? defaultPort() : portNumber(String(port));
        const options = { port: openPort, host: String(host), json: json === true, works: work !== false };
        return { code: await actions.serve(options, locale) };
      },
    },
    {
      id: 'work',
      summary: { fr: 'Traiter les travaux de la file, avec PostgreSQL', en: 'Work on queued jobs, with PostgreSQL' },
      options: [],
      examples: ['DATABASE_URL=postgresql://… maillage work', 'maillage serve'],
      run: async (_options, locale) => ({ code: await actions.work(locale) }),
    },
    {
      id: 'mcp',
      summary: {
        fr: 'Servir un assistant par ses entrées et sorties',
        en: 'Serve an assistant over its standard streams',
      },
      options: [],
      examples: ['maillage mcp', 'MAILLAGE_DATA=/srv/maillage maillage mcp'],
      run: async (_options, locale) => ({ code: await actions.assist(locale) }),
    },
    {
      id: 'migrate',
      summary: { fr: 'Mettre la base à jour', en: 'Bring the database up to date' },
      options: [],
      examples: ['maillage migrate', 'DATABASE_URL=postgresql://… maillage migrate'],
      run: async () => {
        const result = await actions.migrate();
        return {
          code: 0,
          result,
          text: { fr: `${result.applied} migrations en place.`, en: `${result.applied} migrations in place.` },
        };
      },
    },
  ];
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Failure('invalid-input', {
    fr: `--port attend un nombre entre 0 et 65535, et non «\u202f${text}\u202f».`,
    en: `--port takes a number between 0 and 65535, not “${text}”.`,
  });
}
