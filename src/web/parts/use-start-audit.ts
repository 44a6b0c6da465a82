import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { useLanguage } from './language.tsx';
import { keptCompany } from './plan/kept-company.ts';
import { service } from './service.ts';
import { startedWorkAddress } from './work/started-work.ts';
import type { ScreenAfter } from './work/work-address.ts';

/**
 * Explores the site of an address, with the company that is kept for it, and shows the work. At its end the screen named here
 * opens; the home of the site unless given.
 */
export function useStartAudit(back?: ScreenAfter) {
  const { locale } = useLanguage();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (url: string) => {
      const { company } = await keptCompany(siteHost(url));
      return service.startAudit({ url, lang: locale, fresh: true, ...(company === null ? {} : { company }) });
    },
    onSuccess: (job, url) => void navigate(startedWorkAddress(job.id, siteHost(url), { back: back ?? null })),
  });
}
