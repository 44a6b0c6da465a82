/** The house rules as one pure function over file texts, so that the rules themselves can be tested. */

export interface SourceFile {
  /** Path from the project's root: `src/core/graph/click-depth.ts`. */
  readonly path: string;
  readonly text: string;
}

const floors = [
  'core',
  'io',
  'exports',
  'operations',
  'api',
  'cli',
  'mcp',
  'web',
  'worker',
  'main.ts',
  'index.ts',
] as const;
const floorLevel: Record<string, number> = {
  core: 0,
  io: 1,
  exports: 1,
  operations: 2,
  api: 3,
  cli: 3,
  mcp: 3,
  web: 3,
  worker: 3,
  'main.ts': 4,
  'index.ts': 5,
};
const coreRooms = [
  'values',
  'language',
  'pages',
  'graph',
  'semantics',
  'audience',
  'linking',
  'audits',
  'offers',
  'diagnoses',
  'analysis',
  'framework',
  'planning',
  'contents',
  'acquisition',
  'conversion',
  'retention',
  'referral',
  'steering',
  'insights',
  'strategy',
  'gauge',
  'worklist',
  'report',
];
/** `services` contains interfaces only: every room of io implements or uses some of them. */
const ioRooms = [
  'services',
  'fetch',
  'crawler',
  'browser',
  'store',
  'queue',
  'connectors',
  'sources',
  'writer',
  'mail',
  'terminal',
];
const doorRooms: Record<string, string[]> = {
  api: ['routes', 'examples', 'schemas', 'bodies', 'limits', 'open', 'jobs'],
  cli: ['commands'],
  worker: ['jobs'],
  mcp: [],
  web: ['pages', 'parts', 'assets'],
  exports: ['audit', 'charts', 'comparison', 'cycle', 'docx', 'graph', 'html', 'lists', 'plan', 'pptx', 'xlsx'],
  operations: [
    'assistants',
    'company',
    'digests',
    'drafts',
    'editors',
    'files',
    'findings',
    'imports',
    'inputs',
    'jobs',
    'keys',
    'members',
    'quotas',
    'plans',
    'projects',
    'schedules',
    'sites',
    'sources',
    'threads',
    'webhooks',
  ],
};

/** Packages without a world inside: the core may name them. */
const purePackages = [
  'cheerio',
  'htmlparser2',
  'domhandler',
  'zod',
  'graphology',
  'wink-nlp',
  'wink-eng-lite-web-model',
  '@orama/stemmers',
  'syllable',
  'iconv-lite',
  'tldts',
  'csv-parse',
  'natural',
  'countries-list',
  're2js',
];
const pureNodeModules = new Set(['node:crypto']);

/** A package with a world inside is named in exactly one place. */
const confined: Record<string, RegExp> = {
  '@crawlee/basic': /^src\/io\/crawler\//,
  '@modelcontextprotocol/server': /^src\/mcp\//,
  '@prisma/client': /^src\/io\/store\//,
  '@prisma/adapter-pg': /^src\/io\/store\//,
  '@electric-sql/pglite': /^src\/io\/store\//,
  pg: /^src\/io\/store\//,
  'playwright-core': /^src\/io\/browser\//,
  openai: /^src\/io\/writer\//,
  react: /^src\/web\//,
  'react-dom': /^src\/web\//,
  'react-router': /^src\/web\//,
  '@mantine/core': /^src\/web\//,
  '@mantine/hooks': /^src\/web\//,
  '@mantine/notifications': /^src\/web\//,
  '@mantine/spotlight': /^src\/web\//,
  '@tabler/icons-react': /^src\/web\//,
  '@tanstack/react-query': /^src\/web\//,
  sigma: /^src\/web\//,
  '@fullcalendar/react': /^src\/web\//,
  express: /^src\/api\//,
  'express-rate-limit': /^src\/api\//,
  helmet: /^src\/api\//,
  'better-sse': /^src\/api\//,
  'prom-client': /^src\/api\//,
  'zod-openapi': /^src\/api\//,
  commander: /^src\/cli\//,
  '@clack/prompts': /^src\/io\/terminal\//,
  'cli-table3': /^src\/cli\//,
  docx: /^src\/exports\//,
  echarts: /^src\/(?:exports\/charts|web\/parts)\//,
  ics: /^src\/exports\//,
  'write-excel-file': /^src\/exports\//,
  'csv-stringify': /^src\/exports\//,
  jszip: /^src\/exports\//,
  pptxgenjs: /^src\/exports\//,
  nodemailer: /^src\/io\/mail\//,
  pino: /^src\/io\/log\.ts$/,
  yaml: /^src\/io\//,
  marked: /^src\/io\/demo-site\.ts$/,
};

