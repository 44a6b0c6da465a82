import { useQuery } from '@tanstack/react-query';
import { service } from '../service.ts';

type Session = Awaited<ReturnType<typeof service.session>>;

const rights: readonly Session['scope'][] = ['analyse', 'read', 'write', 'admin'];

/** Who opened the screens: a member who signed in, or nobody on the machine of the service. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: () => service.session({}), staleTime: Number.POSITIVE_INFINITY });
}

/** False when the person has not this right; true as long as it is not known. */
export function useMay(right: Session['scope']): boolean {
  const { data } = useSession();
  return data === undefined || rights.indexOf(data.scope) >= rights.indexOf(right);
}
