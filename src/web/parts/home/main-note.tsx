import type { Strategy } from '../service.ts';
import { useLanguage } from '../language.tsx';
import { mainStanding } from '../plan/main-row.ts';

interface MainNoteProps {
  /** Id and title of the main problem of the site. */
  readonly problem: { readonly id: string; readonly title: { readonly fr: string; readonly en: string } };
  /** Its row in the list that this screen shows, from 0; null where no row treats it. */
  readonly row: number | null;
  /** The tasks of the plan; null without a plan. */
  readonly tasks: Strategy['tasks'] | null;
  /** A sentence before this one names the problem, and that it holds the score. */
  readonly isNamed: boolean;
}

/** Where the main problem of the site comes in what there is to do, so that one thing only is said to be first. */
export function MainNote({ problem, row, tasks, isNamed }: MainNoteProps) {
  const { say, number, day } = useLanguage();
  const standing = mainStanding(problem.id, row, tasks ?? []);
  if (isNamed && standing.state === 'first') return null;
  const name = say(sentences.name, { problem: say(problem.title) });
  return (
    <>
      {say(sentences[standing.state === 'later' && tasks !== null ? 'laterDay' : standing.state], {
        name: isNamed ? '' : name,
        ...('place' in standing && { place: number(standing.place) }),
        ...('day' in standing && { day: day(standing.day) }),
      })}
    </>
  );
}

const sentences = {
  name: { fr: ', «\u202f{problem}\u202f»,', en: ', “{problem}”,' },
  first: {
    fr: 'Le problème principal{name} est le n°\u00a01 de la liste.',
    en: 'The main problem{name} is number 1 of the list.',
  },
  later: {
    fr: 'Le problème principal{name} est le n°\u00a0{place} de la liste, qui met d’abord ce qui rapporte le plus pour son temps.',
    en: 'The main problem{name} is number {place} of the list, which puts first what brings most for its time.',
  },
  laterDay: {
    fr: 'Le problème principal{name} est le n°\u00a0{place} de la liste, rangée par jour d’après le temps que vous avez.',
    en: 'The main problem{name} is number {place} of the list, which goes by day and by the time that you have.',
  },
  dated: {
    fr: 'Le problème principal{name} est prévu pour le {day}\u00a0: la liste dit ce qui se fait avant.',
    en: 'The main problem{name} is planned for {day}: the list shows what to do before it.',
  },
  done: {
    fr: 'Le problème principal de cette exploration{name} est noté comme fait\u00a0: explorez de nouveau pour le vérifier.',
    en: 'The main problem of this exploration{name} is noted as done: explore again to check it.',
  },
  unplanned: {
    fr: 'Le problème principal{name} n’est pas dans ce plan\u00a0: les constats disent comment le traiter.',
    en: 'The main problem{name} is not in this plan: the findings say how to treat it.',
  },
};
