import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { useLanguage } from './language.tsx';
import { keptCompany } from './plan/kept-company.ts';
import { service } from './service.ts';

/** Explores the site of an address, with the company that is kept for it, and shows the work. */
export function useStartAudit() {
  const { locale } = useLanguage();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (url: string) => {
      const { company } = await keptCompany(siteHost(url));
      return service.startAudit({ url, lang: locale, fresh: true, ...(company === null ? {} : { company }) });
    },
    onSuccess: (job) => void navigate(`/work/${job.id}`),
  });
}
