import { useQuery } from '@tanstack/react-query';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { allRows } from '../tables/all-rows.ts';
import { proposedLink } from './link-card.tsx';

/** Decisions read at once, the most that the service sends. */
const mostDecisions = 500;

/** The links that the exploration proposes and those that were decided, each with its decision. */
export function useDecidedLinks() {
  const { audit } = useSite();
  return useQuery({
    queryKey: ['links', audit.id],
    queryFn: async () => {
      const [{ rows }, { data: decisions }] = await Promise.all([
        allRows((range) => service.links({ id: audit.id, ...range })),
        service.linkDecisions({ site: audit.url, limit: mostDecisions }),
      ]);
      const decided = new Map(decisions.map((one) => [one.id, one]));
      const proposed = new Set(rows.map(({ id }) => id));
      // A link that was rejected or found is proposed no more: its decision alone is left of it.
      const settled = decisions.filter(({ id, state }) => !proposed.has(id) && state !== 'proposed');
      return [
        ...rows.map((row) => proposedLink(row, decided.get(row.id))),
        ...settled.map((one) => ({ ...one, proposed: null })),
      ];
    },
  });
}
