import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, screens } from '../../screens.ts';
import { useLanguage } from '../language.tsx';

const [store, { open }] = createSpotlight();
const mostShown = 8;

interface SearchProps {
  readonly site: string;
  readonly onClose: () => void;
}

/** Search for a screen; open as long as it is shown. */
export function Search({ site, onClose }: SearchProps) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  useEffect(open, []);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      onSpotlightClose={onClose}
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
