import { percentText } from '../../values/number-text.ts';
import { unitOf } from '../plan/objectives.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell } from '../blocks.ts';
import { hours } from '../plan/acquisition.ts';
import { kpiName, measure, part } from '../plan/cells.ts';
import { effectText } from '../plan/conversion.ts';
import { whyText } from '../plan/words.ts';
import {
  bare,
  counted,
  cutToPage,
  fullDay,
  limits,
  lower,
  sentence,
  short,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import type { Slide } from './slides.ts';

/** 10: the scenarios that bring people, most relevant first. */
export function scenariosSlide(strategy: Strategy): Slide {
  const { currency } = strategy.company;
  const rows = strategy.actions
    .flatMap((action) => (action.scenario === null ? [] : [{ action, scenario: action.scenario }]))
    .sort((a, b) => b.scenario.relevance.index - a.scenario.relevance.index || (a.action.id < b.action.id ? -1 : 1));
  const [first] = rows;
  const total = counted(rows.length, ['scénario', 'scénarios'], ['acquisition scenario', 'acquisition scenarios']);
  const body = [
    titled(
      'La pertinence réunit l’affinité du public, l’objectif, le passé des canaux et la saison.',
      'Relevance joins the affinity of the audience, the objective, the record of channels and the season.',
    ),
  ];
  const expectedText = (one: (typeof rows)[number]): Cell => {
    const [main] = one.scenario.expected;
    if (main === undefined) return null;
    const unit = unitOf(main.kpiId);
    const [low, high] = [measure(main.low, unit, currency) as Text, measure(main.high, unit, currency) as Text];
    return pair(`de ${low.fr} à ${high.fr}`, `${low.en} to ${high.en}`);
  };
  const table = slideTable(
    [
      ['Scénario', 'Scenario', 0.33],
      ['Pertinence', 'Relevance', 0.15, 'number'],
      ['Se juge sur', 'Judged by', 0.28],
      ['Attendu', 'Expected', 0.24],
    ],
    rows.map((one): Cell[] => [
      one.action.title,
      part(one.scenario.relevance.index),
      one.scenario.expected[0] === undefined ? null : kpiName(one.scenario.expected[0].kpiId),
      expectedText(one),
    ]),
  );
  const page = cutToPage(table, body);
  return {
    id: 'scenarios',
    kind: 'main',
    title:
      first === undefined
        ? titled(
            'Aucun scénario d’acquisition n’est retenu dans ce cycle',
            'No acquisition scenario is kept in this cycle',
          )
        : titled(
            `${total.fr} d’acquisition\u202f; le plus pertinent\u202f: «\u202f${short(first.action.title.fr, 60)}\u202f»`,
            `${total.en}; the most relevant: “${short(first.action.title.en, 60)}”`,
          ),
    body: page.body,
    figure: {
      kind: 'table',
      ...page.table,
      alt: pair(
        `Tableau des scénarios. ${rows.map((one) => `${one.action.title.fr}, pertinence ${percentText(one.scenario.relevance.index, 'fr', 0)}`).join('. ')}.`,
        `Table of the scenarios. ${rows.map((one) => `${one.action.title.en}, relevance ${percentText(one.scenario.relevance.index, 'en', 0)}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          `Je retiens ${total.fr} d’acquisition. Chacun a une hypothèse, des étapes datées, des messages, un résultat attendu en fourchette et une règle de décision écrite avant le lancement.`,
          `I keep ${total.en}. Each has a hypothesis, dated steps, messages, an expected range and a decision rule written before the start.`,
        ),
        ...(first === undefined
          ? []
          : [
              pair(
                `Le plus pertinent est «\u202f${bare(first.action.title.fr)}\u202f». Mon hypothèse\u202f: ${lower(sentence(first.scenario.hypothesis.fr))} ${whyText(first.action).fr}`,
                `The most relevant is “${bare(first.action.title.en)}”. My hypothesis: ${lower(sentence(first.scenario.hypothesis.en))} ${whyText(first.action).en}`,
              ),
              pair(
                `Il demande ${hours(first.action.effort.planned, 'fr')} heures. Je l’amplifie si ${lower(sentence(first.scenario.decisionRule.scaleIf.fr))} Je l’arrête si ${lower(sentence(first.scenario.decisionRule.stopIf.fr))}`,
                `It takes ${hours(first.action.effort.planned, 'en')} hours. I scale it if ${lower(sentence(first.scenario.decisionRule.scaleIf.en))} I stop it if ${lower(sentence(first.scenario.decisionRule.stopIf.en))}`,
              ),
            ]),
        ...rows
          .slice(1, 3)
          .map(({ action, scenario }) =>
            pair(
              `Puis «\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(scenario.hypothesis.fr))}`,
              `Then “${bare(action.title.en)}”: ${lower(sentence(scenario.hypothesis.en))}`,
            ),
          ),
      ],
      [
        ...limits(strategy, ['Cr9', 'Cr10']),
        ...rows
          .slice(3)
          .map(({ action, scenario }, index, left) =>
            index < left.length - 1
              ? pair(
                  `Ensuite «\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(scenario.hypothesis.fr))}`,
                  `Next, “${bare(action.title.en)}”: ${lower(sentence(scenario.hypothesis.en))}`,
                )
              : pair(
                  `Enfin «\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(scenario.hypothesis.fr))}`,
                  `Last, “${bare(action.title.en)}”: ${lower(sentence(scenario.hypothesis.en))}`,
                ),
          ),
        pair(
          'Les fourchettes partent des relevés de l’entreprise quand ils existent\u202f; sinon ce sont des hypothèses, que les premiers relevés remplacent. La règle de décision protège d’un attachement à une idée\u202f: elle est connue avant les résultats.',
          'Ranges start from the readings of the company where there are any; else they are assumptions, which the first readings replace. The decision rule guards against growing fond of an idea: it is known before the results.',
        ),
      ],
    ),
    source: sourceLine(
      'pertinence (calculé)\u202f; fourchettes d’après un relevé (calculé) ou sans relevé (hypothèse)',
      'relevance (computed); ranges from a reading (computed) or without one (assumption)',
    ),
  };
}

