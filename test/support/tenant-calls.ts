import { openApiDocument } from '../../src/api/openapi.ts';
import { routes } from '../../src/api/routes/index.ts';
import { sentBodies } from './sent-bodies.ts';
import { exportedFigures, type Tenant } from './tenants.ts';

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly scope: string;
  /** Of the query, without which the call is refused. */
  readonly required: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

interface Described {
  readonly 'x-scope'?: string;
  readonly parameters?: readonly Parameter[];
}

const document = openApiDocument(routes, '0') as { paths: Record<string, Record<string, Described>> };

/** Names of the fields that hold the id of an object, and the object. */
const idFields: Readonly<Record<string, string>> = {
  auditId: 'audits',
  jobId: 'jobs',
  with: 'audits',
  projectId: 'projects',
};

const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs)
    .filter(([, { 'x-scope': scope }]) => scope !== undefined)
    .flatMap(([method, { 'x-scope': scope, parameters = [] }]) => {
      // The stream of a project does not end by itself: it has a test of its own.
      const isEndless = (name: string): boolean => path === '/v1/events' && name === 'projectId';
      const inQuery = parameters.filter(
        ({ name, ...one }) => one.in === 'query' && idFields[name] !== undefined && !isEndless(name),
      );
      const needed = parameters.filter((one) => one.in === 'query' && one.required === true).map(({ name }) => name);
      const required = needed.filter((name) => idFields[name] === undefined);
      const alone = { method, path, scope: scope!, required };
      return path.includes('{') && inQuery.length === 0
        ? [alone]
        : inQuery.map(({ name }) => ({ ...alone, path: `${path}?${name}={${name}}` }));
    }),
);

/** The address with the ids of a tenant, or with ids of the same form that nobody has. */
export function addressOf(operation: Operation, { ids, suggestion, site }: Tenant, real: boolean): string {
  const { path } = operation;
  const kind = /^\/v1\/([a-z-]+)/.exec(path)![1]!;
  return `${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'name') return path.includes('cycles') ? 'validation.json' : 'pages.csv';
    if (name === 'part') return path.includes('cycles') ? 'framework' : 'personas';
    if (name === 'item') return path.includes('company') ? ids.personas! : ids.items!;
    if (name === 'feed' || name === 'cms') return ids[`${name}s`]!;
    if (name === 'action') return ids.actions!;
    if (name === 'suggestion') return real ? suggestion : `sug_${'0'.repeat(26)}`;
    const id = ids[idFields[name] ?? kind];
    if (id === undefined) throw new Error(`no id for ${name} of ${path}: add it to the tenants`);
    return real ? id : unknownId(id);
  })}${queryOf(operation, site.origin)}`;
}

/** An id of the same form that nobody has. */
export function unknownId(id: string): string {
  const [, prefix, rest] = /^([a-z]+_)?(.*)$/.exec(id)!;
  return (prefix ?? '') + rest!.replaceAll(/[0-9a-f]/g, '0');
}

/** Values of the fields of a query that are no ids. */
export function queryOf({ path, required }: Operation, origin: string): string {
  const page = encodeURIComponent(`${origin}/bols`);
  const values: Readonly<Record<string, string>> = {
    url: page,
    site: page,
    page,
    from: '2027-01-04',
    filename: 'a.csv',
    subject: 'bols',
  };
  const fields = required.map((name) => {
    if (values[name] === undefined) throw new Error(`no value for ${name} of ${path}: add it here`);
    return `${name}=${values[name]}`;
  });
  return fields.length === 0 ? '' : `${path.includes('?') ? '&' : '?'}${fields.join('&')}`;
}

export const bodyOf = ({ method, path }: Operation, tenant: Tenant): object | undefined => {
  if (path.endsWith('/link-simulations')) return { links: ['/emaux>/bols'] };
  if (path.startsWith('/v1/imports?') && method === 'post') return exportedFigures;
  if (path.startsWith('/v1/jobs/') && method === 'post') return {};
  return method === 'post' || method === 'patch' || method === 'put'
    ? sentBodies({ origin: tenant.site.origin, audit: tenant.ids.audits! })[path.replaceAll(/\{(\w+)\}/g, ':$1')]
    : undefined;
};

/** Operations with an id that a key of a workspace may call. */
export const withIds = operations.filter(({ scope }) => scope !== 'operator');

/** Operations without an id, which list what the workspace has. */
export const lists: readonly Operation[] = Object.entries(document.paths).flatMap(([path, verbs]) => {
  const { 'x-scope': scope, parameters = [] } = verbs.get ?? {};
  if (path.includes('{') || scope === undefined || scope === 'operator') return [];
  const required = parameters.filter((one) => one.required === true).map(({ name }) => name);
  return required.some((name) => idFields[name] !== undefined) ? [] : [{ method: 'get', path, scope, required }];
});
