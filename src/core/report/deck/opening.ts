import { ofName } from '../../language/french-joints.ts';
import { percentText } from '../../values/number-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Provenance } from '../blocks.ts';
import { joined, money } from '../plan/cells.ts';
import { decisions, expected, situation } from '../plan/start.ts';
import {
  bare,
  clean,
  counted,
  fullDay,
  limits,
  lower,
  notMeasured,
  sentence,
  short,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import { trafficSource } from './traffic-source.ts';
import type { Slide, SlideNumber } from './slides.ts';
import { mostNeeded } from './framework.ts';

const number = (value: Text | null, label: Text, note: Text, provenance: Provenance): SlideNumber => ({
  label: clean(label),
  value,
  note: clean(note),
  provenance,
});

/** Every number of a figure with its label and origin, for who cannot see it. */
function numbersAlt(items: readonly SlideNumber[]): Text {
  const say = (locale: 'fr' | 'en'): string =>
    items
      .map((one) => `${one.label[locale]}${locale === 'fr' ? '\u202f' : ''}: ${(one.value ?? notMeasured)[locale]}`)
      .join(', ');
  return pair(`Grands chiffres. ${say('fr')}.`, `Big numbers. ${say('en')}.`);
}

/** 1: whose plan it is, how long, and what it sets to work. */
export function coverSlide(strategy: Strategy): Slide {
  const { company, cycle, capacity, costs, actions } = strategy;
  const need = mostNeeded(strategy);
  const contents = actions.filter((one) => one.content !== null).length;
  const items = [
    number(
      wholeBoth(contents),
      pair('contenus datés', 'dated content items'),
      pair(`sur ${actions.length} actions`, `out of ${actions.length} actions`),
      'computed',
    ),
    number(
      joined([wholeBoth(capacity.hoursPlanned), pair('h', 'h')], '\u202f'),
      pair('de travail prévu', 'of planned work'),
      pair(`sur ${wholeNumber(capacity.hoursTotal, 'fr')} h`, `out of ${wholeNumber(capacity.hoursTotal, 'en')} h`),
      'computed',
    ),
    number(
      money(costs.cashPlanned, costs.currency),
      pair('de dépenses prévues', 'of planned spending'),
      pair(`sur ${money(costs.budget, costs.currency).fr}`, `out of ${money(costs.budget, costs.currency).en}`),
      'computed',
    ),
  ];
  return {
    id: 'cover',
    kind: 'cover',
    title: titled(
      `Plan d’activation ${ofName(short(company.name, 40))}\u202f: d’abord l’étape «\u202f${need.title.fr.toLowerCase()}\u202f»`,
      `Activation plan of ${short(company.name, 40)}: the “${need.title.en.toLowerCase()}” stage first`,
    ),
    body: [
      titled(
        `Cycle ${cycle.number}, du ${fullDay(cycle.start).fr} au ${fullDay(cycle.end).fr}, ${cycle.weeks} semaines`,
        `Cycle ${cycle.number}, from ${fullDay(cycle.start).en} to ${fullDay(cycle.end).en}, ${cycle.weeks} weeks`,
      ),
    ],
    figure: { kind: 'numbers', alt: numbersAlt(items), items },
    notes: spoken(
      [
        pair(
          `Bonjour. Je vous présente le plan d’activation de ${cycle.weeks} semaines que je propose pour ${company.name}. Je vais d’abord dire où l’entreprise en est, ensuite ce que je propose d’en faire, enfin ce que je vous demande de décider.`,
          `Good morning. I present the ${cycle.weeks}-week activation plan that I propose for ${company.name}. I first say where the company stands, then what I propose to do about it, and last what I ask you to decide.`,
        ),
        situation(strategy),
        pair(
          'Une règle vaut pour tout ce qui suit\u202f: chaque chiffre dit d’où il vient. Il est mesuré, calculé, déclaré par l’entreprise, estimé, repris d’un repère publié ou posé en hypothèse. Ce que je ne sais pas, je l’écris «\u202fnon mesuré\u202f»\u202f; je ne l’ai ni deviné, ni compté pour zéro.',
          'One rule holds for all that follows: each figure says where it comes from. It is measured, computed, declared by the company, estimated, taken from a published benchmark or assumed. What I do not know I write “not measured”; I have neither guessed it nor counted it as zero.',
        ),
      ],
      [
        ...decisions(strategy),
        pair(
          'Les diapositives de réserve donnent la méthode, les tests, les obligations légales, les hypothèses, tous les indicateurs et les questions que l’on me posera sans doute.',
          'The backup slides give the method, the tests, the legal duties, the assumptions, all the indicators and the questions I expect.',
        ),
      ],
    ),
    source: sourceLine(
      'plan établi d’après le fichier de l’entreprise (calculé)',
      'plan made from the company file (computed)',
    ),
  };
}

const wholeBoth = (value: number): Text => pair(wholeNumber(value, 'fr'), wholeNumber(value, 'en'));

/** 2: the company and its challenge in three numbers. */
export function challengeSlide(strategy: Strategy): Slide {
  const { traffic, inputs, company: own } = strategy;
  const { company } = inputs;
  const { site } = traffic;
  const name = short(own.name, 40);
  const figure = (id: string) => site.figures.find((one) => one.metricId === id);
  const months = company.period.baselineMonths;
  /** Why a number is missing, when that is not the very word that stands in its place. */
  const reasonOf = (one: ReturnType<typeof figure>): Text =>
    one?.reason == null || one.reason.en === notMeasured.en
      ? pair('aucun relevé n’est fourni', 'no reading is given')
      : one.reason;
  const rate = figure('m.cr');
  const seen = figure('m.sessions');
  const won = figure('m.newCustomers');
  const span = pair(`en ${months} mois`, `in ${months} months`);
  const measured = site.sessions !== null && site.sessions > 0;
  const items = [
    number(
      measured ? wholeBoth(site.sessions) : null,
      pair('visites du site', 'sessions on the site'),
      measured ? span : reasonOf(seen),
      seen?.provenance ?? 'measured',
    ),
    number(
      rate?.value == null ? null : pair(percentText(rate.value, 'fr'), percentText(rate.value, 'en')),
      pair('des visites aboutissent', 'of sessions convert'),
      rate?.value == null ? reasonOf(rate) : span,
      rate?.provenance ?? 'computed',
    ),
    number(
      site.newCustomers === null ? null : wholeBoth(site.newCustomers),
      pair('nouveaux clients', 'new customers'),
      site.newCustomers === null ? reasonOf(won) : span,
      won?.provenance ?? 'measured',
    ),
  ];
  const goals = [...company.strategicObjectives].sort((a, b) => b.weight - a.weight);
  const [goal] = goals;
  return {
    id: 'challenge',
    kind: 'main',
    title: !measured
      ? titled(
          `Le premier enjeu ${ofName(name)}\u202f: mesurer son trafic, encore inconnu`,
          `The first challenge of ${name}: to measure its traffic, still unknown`,
        )
      : site.newCustomers === null
        ? titled(
            `${wholeNumber(site.sessions, 'fr')} visites en ${months} mois, mais les nouveaux clients ne sont pas encore mesurés`,
            `${wholeNumber(site.sessions, 'en')} sessions in ${months} months, but new customers are not measured yet`,
          )
        : titled(
            `${wholeNumber(site.sessions, 'fr')} visites ont donné ${counted(site.newCustomers, ['nouveau client', 'nouveaux clients'], ['new customer', 'new customers']).fr} en ${months} mois`,
            `${wholeNumber(site.sessions, 'en')} sessions brought ${counted(site.newCustomers, ['nouveau client', 'nouveaux clients'], ['new customer', 'new customers']).en} in ${months} months`,
          ),
    body: [
      titled(
        `La promesse\u202f: ${lower(short(company.organisation.brand.promise, 90))}`,
        `The promise: ${lower(short(company.organisation.brand.promise, 90))}`,
      ),
      ...(goal === undefined
        ? []
        : [
            titled(
              `Le but qui pèse le plus\u202f: ${lower(sentence(short(goal.statement, 70)))}`,
              `The goal that weighs most: ${lower(sentence(short(goal.statement, 70)))}`,
            ),
          ]),
    ],
    figure: { kind: 'numbers', alt: numbersAlt(items), items },
    notes: spoken(
      [
        pair(
          `Je commence par l’entreprise. Sa promesse, dans ses mots\u202f: «\u202f${company.organisation.brand.promise}\u202f»`,
          `I start with the company. Its promise, in its own words: “${company.organisation.brand.promise}”`,
        ),
        situation(strategy),
        pair(
          `Ses buts, du plus lourd au plus léger\u202f: ${goals.map((one) => `${lower(bare(one.statement))} (${percentText(one.weight, 'fr', 0)})`).join('\u202f; ')}.`,
          `Its goals, from the heaviest to the lightest: ${goals.map((one) => `${lower(bare(one.statement))} (${percentText(one.weight, 'en', 0)})`).join('; ')}.`,
        ),
        pair(
          'J’ai retenu ces trois chiffres parce qu’ils suivent le chemin du client\u202f: on vient, on agit, on devient client. Si l’un manque, les suivants ne se jugent pas.',
          'I chose these three numbers because they follow the path of a customer: people come, act, become customers. Where one is missing, those after it cannot be judged.',
        ),
      ],
      [expected(strategy), ...decisions(strategy), ...limits(strategy, ['Cr2', 'Cr1']), ...limits(strategy, ['Cr4'])],
    ),
    source: challengeSource(strategy),
  };
}

function challengeSource(strategy: Strategy): Text {
  const from = trafficSource(strategy);
  const rate = strategy.traffic.site.figures.find((one) => one.metricId === 'm.cr')?.value ?? null;
  return rate === null
    ? sourceLine(from.fr, from.en)
    : sourceLine(`${from.fr}\u202f; taux calculé`, `${from.en}; computed rate`);
}
