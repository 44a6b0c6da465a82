import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeptCompany, service } from '../service.ts';

/** An address of the site of a host, for the service. */
export const siteAddress = (host: string): string => `http://${host}/`;

const keyOf = (host: string) => ['company', host] as const;

/** What is kept about the company of a site. */
export function useKeptCompany(host: string) {
  return useQuery({ queryKey: keyOf(host), queryFn: () => service.keptCompany({ site: siteAddress(host) }) });
}

type Change = Partial<Omit<KeptCompany, 'revision'>>;

/** Changes what is kept about the company of a site; refused when somebody else has changed it since it was read. */
export function useKeepCompany(host: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => {
      const revision = queries.getQueryData<KeptCompany>(keyOf(host))?.revision ?? 0;
      return service.keepCompany({ ...change, site: siteAddress(host), revision });
    },
    onSuccess: (kept) => queries.setQueryData(keyOf(host), kept),
    onError: () => queries.invalidateQueries({ queryKey: keyOf(host) }),
  });
}
