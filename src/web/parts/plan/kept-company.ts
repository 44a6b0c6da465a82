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

/** What is kept about the company of a site. */
export function useKeptCompany(host: string) {
  return useQuery({ queryKey: keyOf(host), queryFn: () => service.keptCompany({ site: siteAddress(host) }) });
}

type Change = Partial<Omit<KeptCompany, 'revision'>>;

/**
 * Changes what is kept about the company of a site. What somebody else changed since it was read stays; where both
 * changed the same thing nothing is saved, and `ConflictDialog` shows both versions.
 */
export function useKeepCompany(host: string) {
  const queries = useQueryClient();
  const site = siteAddress(host);
  return useMutation({
    mutationFn: async (change: Change): Promise<KeptCompany> => {
      const base = queries.getQueryData<KeptCompany>(keyOf(host)) ?? (await service.keptCompany({ site }));
      try {
        return await service.keepCompany({ ...change, site, revision: base.revision });
      } catch (error) {
        if (!(error instanceof ServiceError) || error.code !== 'conflict') throw error;
        const theirs = await service.keptCompany({ site });
        queries.setQueryData(keyOf(host), theirs);
        const merge = mergedChange({ ...base }, { ...change }, { ...theirs });
        if (merge.conflicts.length === 0)
          return service.keepCompany({ ...(merge.change as Change), site, revision: theirs.revision });
        queries.setQueryData<KeptConflict>(conflictKey(host), merge);
        throw error;
      }
    },
    onSuccess: (kept) => queries.setQueryData(keyOf(host), kept),
  });
}
