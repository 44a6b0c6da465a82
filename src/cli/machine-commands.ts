import type { MachineCommand } from './cli.ts';

/** The doors that the command line opens, built by `main.ts`. */
export interface Doors {
  serve(options: { port: number; host: string }): Promise<number>;
  work(): Promise<number>;
  migrate(): Promise<{ applied: number }>;
}

export function machineCommands(doors: Doors, port: number): MachineCommand[] {
  return [
    {
      id: 'serve',
      summary: { fr: 'Ouvrir le service HTTP', en: 'Open the HTTP service' },
      options: [
        { flag: '--port <n>', help: { fr: `port (par défaut ${port})`, en: `port (default ${port})` } },
        {
          flag: '--host <address>',
          help: { fr: 'adresse d’écoute (par défaut 127.0.0.1)', en: 'listening address (default 127.0.0.1)' },
        },
      ],
      examples: ['maillage serve', 'maillage serve --port 9000'],
      run: (options) =>
        doors.serve({
          port: options.port === undefined ? port : Number(options.port),
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
