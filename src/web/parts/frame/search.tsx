import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, screens } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { newestAudit } from '../newest-audit.ts';
import { service } from '../service.ts';

const [store, { open }] = createSpotlight();
const mostShown = 8;

interface SearchProps {
  readonly site: string;
  readonly onClose: () => void;
}

/** Search for a screen or a page of the site; open as long as it is shown. */
export function Search({ site, onClose }: SearchProps) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  useEffect(open, []);
  const pages = useQuery({
    queryKey: ['search', site],
    queryFn: async () => {
      const id = await newestAudit(site);
      return id === null ? null : (await service.map({ id })).pages;
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const openPage = (url: string): void => void navigate(`${addressOf(site, 'page')}?url=${encodeURIComponent(url)}`);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      onSpotlightClose={onClose}
      nothingFound={say(sentences.nothing)}
      highlightQuery
      limit={mostShown}
      searchProps={{
        'aria-label': say(sentences.search),
        placeholder: say(sentences.search),
        onKeyDown: chooseFirst,
      }}
      actions={[
        ...screens.map(({ path, title }) => ({
          id: `screen ${path}`,
          label: say(title),
          onClick: () => void navigate(addressOf(site, path)),
        })),
        ...(pages?.url ?? []).map((url, at) => ({
          id: `page ${url}`,
          label: pages!.depth[at] === 0 ? say(sentences.home) : (pages!.title[at] ?? url),
          description: url,
          onClick: () => openPage(url),
        })),
      ]}
    />
  );
}

/** The library chooses the first result as words are typed: pages that arrive later have none chosen, and Enter did nothing. */
function chooseFirst({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  const found = currentTarget.closest('[role="dialog"]');
  if (key === 'Enter' && found?.querySelector('[data-selected]') == null)
    found?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
}

const sentences = {
  search: { fr: 'Chercher un écran ou une page du site', en: 'Search for a screen or a page of the site' },
  home: { fr: 'Accueil du site', en: 'Home page of the site' },
  nothing: { fr: 'Rien de ce nom', en: 'Nothing of this name' },
};
