import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';

/** No sentence names another page; the findings say which texts lead nowhere. */
export function NoLink() {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Alert title={say(sentences.none)}>
      {say(sentences.noneWhy)}{' '}
      <Anchor
        component={Link}
        to={`${addressOf(host, 'findings')}?${new URLSearchParams({ text: say(sentences.sought) })}`}
        underline="always"
        inherit
      >
        {say(sentences.toFindings)}
      </Anchor>
    </Alert>
  );
}

const sentences = {
  none: { fr: 'Aucune phrase à lier telle quelle', en: 'No sentence to link as it is' },
  noneWhy: {
    fr: 'Aucune phrase de vos pages ne nomme, avec ses mots, une page vers laquelle elle ne mène pas déjà. Un texte peut tout de même manquer de liens\u00a0: il faut alors y écrire une phrase de plus. Une fois le lien sur votre site, «\u202fExplorer de nouveau\u202f» le compte.',
    en: 'No sentence of your pages names, in its words, a page to which it does not link already. A text may lack links all the same: it then needs one more sentence. Once the link is on your site, “Explore again” counts it.',
  },
  /** Begins the words of findings on links. */
  sought: { fr: 'lien', en: 'link' },
  toFindings: {
    fr: 'Voir les constats sur les textes et leurs liens',
    en: 'See the findings on texts and their links',
  },
};