const socketModules = new Set([
  'node:http',
  'node:https',
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'undici',
  'got',
  'axios',
]);
/**
 * The guarded fetch, the listener, the database driver and its owner lock, the loopback server of the demonstration, and
 * the loopback address to which a browser brings a consent back.
 */
const socketPlaces = /^src\/(io\/fetch\/|api\/listen\.ts$|io\/store\/|io\/demo-site\.ts$|io\/sources\/consent\.ts$)/;
const bannedFolders = /\/(utils|lib|helpers|types|common|shared|misc)\//;

/** Flat source files that one folder may have; a folder with an `index.ts` is a catalogue and has one file a unit. */
const mostFiles = 25;
/** Lines of a source file. */
const mostLines = 300;
/** Longer files: tables of data. */
const longFiles = new Set([
  'src/core/framework/benchmarks.ts',
  'src/core/framework/channels.ts',
  'src/core/framework/kpis/acquisition-kpis.ts',
  'src/core/framework/kpis/activation-kpis.ts',
  'src/core/framework/kpis/retention-kpis.ts',
  'src/core/framework/legal/legal-rules.ts',
]);

/** Crowded folders and long files. */
function sizeBreaches(files: readonly SourceFile[]): string[] {
  const folders = new Map<string, string[]>();
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  const crowded = [...folders]
    .filter(([folder, paths]) => paths.length > mostFiles && !paths.includes(`${folder}/index.ts`))
    .map(([folder, paths]) => `${folder}: ${paths.length} flat files, ${mostFiles} at most`);
  const long = files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    if (lines > mostLines === longFiles.has(path)) return [];
    return lines > mostLines
      ? [`${path}: ${lines} lines, ${mostLines} at most`]
      : [`${path}: ${lines} lines, take it off the list of long files`];
  });
  return [...crowded, ...long];
}

/** Every breach as one sentence `path: what`; empty when there is none. */
export function architectureBreaches(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const edges = new Map<string, string[]>();
  const breaches: string[] = [];
  for (const file of files) {
    breaches.push(...placeBreaches(file.path));
    const targets: string[] = [];
    for (const name of importedNames(file.text)) {
      if (name.startsWith('.')) {
        const target = resolvePath(file.path, name);
        breaches.push(...importBreaches(file.path, target));
        if (paths.has(target)) targets.push(target);
      } else breaches.push(...packageBreaches(file.path, name));
    }
    edges.set(file.path, targets);
    breaches.push(...ambientBreaches(file));
  }
  breaches.push(...cycles(edges), ...sizeBreaches(files));
  return breaches.sort();
}

/** Module names of static imports, re-exports and dynamic imports with a literal; `import type` counts too. */
export function importedNames(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const names: string[] = [];
  for (const match of code.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'/g)) names.push(match[1]!);
  for (const match of code.matchAll(/(?:^|\n)\s*import\s*'([^']+)'/g)) names.push(match[1]!);
  for (const match of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) names.push(match[1]!);
  return names;
}

function placeBreaches(path: string): string[] {
  const parts = path.split('/');
  if (parts[0] !== 'src') return [];
  if (bannedFolders.test(path))
    return [`${path}: a folder of this name gathers anything; name the room by what it knows`];
  const floor = parts[1]!;
  if (floor === 'generated') return [];
  if (!(floors as readonly string[]).includes(floor)) return [`${path}: unknown floor ${floor}`];
  if (floor === 'core' && parts.length > 3 && !coreRooms.includes(parts[2]!))
    return [`${path}: unknown room ${parts[2]}`];
  if (floor === 'core' && parts.length === 3) return [`${path}: the core has rooms only, no loose files`];
  if (floor === 'io' && parts.length > 3 && !ioRooms.includes(parts[2]!)) return [`${path}: unknown room ${parts[2]}`];
  const rooms = doorRooms[floor];
  if (rooms && parts.length > 3 && !rooms.includes(parts[2]!)) return [`${path}: unknown room ${parts[2]}`];
  const file = parts.at(-1)!;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(file) && /\.tsx?$/.test(file))
    return [`${path}: file names are kebab-case`];
  return [];
}

