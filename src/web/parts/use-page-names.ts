import { useQuery } from '@tanstack/react-query';
import { addressName } from '../../core/values/addresses/address-words.ts';
import { useLanguage } from './language.tsx';
import { service } from './service.ts';
import { useSite } from './site.tsx';

/** What people call the pages of a site, the home page as such; the words of its address for a page that was not read. */
export function usePageNames(): (url: string) => string | null {
  const { say } = useLanguage();
  const { audit } = useSite();
  const titles = usePageTitles();
  return (url) => (isHome(url, audit.url) ? say(home) : (titles?.get(url) ?? wordsOf(url, audit.url)));
}

/** The title of each page of a site, without the name of the site, by its address; undefined until it has come. */
export function usePageTitles(): ReadonlyMap<string, string | null> | undefined {
  const { audit } = useSite();
  const { data } = useQuery({
    queryKey: ['page-names', audit.id],
    queryFn: async () => {
      const { pages, others } = await service.map({ id: audit.id });
      return new Map([pages, others].flatMap(({ url, title }) => url.map((one, page) => [one, title[page] ?? null])));
    },
    staleTime: Number.POSITIVE_INFINITY,
    notifyOnChangeProps: ['data'],
  });
  return data;
}

const home = { fr: 'Accueil', en: 'Home' };

/** Nothing for an address of another site. */
const wordsOf = (url: string, start: string): string | null =>
  URL.parse(url)?.host === URL.parse(start)?.host ? addressName(url) : null;

/** The first page of the site that an audit read. */
function isHome(url: string, start: string): boolean {
  const [page, first] = [URL.parse(url), URL.parse(start)];
  return page !== null && first !== null && page.host === first.host && page.pathname === '/' && page.search === '';
}