/** 11: what changes on the path, for all and for who needs help to follow it. */
export function conversionSlide(strategy: Strategy): Slide {
  const all = strategy.actions.flatMap((action) =>
    action.conversion === null ? [] : [{ action, conversion: action.conversion }],
  );
  const path = all.filter(({ action }) => action.kind === 'conversion');
  const access = all.filter(({ action }) => action.kind === 'accessibility');
  const [first] = path;
  const [help] = access;
  const body = [titled(short(strategy.accessibility.reason.fr, 190), short(strategy.accessibility.reason.en, 190))];
  const rows = [...path.slice(0, 3), ...access.slice(0, 2), ...path.slice(3), ...access.slice(2)];
  const table = slideTable(
    [
      ['Proposition', 'Proposal', 0.35],
      ['Pour', 'For', 0.15],
      ['Effet attendu', 'Expected effect', 0.4],
      ['Heures', 'Hours', 0.1, 'number'],
    ],
    rows.map(({ action, conversion }): Cell[] => [
      action.title,
      action.kind === 'accessibility' ? pair('accessibilité', 'accessibility') : pair('conversion', 'conversion'),
      effectText(conversion),
      action.effort.planned,
    ]),
  );
  const page = cutToPage(table, body);
  const changes = counted(path.length, ['proposition', 'propositions'], ['proposal', 'proposals']);
  const helps = counted(
    access.length,
    ['mesure d’accessibilité', 'mesures d’accessibilité'],
    ['accessibility measure', 'accessibility measures'],
  );
  const sound = strategy.accessibility;
  return {
    id: 'conversion',
    kind: 'main',
    title:
      first === undefined
        ? titled(
            `Aucune proposition de conversion\u202f; ${helps.fr} sur le parcours`,
            `No conversion proposal; ${helps.en} on the path`,
          )
        : titled(
            `${changes.fr} pour mieux convertir et ${helps.fr}\u202f; d’abord «\u202f${short(first.action.title.fr, 48)}\u202f»`,
            `${changes.en} to convert better and ${helps.en}; first “${short(first.action.title.en, 48)}”`,
          ),
    body: page.body,
    figure: {
      kind: 'table',
      ...page.table,
      alt: pair(
        `Tableau des propositions. ${page.table.rows.map((row) => `${row[0]?.fr}\u202f: ${row[2]?.fr}`).join('. ')}.`,
        `Table of the proposals. ${page.table.rows.map((row) => `${row[0]?.en}: ${row[2]?.en}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          `Pour mieux convertir, je pars de ce qui gêne aujourd’hui et je propose ${counted(path.length, ['changement', 'changements'], ['', '']).fr} du parcours. Le rapport donne le détail de chacun.`,
          `To convert better I start from what gets in the way today and propose ${counted(path.length, ['', ''], ['change', 'changes']).en} of the path. The report gives the details of each.`,
        ),
        ...path
          .slice(0, 2)
          .map(({ action, conversion }) =>
            pair(
              `«\u202f${bare(action.title.fr)}\u202f». Ce qui gêne\u202f: ${lower(sentence(conversion.friction.description.fr))} Ce qui change\u202f: ${lower(sentence(conversion.change.fr))}`,
              `“${bare(action.title.en)}”. What gets in the way: ${lower(sentence(conversion.friction.description.en))} What changes: ${lower(sentence(conversion.change.en))}`,
            ),
          ),
        pair(
          `Pour l’accessibilité\u202f: ${lower(sentence(sound.reason.fr))} Le parcours est contrôlé le ${fullDay(sound.auditDate).fr}.`,
          `On accessibility: ${lower(sentence(sound.reason.en))} The path is checked on ${fullDay(sound.auditDate).en}.`,
        ),
        ...(help === undefined
          ? []
          : [
              pair(
                `Je commence par «\u202f${bare(help.action.title.fr)}\u202f»\u202f: ${lower(sentence(help.conversion.change.fr))}`,
                `I start with “${bare(help.action.title.en)}”: ${lower(sentence(help.conversion.change.en))}`,
              ),
            ]),
      ],
      [
        ...limits(strategy, ['Cr11', 'Cr12', 'Cr13']),
        ...path
          .slice(2)
          .map(({ action, conversion }) =>
            pair(
              `Ensuite, «\u202f${bare(action.title.fr)}\u202f»\u202f: ${lower(sentence(conversion.change.fr))}`,
              `Next, “${bare(action.title.en)}”: ${lower(sentence(conversion.change.en))}`,
            ),
          ),
        pair(
          'Un effet attendu est une hypothèse, avec sa fourchette et ses chances, non une promesse\u202f: là où le trafic suffit, je le teste\u202f; ailleurs je compare avant et après.',
          'An expected effect is an assumption, with its range and its odds, not a promise: where traffic allows it I test it; elsewhere I compare before and after.',
        ),
      ],
    ),
    source: sourceLine(
      'effets et chances à vérifier (hypothèse)\u202f; heures du plan (calculé)',
      'effects and odds to be checked (assumption); hours of the plan (computed)',
    ),
  };
}
