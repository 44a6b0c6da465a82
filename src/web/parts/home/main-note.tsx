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
}

/** Where the main problem of the site comes in what there is to do, so that one thing only is said to be first. */
export function MainNote({ problem, row, tasks }: MainNoteProps) {
  const { say, number, day } = useLanguage();
  const standing = mainStanding(problem.id, row, tasks ?? []);
  return (
    <>
      {say(sentences[standing.state], {
        problem: say(problem.title),
        ...('place' in standing && { place: number(standing.place) }),
        ...('day' in standing && { day: day(standing.day) }),
      })}
    </>
  );
}

const sentences = {
  first: { fr: 'À corriger d’abord\u00a0: «\u202f{problem}\u202f».', en: 'To fix first: “{problem}”.' },
  later: {
    fr: 'Le problème principal, «\u202f{problem}\u202f», est le n°\u00a0{place} de la liste\u00a0: commencez par le n°\u00a01, plus court ou plus pressé.',
    en: 'The main problem, “{problem}”, is number {place} of the list: begin with number 1, which is shorter or more urgent.',
  },
  dated: {
    fr: 'Le problème principal, «\u202f{problem}\u202f», est prévu pour le {day}\u00a0: la liste dit ce qui se fait avant.',
    en: 'The main problem, “{problem}”, is planned for {day}: the list shows what to do before it.',
  },
  done: {
    fr: 'Le problème principal de cette exploration, «\u202f{problem}\u202f», est noté comme fait\u00a0: explorez de nouveau pour le vérifier.',
    en: 'The main problem of this exploration, “{problem}”, is noted as done: explore again to check it.',
  },
  unplanned: {
    fr: 'Le problème principal, «\u202f{problem}\u202f», n’est pas dans le plan\u00a0: refaites le plan pour l’y mettre.',
    en: 'The main problem, “{problem}”, is not in the plan: make the plan again to put it there.',
  },
};
