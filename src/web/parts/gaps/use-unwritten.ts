import { useQuery } from '@tanstack/react-query';
import { unique } from '../../../core/values/unique.ts';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';

/** The diagnosis of names without a page (src/core/diagnoses/pages-missing.ts). */
const pagesMissing = 'pages-missing';

/** What the site names and has no page for, as its audit found it. */
export function useUnwritten(): readonly string[] {
  const { audit } = useSite();
  const { data } = useQuery({ queryKey: ['actions', audit.id], queryFn: () => service.actions({ id: audit.id }) });
  const missing = data?.data.find(({ id }) => id === pagesMissing);
  return unique(missing?.edits.flatMap(({ after }) => (after === undefined ? [] : [after])) ?? []);
}