function importBreaches(from: string, to: string): string[] {
  const [, floorA, roomA] = from.split('/');
  const [, floorB, roomB] = to.split('/');
  const where = `${from}: imports ${to}`;
  if (floorB === 'generated')
    return from.startsWith('src/io/store/') ? [] : [`${where}, the generated client belongs to io/store`];
  if (!to.startsWith('src/')) return to === 'package.json' ? [] : [`${where}, outside the house`];
  const levelA = floorLevel[floorA!]!;
  const levelB = floorLevel[floorB!]!;
  if (floorA !== floorB) return levelB < levelA ? [] : [`${where}, which is not a lower floor`];
  if (floorA === 'core') {
    return coreRooms.indexOf(roomB!) <= coreRooms.indexOf(roomA!) ? [] : [`${where}, a later room`];
  }
  if (floorA === 'io') {
    const isRoomA = ioRooms.includes(roomA!);
    const isRoomB = ioRooms.includes(roomB!);
    if (isRoomB && roomB !== 'services' && roomA !== roomB)
      return [`${where}, sideways${isRoomA ? '' : ' from the root of io'}`];
  }
  return [];
}

function packageBreaches(path: string, name: string): string[] {
  const root = name.startsWith('node:')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
  const breaches: string[] = [];
  if (socketModules.has(root) && !socketPlaces.test(path))
    breaches.push(`${path}: opens the outside with ${root}; ask the guarded fetch`);
  if (path.startsWith('src/core/')) {
    if (root.startsWith('node:') ? !pureNodeModules.has(root) : !purePackages.includes(root)) {
      breaches.push(`${path}: the core names ${root}, which is not pure`);
    }
  }
  const home = confined[root];
  if (home && !home.test(path)) breaches.push(`${path}: ${root} is named outside its folder`);
  if (name === 'natural') breaches.push(`${path}: import natural by sub-path`);
  return breaches;
}

/** Reads of clock, chance, environment, disk or network without an import. */
function ambientBreaches(file: SourceFile): string[] {
  const code = file.text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`[^`$]*`/g, "''");
  const breaches: string[] = [];
  if (
    /(?<![\w.])fetch\(/.test(code) &&
    !socketPlaces.test(file.path) &&
    !file.path.startsWith('src/web/') &&
    /\bglobalThis\.fetch|(?<![\w.])await fetch\(/.test(code)
  ) {
    breaches.push(`${file.path}: calls the global fetch; ask the guarded one`);
  }
  if (/\b(sendRequest|RobotsTxtFile|MemoryStorage|RequestQueue)\b/.test(code) && /@crawlee/.test(file.text)) {
    breaches.push(`${file.path}: uses Crawlee for more than scheduling`);
  }
  if (/\bcanParse\b/.test(code) && file.path !== 'src/core/values/url.ts')
    breaches.push(`${file.path}: asks URL.canParse, which errs once compiled; ask parsedUrl`);
  if (!file.path.startsWith('src/core/')) return breaches;
  if (/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/.test(code))
    breaches.push(`${file.path}: the core reads the clock`);
  if (/\bMath\.random\(/.test(code)) breaches.push(`${file.path}: the core draws chance`);
  if (/\bprocess\.(env|argv|cwd|stdout|stderr)\b/.test(code)) breaches.push(`${file.path}: the core reads the process`);
  return breaches;
}

function resolvePath(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    if (state.get(node) === 'closed') return;
    if (state.get(node) === 'open') {
      found.push(`${node}: cycle ${[...trail.slice(trail.indexOf(node)), node].join(' → ')}`);
      return;
    }
    state.set(node, 'open');
    for (const next of edges.get(node) ?? []) visit(next, [...trail, node]);
    state.set(node, 'closed');
  };
  for (const node of [...edges.keys()].sort()) visit(node, []);
  return found;
}
