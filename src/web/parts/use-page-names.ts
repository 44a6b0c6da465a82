import { useQuery } from '@tanstack/react-query';
import { useLanguage } from './language.tsx';
import { service } from './service.ts';
import { useSite } from './site.tsx';

/** What people call the pages of a site: their title without the name of the site, and the home page as such. */
export function usePageNames(): (url: string) => string | null {
  const { say } = useLanguage();
  const { audit } = useSite();
  const titles = usePageTitles();
  return (url) => (isHome(url, audit.url) ? say(home) : (titles?.get(url) ?? null));
}

/** The title of each page of a site, without the name of the site, by its address; undefined until it has come. */
export function usePageTitles(): ReadonlyMap<string, string | null> | undefined {
  const { audit } = useSite();
  const { data } = useQuery({
    queryKey: ['page-names', audit.id],
    queryFn: async () => {
      const { pages } = await service.map({ id: audit.id });
      return new Map(pages.url.map((url, page) => [url, pages.title[page] ?? null]));
    },
    staleTime: Number.POSITIVE_INFINITY,
    notifyOnChangeProps: ['data'],
  });
  return data;
}

const home = { fr: 'Accueil', en: 'Home' };

/** The first page of the site that an audit read. */
function isHome(url: string, start: string): boolean {
  const [page, first] = [URL.parse(url), URL.parse(start)];
  return page !== null && first !== null && page.host === first.host && page.pathname === '/' && page.search === '';
}
