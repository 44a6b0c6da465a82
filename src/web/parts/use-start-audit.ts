import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useLanguage } from './language.tsx';
import { service } from './service.ts';

/** Explores the site of an address, with the company that is kept for it, and shows the work. */
export function useStartAudit() {
  const { locale } = useLanguage();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (url: string) => {
      const { company } = await service.keptCompany({ site: url });
      return service.startAudit({ url, lang: locale, fresh: true, ...(company === null ? {} : { company }) });
    },
    onSuccess: (job) => void navigate(`/work/${job.id}`),
  });
}
