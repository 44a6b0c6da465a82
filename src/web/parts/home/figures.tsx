import { Anchor, SimpleGrid } from '@mantine/core';
import { Link } from 'react-router';
import type { Text } from '../../../core/values/text.ts';
import { addressOf } from '../../screens.ts';
import { Figure } from '../figure.tsx';
import { useLanguage } from '../language.tsx';
import type { ActionRow, Strategy, service } from '../service.ts';
import { useSite } from '../site.tsx';
import { Explained } from '../terms/explained.tsx';
import { FindingsNote } from './findings-note.tsx';
import { isCapped } from './is-capped.ts';
import { LinksFigure } from './links-figure.tsx';
import { MainNote } from './main-note.tsx';
import { OfCompany } from './of-company.tsx';

type Summary = NonNullable<Awaited<ReturnType<typeof service.audit>>['summary']>;

/** What caps a score is its main problem already; the points of its areas would name others. */
const scoreText = ({ score, scoreReason }: Summary, main: ActionRow | null): Text =>
  main === null || score.whole == null || isCapped(score) ? (scoreReason ?? sentences.scoreNote) : sentences.scoreMean;

interface FiguresProps {
  readonly summary: Summary;
  /** Links that the exploration proposes, and those without a decision; null until they are counted. */
  readonly links: { readonly all: number; readonly toDecide: number } | null;
  /** The work that the exploration calls for; null until it is read. */
  readonly actions: readonly ActionRow[] | null;
  /** Null where the site has none, or it is not known yet. */
  readonly main: ActionRow | null;
  /** Its row in the list below, from 0; null where no row treats it. */
  readonly mainAt: number | null;
  /** Tasks of the plan; null without a plan. */
  readonly tasks: Strategy['tasks'] | null;
}

/** The score, the findings and the links that an exploration gave, each with what it comes from. */
export function Figures({ summary, links, actions, main, mainAt, tasks }: FiguresProps) {
  const { say, number } = useLanguage();
  const { host } = useSite();
  const faults = Object.values(summary.findings).reduce((sum, one) => sum + one, 0);
  const { whole = null } = summary.score;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <Figure
        name={say(sentences.score)}
        value={whole === null ? say(sentences.unmeasured) : `${number(whole)} / 100`}
        note={
          <>
            <Explained text={say(scoreText(summary, main))} />
            {main !== null && whole !== null && (
              <>
                {' '}
                <MainNote problem={main} row={mainAt} tasks={tasks} isNamed={isCapped(summary.score)} />
              </>
            )}
          </>
        }
      />
      <Figure
        name={say(sentences.faults)}
        value={number(faults)}
        note={
          <>
            <Anchor component={Link} to={addressOf(host, 'findings')}>
              {say(sentences.seeFindings)}
            </Anchor>
            <FindingsNote findings={summary.findings} actions={actions} isPlanned={tasks !== null} />
            <OfCompany count={summary.findingsOfCompany} />
          </>
        }
      />
      <LinksFigure links={links} textsRead={summary.textsRead} />
    </SimpleGrid>
  );
}

const sentences = {
  score: { fr: 'Note du site', en: 'Score of the site' },
  scoreNote: {
    fr: 'calculée par les contrôles de cette exploration',
    en: 'computed from the checks of this exploration',
  },
  scoreMean: {
    fr: 'Moyenne des domaines, chacun selon son poids\u00a0: leurs notes sont en bas de cet écran.',
    en: 'Mean of the areas, each by its weight: their scores are at the end of this screen.',
  },
  unmeasured: { fr: 'non mesuré', en: 'not measured' },
  faults: { fr: 'Constats', en: 'Findings' },
  seeFindings: { fr: 'Les plus graves d’abord', en: 'The most serious first' },
};
