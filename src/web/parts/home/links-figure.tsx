import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { Figure } from '../figure.tsx';
import { useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';
import { linkCount } from './link-count.ts';

interface LinksFigureProps {
  /** Links that the exploration proposes, and those without a decision; null until they are counted. */
  readonly links: { readonly all: number; readonly toDecide: number } | null;
  /** Pages whose texts were compared; null when texts were not analysed. */
  readonly textsRead: number | null;
}

/** Links that wait for a decision; where none does, why. */
export function LinksFigure({ links, textsRead }: LinksFigureProps) {
  const { say, number } = useLanguage();
  const { host } = useSite();
  const meaning = linkCount(links, textsRead);
  const isMeasured = meaning !== 'unread' && meaning !== 'few';
  const value = links === null ? '…' : isMeasured ? number(links.toDecide) : say(sentences.unmeasured);
  return (
    <Figure
      name={say(sentences.links)}
      value={value}
      note={
        <>
          {meaning === 'none' ? say(sentences.none, { pages: number(textsRead ?? 0) }) : say(notes[meaning])}{' '}
          <Anchor component={Link} to={addressOf(host, 'links')} underline="always" inherit>
            {say(sentences.see)}
          </Anchor>
        </>
      }
    />
  );
}

const notes = {
  counting: { fr: 'Compte en cours.', en: 'They are being counted.' },
  waiting: {
    fr: 'Des phrases de vos pages nomment une autre page sans y mener.',
    en: 'Sentences of your pages name another page without a link to it.',
  },
  decided: { fr: 'Chaque lien proposé a sa décision.', en: 'Each link proposed has its decision.' },
  unread: {
    fr: 'Les textes du site n’ont pas été analysés\u00a0: aucun lien n’a été cherché.',
    en: 'The texts of the site were not analysed: no link was looked for.',
  },
  few: {
    fr: 'Il faut le texte de deux pages au moins pour les comparer\u00a0: aucun lien n’a été cherché.',
    en: 'It takes the texts of two pages at least to compare them: no link was looked for.',
  },
};

const sentences = {
  links: { fr: 'Liens à décider', en: 'Links to decide' },
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
  none: {
    fr: 'Les textes de {pages} pages ont été comparés\u00a0: aucune phrase n’y nomme une page sans y mener.',
    en: 'The texts of {pages} pages were compared: no sentence names a page without a link to it.',
  },
  see: { fr: 'Voir les liens', en: 'See the links' },
};
