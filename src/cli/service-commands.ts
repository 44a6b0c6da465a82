import { Failure } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';
import { inBoth, type Text } from '../core/values/text.ts';
import type { ServiceCommand } from './cli.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly json: boolean;
  /** Works on the jobs as well: without it, `maillage work` processes do. */
  readonly works: boolean;
}

/** Where the tools of an assistant are: of a service, for the key in a file or in the environment, or of the data of this machine. */
export interface AssistantPlace {
  readonly server?: string | undefined;
  readonly keyFile?: string | undefined;
}

/** The processes that the command line starts, built by `main.ts`. */
export interface ServiceActions {
  serve(options: ServeOptions, locale: Locale): Promise<number>;
  work(locale: Locale): Promise<number>;
  migrate(): Promise<{ applied: number }>;
  assist(at: AssistantPlace, locale: Locale): Promise<number>;
  /** Rows by table. */
  backup(file: string): Promise<TableCounts>;
  restore(file: string): Promise<TableCounts>;
  /** `to`: a `postgresql://` address or a folder. */
  move(to: string): Promise<TableCounts>;
}

type TableCounts = Readonly<Record<string, number>>;

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
    assistantCommand(actions),
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
    ...copyCommands(actions),
  ];
}

const assistantCommand = (actions: ServiceActions): ServiceCommand => ({
  id: 'mcp',
  summary: {
    fr: 'Servir un assistant par ses entrées et sorties',
    en: 'Serve an assistant over its standard streams',
  },
  options: [
    {
      flag: { fr: '--server <adresse>', en: '--server <address>' },
      help: {
        fr: 'outils d’un service déjà ouvert, avec la clé de MAILLAGE_KEY ou de --key-file',
        en: 'tools of a service that is already open, with the key of MAILLAGE_KEY or --key-file',
      },
    },
    {
      flag: { fr: '--key-file <fichier>', en: '--key-file <file>' },
      help: { fr: 'fichier qui contient la clé et rien d’autre', en: 'file that has the key and nothing else' },
    },
  ],
  examples: ['maillage mcp', 'maillage mcp --server https://maillage.example.com --key-file maillage.key'],
  run: async ({ server, keyFile }, locale) => {
    const textOf = (value: unknown) => (value === undefined ? undefined : String(value));
    const at = { server: textOf(server), keyFile: textOf(keyFile) };
    return { code: await actions.assist(at, locale) };
  },
});

/** What a backup does not contain, and without which keys, webhooks and connected sources of the data do not work. */
const secretNote = {
  fr: 'Gardez aussi, ailleurs, le fichier secrets.key du dossier de données ou MAILLAGE_SECRET : sans eux, les clés, webhooks et sources de ces données ne valent plus rien.',
  en: 'Keep the file secrets.key of the data folder or MAILLAGE_SECRET as well, elsewhere: without it, the keys, webhooks and sources of these data are worth nothing.',
};

/** The commands that copy everything that is stored. */
const copyCommands = (actions: ServiceActions): ServiceCommand[] => [
  {
    id: 'backup',
    summary: { fr: 'Sauvegarder toutes les données dans un fichier', en: 'Back all data up to a file' },
    options: [fileOption],
    examples: [
      'maillage backup --file maillage.backup',
      'DATABASE_URL=postgresql://… maillage backup --file maillage.backup',
    ],
    run: async ({ file }) => {
      const rows = await actions.backup(given(file, '--file'));
      return { code: 0, result: { rows }, text: counted(rows, { fr: 'sauvegardées', en: 'backed up' }, secretNote) };
    },
  },
  {
    id: 'restore',
    summary: { fr: 'Restaurer une sauvegarde dans une base vide', en: 'Restore a backup into an empty database' },
    options: [fileOption],
    examples: [
      'MAILLAGE_DATA=/srv/new maillage restore --file maillage.backup',
      'DATABASE_URL=postgresql://… maillage restore --file maillage.backup',
    ],
    run: async ({ file }) => {
      const rows = await actions.restore(given(file, '--file'));
      return { code: 0, result: { rows }, text: counted(rows, { fr: 'restaurées', en: 'restored' }, secretNote) };
    },
  },
  {
    id: 'move',
    summary: {
      fr: 'Copier les données de la base embarquée vers PostgreSQL, ou l’inverse',
      en: 'Copy the data of the embedded database to PostgreSQL, or back',
    },
    options: [
      {
        flag: { fr: '--to <destination>', en: '--to <target>' },
        help: { fr: 'adresse postgresql://… ou dossier, vides', en: 'postgresql://… address or folder, empty' },
      },
    ],
    examples: ['maillage move --to postgresql://…', 'DATABASE_URL=postgresql://… maillage move --to .maillage'],
    run: async ({ to }) => {
      const rows = await actions.move(given(to, '--to'));
      return { code: 0, result: { rows }, text: counted(rows, { fr: 'copiées', en: 'copied' }, movedNote) };
    },
  },
];

const fileOption = {
  flag: { fr: '--file <fichier>', en: '--file <file>' },
  help: { fr: 'fichier de la sauvegarde', en: 'file of the backup' },
};

const movedNote = {
  fr: 'L’origine est intacte : supprimez-la quand le service marche avec la copie.',
  en: 'The source is untouched: delete it when the service works with the copy.',
};

function given(value: unknown, flag: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Failure('invalid-input', { fr: `Donnez ${flag}.`, en: `Give ${flag}.` });
}

/** Rows by table, those of empty tables left out, then a note. */
function counted(rows: TableCounts, verb: Text, note: Text): Text {
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const lines = Object.entries(rows).flatMap(([table, count]) => (count === 0 ? [] : [`${table}  ${count}`]));
  return inBoth((locale) => {
    const head =
      locale === 'fr'
        ? `${total} lignes ${verb.fr}, comptées table par table.`
        : `${total} rows ${verb.en}, counted table by table.`;
    return [...lines, head, note[locale]].join('\n');
  });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Failure('invalid-input', {
    fr: `--port attend un nombre entre 0 et 65535, et non «\u202f${text}\u202f».`,
    en: `--port takes a number between 0 and 65535, not “${text}”.`,
  });
}
