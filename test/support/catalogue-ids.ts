import type { SourceFile } from './architecture.ts';

/** Folders and files that declare units; a unit may reference other units. */
export const cataloguePlaces: readonly string[] = [
  'src/core/framework/benchmarks.ts',
  'src/core/framework/channel-ids.ts',
  'src/core/framework/channels.ts',
  'src/core/framework/imports/',
  'src/core/framework/kpis/',
  'src/core/framework/legal/',
  'src/core/contents/formats/',
  'src/core/acquisition/scenarios/',
  'src/core/conversion/levers/',
  'src/core/retention/steps/',
  'src/core/referral/programmes/',
  'src/core/strategy/measurement/tasks/',
];

export interface IdRules {
  readonly ids: ReadonlySet<string>;
  readonly places: readonly string[];
  /** Files that still name ids, until they are cleaned. */
  readonly allowed: readonly string[];
}

/**
 * Every breach as `path: what`: a string literal outside the catalogues that is the id of a unit or the start of such ids
 * (`K-CAC-`), and an allowed file that no longer needs to be allowed.
 */
export function catalogueIdBreaches(files: readonly SourceFile[], { ids, places, allowed }: IdRules): string[] {
  const named = new Map(
    files
      .filter(({ path }) => path.startsWith('src/') && !places.some((place) => path.startsWith(place)))
      .map(({ path, text }) => [path, namedIds(text, ids)] as const)
      .filter(([, found]) => found.length > 0),
  );
  const breaches = [...named]
    .filter(([path]) => !allowed.includes(path))
    .map(([path, found]) => `${path}: names ${found.join(', ')}; move the fact to the unit, or name the id beside it`);
  const stale = allowed
    .filter((path) => !named.has(path))
    .map((path) => `${path}: names no id any more; take it off the list of allowed files`);
  return [...breaches, ...stale].sort();
}

/** Ids and starts of ids among the string literals of a file, comments excluded, each once. */
function namedIds(text: string, ids: ReadonlySet<string>): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const literals = [...code.matchAll(/(['"`])([A-Z]+-[A-Z0-9-]*)\1/g)].map(([, , literal = '']) => literal);
  return [...new Set(literals.filter((literal) => isStartOfIds(literal, ids)))].sort();
}

function isStartOfIds(literal: string, ids: ReadonlySet<string>): boolean {
  return ids.has(literal) || [...ids].some((id) => id.startsWith(literal));
}
