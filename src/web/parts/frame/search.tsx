import { Spotlight, spotlight } from '@mantine/spotlight';
import { useNavigate } from 'react-router';
import { addressOf, screens } from '../../screens.ts';
import { useLanguage } from '../language.tsx';

export const openSearch = spotlight.open;
const mostShown = 8;

/** Search for a screen, by Ctrl K. */
export function Search({ site }: { readonly site: string }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <Spotlight
      shortcut="mod + K"
      nothingFound={say(sentences.nothing)}
      highlightQuery
      limit={mostShown}
      searchProps={{ 'aria-label': say(sentences.search), placeholder: say(sentences.search) }}
      actions={screens.map(({ path, title }) => ({
        id: path,
        label: say(title),
        onClick: () => void navigate(addressOf(site, path)),
      }))}
    />
  );
}

const sentences = {
  search: { fr: 'Chercher un écran', en: 'Search for a screen' },
  nothing: { fr: 'Rien de ce nom', en: 'Nothing of this name' },
};
