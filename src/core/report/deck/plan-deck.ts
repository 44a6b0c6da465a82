import type { Strategy } from '../../planning/plan/plan.ts';
import type { Text } from '../../values/text.ts';
import { contentsSlide, semanticsSlide } from './contents.ts';
import { objectivesSlide } from './objectives.ts';
import { personasSlide } from './personas.ts';
import { frameworkSlide } from './framework.ts';
import { decisionsSlide } from './decisions.ts';
import { backupSlides } from './backup.ts';
import { conversionSlide, scenariosSlide } from './growth.ts';
import { referralSlide, retentionSlide } from './loyalty.ts';
import { channelsSlide } from './channels.ts';
import { positionSlide } from './position.ts';
import { challengeSlide, coverSlide } from './opening.ts';
import { questionSlides } from './questions.ts';
import { steeringSlide } from './steering.ts';
import type { PlanValidation } from '../plan/plan-report.ts';
import { clean, short } from './slide-parts.ts';
import type { Deck, Slide } from './slides.ts';

/** The plan told in fifteen slides, then what is kept for questions. */
export function planDeck(
  strategy: Strategy,
  validation: PlanValidation,
  personaNames: ReadonlyMap<string, string>,
): Deck {
  const told = [
    coverSlide(strategy),
    challengeSlide(strategy),
    frameworkSlide(strategy),
    channelsSlide(strategy),
    positionSlide(strategy),
    personasSlide(strategy, personaNames),
    objectivesSlide(strategy),
    contentsSlide(strategy),
    semanticsSlide(strategy),
    scenariosSlide(strategy),
    conversionSlide(strategy),
    retentionSlide(strategy),
    referralSlide(strategy),
    steeringSlide(strategy),
    decisionsSlide(strategy),
    ...backupSlides(strategy),
  ].map(filled);
  return {
    title: told[0]!.title,
    author: short(strategy.company.name, 80),
    slides: [...told, ...questionSlides(strategy, validation, told)],
  };
}

/** A table without rows or a diagram without boxes would leave its slide empty: the page then says what is missing. */
function filled(slide: Slide): Slide {
  const { figure } = slide;
  const empty =
    (figure.kind === 'table' && figure.rows.length === 0) || (figure.kind === 'boxes' && figure.boxes.length === 0);
  if (!empty) return slide;
  return {
    ...slide,
    figure: {
      kind: 'boxes',
      arrows: false,
      alt: slide.title,
      boxes: [{ title: nothing, lines: [clean(why)], strong: true }],
    },
  };
}

const nothing: Text = { fr: 'Rien à montrer ici', en: 'Nothing to show here' };
const why: Text = {
  fr: 'Le plan n’a pas de quoi remplir cette page\u202f: la liste des données à recueillir dit ce qui manque.',
  en: 'The plan has nothing to fill this page with: the list of data to collect says what is missing.',
};
