import { Failure } from '../core/values/failure.ts';
import type { MachineCommand } from './cli.ts';

/** The doors that the command line opens, built by `main.ts`. */
export interface Doors {
  serve(options: { port: number; host: string }): Promise<number>;
  work(): Promise<number>;
  migrate(): Promise<{ applied: number }>;
}

export function machineCommands(doors: Doors, defaultPort: () => number): MachineCommand[] {
  return [
    {
      id: 'serve',
      summary: { fr: 'Ouvrir le service HTTP', en: 'Open the HTTP service' },
      options: [
        { flag: '--port <n>', help: { fr: 'port (par défaut 8420 ou PORT)', en: 'port (default 8420 or PORT)' } },
        {
          flag: '--host <address>',
          help: { fr: 'adresse d’écoute (par défaut 127.0.0.1)', en: 'listening address (default 127.0.0.1)' },
        },
      ],
      examples: ['maillage serve', 'maillage serve --port 9000'],
      run: (options) =>
        doors.serve({
          port: options.port === undefined ? defaultPort() : portNumber(options.port),
          host: options.host ?? '127.0.0.1',
        }),
    },
    {
      id: 'work',
      summary: { fr: 'Traiter les travaux de la file, avec PostgreSQL', en: 'Work on queued jobs, with PostgreSQL' },
      options: [],
      examples: ['maillage work', 'DATABASE_URL=postgresql://… maillage work'],
      run: () => doors.work(),
    },
    {
      id: 'migrate',
      summary: { fr: 'Mettre la base à jour', en: 'Bring the database up to date' },
      options: [],
      examples: ['maillage migrate', 'DATABASE_URL=postgresql://… maillage migrate'],
      run: async (_options, locale) => {
        const { applied } = await doors.migrate();
        const sentence = { fr: `${applied} migrations en place.`, en: `${applied} migrations in place.` };
        process.stdout.write(`${sentence[locale]}\n`);
        return 0;
      },
    },
  ];
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure('invalid-input', {
    fr: `--port attend un nombre entre 0 et 65535, et non « ${text} ».`,
    en: `--port takes a number between 0 and 65535, not "${text}".`,
  });
}
