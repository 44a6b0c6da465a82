import { withDe } from '../../../language/french-elision.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Provenance } from '../../blocks.ts';
import { semicolon } from '../../joined-texts.ts';
import { decisionTexts } from '../../plan/opening/decisions.ts';
import { expectedText, situationText } from '../../plan/summary.ts';
import { percent, wholePercent } from '../../plan-cells.ts';
import { sentence, uncapitalised, withoutStop } from '../../sentence.ts';
import { notMeasured, short, sourceLine, titled, whole } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide, SlideNumber } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';
import { bigNumber, bigNumbersAlt } from './big-numbers.ts';
import { isTrafficMeasured, trafficSource } from './traffic-source.ts';

/** 2: the company and its challenge in three numbers. */
export function challengeSlide(strategy: Strategy): Slide {
  const items = numbersOf(strategy);
  return {
    id: 'challenge',
    kind: 'main',
    title: titleOf(strategy),
    body: bodyOf(strategy),
    figure: { kind: 'numbers', alt: bigNumbersAlt(items), items },
    notes: speakerNotes(requiredNotes(strategy), [
      expectedText(strategy),
      ...decisionTexts(strategy),
      ...missingDataNotes(strategy, ['Cr2', 'Cr1']),
      ...missingDataNotes(strategy, ['Cr4']),
    ]),
    source: sourceOf(strategy),
  };
}

/** Goals of the company, the heaviest first. */
const goalsOf = ({ inputs }: Strategy) => [...inputs.company.strategicObjectives].sort((a, b) => b.weight - a.weight);

function titleOf(strategy: Strategy): Text {
  const { traffic, company, inputs } = strategy;
  const { sessions, newCustomers } = traffic.site;
  const months = inputs.company.period.baselineMonths;
  const name = short(company.name, 40);
  if (!isTrafficMeasured(strategy))
    return titled(
      `Le premier enjeu ${withDe(name)}\u202f: mesurer son trafic, encore inconnu`,
      `The first challenge of ${name}: to measure its traffic, still unknown`,
    );
  const visits = whole(sessions ?? 0);
  if (newCustomers === null)
    return titled(
      `${visits.fr} visites en ${months} mois, mais les nouveaux clients ne sont pas encore mesurés`,
      `${visits.en} sessions in ${months} months, but new customers are not measured yet`,
    );
  const customers = counted(newCustomers, ['nouveau client', 'nouveaux clients'], ['new customer', 'new customers']);
  return titled(
    `${visits.fr} visites ont donné ${customers.fr} en ${months} mois`,
    `${visits.en} sessions brought ${customers.en} in ${months} months`,
  );
}

function bodyOf(strategy: Strategy): Text[] {
  const promise = uncapitalised(short(strategy.inputs.company.organisation.brand.promise, 90));
  const [goal] = goalsOf(strategy);
  return [
    titled(`La promesse\u202f: ${promise}`, `The promise: ${promise}`),
    ...(goal === undefined ? [] : [goalLine(goal.statement)]),
  ];
}

function goalLine(statement: string): Text {
  const goal = uncapitalised(sentence(short(statement, 70)));
  return titled(`Le but qui pèse le plus\u202f: ${goal}`, `The goal that weighs most: ${goal}`);
}

/** Sessions, conversion and new customers of the measured period. */
function numbersOf(strategy: Strategy): SlideNumber[] {
  const { site } = strategy.traffic;
  const rate = figureOf(strategy, 'm.cr')?.value ?? null;
  return [
    numberOf(strategy, {
      metricId: 'm.sessions',
      value: isTrafficMeasured(strategy) ? whole(site.sessions ?? 0) : null,
      label: pair('visites du site', 'sessions on the site'),
      usual: 'measured',
    }),
    numberOf(strategy, {
      metricId: 'm.cr',
      value: percent(rate),
      label: pair('des visites aboutissent', 'of sessions convert'),
      usual: 'computed',
    }),
    numberOf(strategy, {
      metricId: 'm.newCustomers',
      value: site.newCustomers === null ? null : whole(site.newCustomers),
      label: pair('nouveaux clients', 'new customers'),
      usual: 'measured',
    }),
  ];
}

const figureOf = ({ traffic }: Strategy, metricId: string) =>
  traffic.site.figures.find((one) => one.metricId === metricId);

interface NumberParts {
  readonly metricId: string;
  readonly value: Text | null;
  readonly label: Text;
  /** Provenance of a figure that the plan does not contain. */
  readonly usual: Provenance;
}

/** A number with its period, or with the reason why it is not known. */
function numberOf(strategy: Strategy, { metricId, value, label, usual }: NumberParts): SlideNumber {
  const months = strategy.inputs.company.period.baselineMonths;
  const figure = figureOf(strategy, metricId);
  const reason = figure?.reason ?? null;
  // « non mesuré » is what the slide shows in place of the value: it explains nothing.
  const isExplained = reason !== null && reason.en !== notMeasured.en;
  const unknown = isExplained ? reason : pair('aucun relevé n’est fourni', 'no reading is given');
  const note = value === null ? unknown : pair(`en ${months} mois`, `in ${months} months`);
  return bigNumber({ label, value, note, provenance: figure?.provenance ?? usual });
}

function requiredNotes(strategy: Strategy): Text[] {
  const { promise } = strategy.inputs.company.organisation.brand;
  const goals = inBoth((locale) =>
    goalsOf(strategy)
      .map(({ statement, weight }) => `${uncapitalised(withoutStop(statement))} (${wholePercent(weight)[locale]})`)
      .join(semicolon[locale]),
  );
  return [
    pair(
      `Je commence par l’entreprise. Sa promesse, dans ses mots\u202f: «\u202f${promise}\u202f»`,
      `I start with the company. Its promise, in its own words: “${promise}”`,
    ),
    situationText(strategy),
    pair(
      `Ses buts, du plus lourd au plus léger\u202f: ${goals.fr}.`,
      `Its goals, from the heaviest to the lightest: ${goals.en}.`,
    ),
    pair(
      'J’ai retenu ces trois chiffres parce qu’ils suivent le chemin du client\u202f: on vient, on agit, on devient client. Si l’un manque, les suivants ne se jugent pas.',
      'I chose these three numbers because they follow the path of a customer: people come, act, become customers. Where one is missing, those after it cannot be judged.',
    ),
  ];
}

function sourceOf(strategy: Strategy): Text {
  const from = trafficSource(strategy);
  const rate = figureOf(strategy, 'm.cr')?.value ?? null;
  return rate === null
    ? sourceLine(from.fr, from.en)
    : sourceLine(`${from.fr}\u202f; taux calculé`, `${from.en}; computed rate`);
}
