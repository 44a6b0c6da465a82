import { withDe } from '../../../language/french-elision.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, type Text } from '../../../values/text.ts';
import { joined } from '../../joined-texts.ts';
import { payHeadline, payVerdict } from '../../plan/opening/pay-verdict.ts';
import { decisionTexts } from '../../plan/opening/decisions.ts';
import { situationText } from '../../plan/summary.ts';
import { longDay, money, neediestStage } from '../../plan-cells.ts';
import { withoutStop } from '../../sentence.ts';
import { stageNames } from '../../stage-names.ts';
import { short, sourceLine, titled, whole } from '../slide-text.ts';
import type { Slide, SlideNumber } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';
import { bigNumber, bigNumbersAlt } from './big-numbers.ts';

/** 1: the company, the cycle, and the means that the plan uses. */
export function coverSlide(strategy: Strategy): Slide {
  const { company, cycle } = strategy;
  const items = meansOf(strategy);
  const stage = stageNames[neediestStage(strategy).stage];
  const [name, start, end] = [short(company.name, 40), longDay(cycle.start), longDay(cycle.end)] as const;
  return {
    id: 'cover',
    kind: 'cover',
    title: titled(
      `Plan d’activation ${withDe(name)}\u202f: d’abord l’étape «\u202f${stage.fr}\u202f»`,
      `Activation plan of ${name}: the “${stage.en}” stage first`,
    ),
    body: [
      titled(
        `Cycle ${cycle.number}, du ${start.fr} au ${end.fr}, ${cycle.weeks} semaines`,
        `Cycle ${cycle.number}, from ${start.en} to ${end.en}, ${cycle.weeks} weeks`,
      ),
      ...payHeadline(strategy).map(({ fr, en }) => titled(withoutStop(fr), withoutStop(en))),
    ],
    figure: { kind: 'numbers', alt: bigNumbersAlt(items), items },
    notes: speakerNotes(
      [welcomeNote(strategy), situationText(strategy), ...payVerdict(strategy), provenanceNote],
      [...decisionTexts(strategy), backupNote],
    ),
    source: sourceLine(
      'plan établi d’après le fichier de l’entreprise (calculé)',
      'plan made from the company file (computed)',
    ),
  };
}

/** Content items, hours and spending, each with the total that it is part of. */
function meansOf({ capacity, costs, actions }: Strategy): SlideNumber[] {
  const hours = whole(capacity.hoursTotal);
  const budget = money(costs.budget, costs.currency);
  return [
    bigNumber({
      value: whole(actions.filter((one) => one.content !== null).length),
      label: pair('contenus datés', 'dated content items'),
      note: pair(`sur ${actions.length} actions`, `out of ${actions.length} actions`),
      provenance: 'computed',
    }),
    bigNumber({
      value: joined([whole(capacity.hoursPlanned), pair('h', 'h')], '\u202f'),
      label: pair('de travail prévu', 'of planned work'),
      note: pair(`sur ${hours.fr} h`, `out of ${hours.en} h`),
      provenance: 'computed',
    }),
    bigNumber({
      value: money(costs.cashPlanned, costs.currency),
      label: pair('de dépenses prévues', 'of planned spending'),
      note: pair(`sur ${budget.fr}`, `out of ${budget.en}`),
      provenance: 'computed',
    }),
  ];
}

const welcomeNote = ({ company, cycle }: Strategy): Text =>
  pair(
    `Bonjour. Je vous présente le plan d’activation de ${cycle.weeks} semaines que je propose pour ${company.name}. Je vais d’abord dire où l’entreprise en est, ensuite ce que je propose d’en faire, enfin ce que je vous demande de décider.`,
    `Good morning. I present the ${cycle.weeks}-week activation plan that I propose for ${company.name}. I first say where the company stands, then what I propose to do about it, and last what I ask you to decide.`,
  );

const provenanceNote = pair(
  'Une règle vaut pour tout ce qui suit\u202f: chaque chiffre dit d’où il vient. Il est mesuré, calculé, déclaré par l’entreprise, estimé, repris d’un repère publié ou posé en hypothèse. Ce que je ne sais pas, je l’écris «\u202fnon mesuré\u202f»\u202f; je ne l’ai ni deviné, ni compté pour zéro.',
  'One rule holds for all that follows: each figure says where it comes from. It is measured, computed, declared by the company, estimated, taken from a published benchmark or assumed. What I do not know I write “not measured”; I have neither guessed it nor counted it as zero.',
);

const backupNote = pair(
  'Les diapositives de réserve donnent la méthode, les tests, les obligations légales, les hypothèses, tous les indicateurs et les questions que l’on me posera sans doute.',
  'The backup slides give the method, the tests, the legal duties, the assumptions, all the indicators and the questions I expect.',
);
