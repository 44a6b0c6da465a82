import { Anchor, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../language.tsx';
import { Screen } from './screen.tsx';

/** Shown at an address without a screen. */
export function UnknownScreen() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.unknown)}>
      <Anchor component={Link} to="/">
        {say(sentences.home)}
      </Anchor>
    </Screen>
  );
}

/** Shown when a screen could not be drawn. */
export function ScreenFault() {
  const { say } = useLanguage();
  return (
    <main>
      <Screen title={say(sentences.fault)}>
        <Words>{say(sentences.reload)}</Words>
        <Anchor href="/">{say(sentences.home)}</Anchor>
      </Screen>
    </main>
  );
}

const sentences = {
  unknown: { fr: 'Il n’y a pas d’écran à cette adresse', en: 'There is no screen at this address' },
  home: { fr: 'Aller à l’accueil', en: 'Go to the start' },
  fault: { fr: 'Cet écran n’a pas pu s’afficher', en: 'This screen could not be shown' },
  reload: {
    fr: 'Rechargez la page. Vos données sont intactes.',
    en: 'Reload the page. Your data are safe.',
  },
};
