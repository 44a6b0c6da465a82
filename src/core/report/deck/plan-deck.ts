import type { Validation } from '../../gauge/validate-strategy.ts';
import { allInModelWords } from '../../framework/models/model-words.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import { documentBrand } from '../document-brand.ts';
import { backupSlides } from './backup/backup-slides.ts';
import { challengeSlide } from './main/challenge.ts';
import { channelsSlide } from './main/channels.ts';
import { contentsSlide } from './main/contents.ts';
import { conversionSlide } from './main/conversion.ts';
import { coverSlide } from './main/cover.ts';
import { decisionsSlide } from './main/decisions.ts';
import { findingSlides } from './main/findings.ts';
import { frameworkSlide } from './main/framework.ts';
import { ideaSlides } from './main/ideas.ts';
import { objectivesSlide } from './main/objectives.ts';
import { personasSlide } from './main/personas.ts';
import { positionSlide } from './main/position.ts';
import { prioritiesSlide } from './main/priorities.ts';
import { referralSlide } from './main/referral.ts';
import { retentionSlide } from './main/retention.ts';
import { scenariosSlide } from './main/scenarios.ts';
import { semanticsSlide } from './main/semantics.ts';
import { steeringSlide } from './main/steering.ts';
import { backupPictures, pictureSlides } from './picture-slides.ts';
import { questionSlides } from './questions/question-slides.ts';
import { clean, short } from './slide-text.ts';
import type { Deck, Slide, SlideFigure } from './slides.ts';

/** The priorities, findings and pictures, the plan in fifteen slides, then the backup slides and the probable questions. */
export function planDeck(
  strategy: Strategy,
  validation: Pick<Validation, 'criteria'>,
  personaNames: ReadonlyMap<string, string>,
): Deck {
  const slides = [
    coverSlide(strategy),
    prioritiesSlide(strategy),
    ...findingSlides(strategy),
    ...pictureSlides(strategy),
    challengeSlide(strategy),
    frameworkSlide(strategy),
    channelsSlide(strategy),
    positionSlide(strategy),
    personasSlide(strategy, personaNames),
    objectivesSlide(strategy),
    ...ideaSlides(strategy),
    contentsSlide(strategy),
    semanticsSlide(strategy),
    scenariosSlide(strategy),
    conversionSlide(strategy),
    retentionSlide(strategy),
    referralSlide(strategy),
    steeringSlide(strategy),
    decisionsSlide(strategy),
    ...backupPictures(strategy),
    ...backupSlides(strategy).map(hiddenLaw),
  ].map(withFigure);
  const deck: Deck = {
    title: slides[0]!.title,
    author: short(strategy.company.name, 80),
    slides: [...slides, ...questionSlides(strategy, validation, slides).map(hidden)],
  };
  const brand = documentBrand(strategy.inputs.company);
  return allInModelWords(brand === null ? deck : { ...deck, brand }, packOf(strategy.inputs.company));
}

/** A slide that a slide show skips: the presenter opens it to answer. */
const hidden = (slide: Slide): Slide => ({ ...slide, hidden: true });

const hiddenLaw = (slide: Slide): Slide => (slide.id.startsWith('law') ? hidden(slide) : slide);

/** Replaces a table without rows or a diagram without boxes by a box that states what is missing. */
function withFigure(slide: Slide): Slide {
  if (!isEmpty(slide.figure)) return slide;
  return { ...slide, figure: { kind: 'boxes', arrows: false, alt: slide.title, boxes: [emptyBox] } };
}

const isEmpty = (figure: SlideFigure): boolean =>
  (figure.kind === 'table' && figure.rows.length === 0) || (figure.kind === 'boxes' && figure.boxes.length === 0);

const emptyBox = {
  title: pair('Rien à montrer ici', 'Nothing to show here'),
  lines: [
    clean(
      pair(
        'Le plan n’a pas de quoi remplir cette page\u202f: la liste des données à recueillir dit ce qui manque.',
        'The plan has nothing to fill this page with: the list of data to collect says what is missing.',
      ),
    ),
  ],
  strong: true,
};
