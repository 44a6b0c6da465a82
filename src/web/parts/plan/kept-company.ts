import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeptCompany, service } from '../service.ts';
import { ServiceError } from '../service-error.ts';
import { type Conflict, mergedChange } from './merged-change.ts';

/** An address of the site of a host, for the service. */
export const siteAddress = (host: string): string => `http://${host}/`;

const keyOf = (host: string) => ['company', host] as const;
export const conflictKey = (host: string) => ['conflict', host] as const;

/** A change that met another one: what to keep when a person has chosen. */
export interface KeptConflict {
  readonly change: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
}

/** What is kept about the company of a site, in its project; nothing while the site has none. */
export async function keptCompany(host: string): Promise<KeptCompany> {
  const id = await projectOf(host);
  return id === null ? nothingKept : service.keptCompany({ id });
}

/** Keeps a change of the revision that was read; the first one makes the project of the site. */
export async function keepCompany(host: string, change: Change & { readonly revision: number }): Promise<KeptCompany> {
  const id = await neededProject(host);
  return service.keepCompany({ ...change, id });
}

/** Id of the project of a site, which is made when there is none. */
export async function neededProject(host: string): Promise<string> {
  return (await projectOf(host)) ?? (await service.createProject({ name: host, url: siteAddress(host) })).id;
}

/** Id of the project of a site, which the service gives the oldest first. */
export async function projectOf(host: string): Promise<string | null> {
  return (await service.projects({ site: siteAddress(host) })).data[0]?.id ?? null;
}

const nothingKept: KeptCompany = {
  company: null,
  answers: {},
  skipped: [],
  planJob: null,
  cycle: null,
  nextCycle: null,
  nextFrom: null,
  months: {},
  edits: {},
  revision: 0,
  changedAt: null,
};

/** True once a plan was made, here or by `maillage start`. */
export const isPlanned = ({ planJob, cycle }: KeptCompany): boolean => planJob !== null || cycle !== null;

export function useKeptCompany(host: string) {
  return useQuery({ queryKey: keyOf(host), queryFn: () => keptCompany(host) });
}

type Change = Partial<Omit<KeptCompany, 'revision' | 'changedAt'>>;

/**
 * Changes what is kept about the company of a site. What somebody else changed since it was read stays; where both
 * changed the same thing nothing is saved, and `ConflictDialog` shows both versions.
 */
export function useKeepCompany(host: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: Change): Promise<KeptCompany> => {
      const base = queries.getQueryData<KeptCompany>(keyOf(host)) ?? (await keptCompany(host));
      try {
        return await keepCompany(host, { ...change, revision: base.revision });
      } catch (error) {
        if (!(error instanceof ServiceError) || error.code !== 'precondition-failed') throw error;
        const theirs = await keptCompany(host);
        queries.setQueryData(keyOf(host), theirs);
        const merge = mergedChange({ ...base }, { ...change }, { ...theirs });
        if (merge.conflicts.length === 0)
          return keepCompany(host, { ...(merge.change as Change), revision: theirs.revision });
        queries.setQueryData<KeptConflict>(conflictKey(host), merge);
        throw error;
      }
    },
    onSuccess: (kept) => queries.setQueryData(keyOf(host), kept),
  });
}
