import { pair } from '../contents/pair.ts';
import type { CompanyPersona } from '../framework/company.ts';
import type { Strategy } from '../strategy/strategy.ts';
import type { Text } from '../values/text.ts';
import type { Cell, ReportBlock } from './blocks.ts';
import { joined, paragraph, percent, percentText, subtitle, table } from './plan-cells.ts';
import { channelName, title } from './plan-words.ts';

/** Part 1: the five stages with the company’s own events and figures, then who the plan speaks to. */
export function frameworkPart(strategy: Strategy): ReportBlock[] {
  const { stages } = strategy;
  const most = stages.reduce((best, one) => (one.need > best.need ? one : best));
  return [
    title('part-1', '1. Le cadre : cinq étapes', '1. The framework: five stages'),
    paragraph(
      pair(
        `L’étape qui demande le plus de travail est « ${most.title.fr.toLowerCase()} » : ${percentText(most.need, 'fr')} du besoin, d’après le poids de vos objectifs, ce que chaque étape laisse perdre et l’écart aux repères.`,
        `The stage that needs most work is “${most.title.en.toLowerCase()}”: ${percentText(most.need, 'en')} of the need, from the weight of your goals, what each stage lets slip and the gap to benchmarks.`,
      ),
    ),
    table(
      pair('De l’acquisition au revenu', 'From acquisition to revenue'),
      [
        ['Étape', 'Stage'],
        ['Ce que cela veut dire ici', 'What it means here', 'wide'],
        ['Entrée', 'Entry'],
        ['Sortie', 'Exit'],
        ['Volume de départ', 'Starting volume', 'number'],
        ['Taux', 'Rate', 'number'],
        ['Taux visé', 'Target rate', 'number'],
        ['Part du besoin', 'Share of need', 'number'],
        ['Actions', 'Actions', 'number'],
        ['Responsable', 'In charge'],
      ],
      stages.map((stage): Cell[] => [
        stage.title,
        stage.definition,
        stage.entryEvent,
        stage.exitEvent,
        stage.baselineVolume ?? stage.missingReason,
        percent(stage.baselineRate),
        percent(stage.targetRate),
        percent(stage.need),
        stage.actionIds.length,
        stage.owner,
      ]),
    ),
    subtitle('personas', 'À qui le plan s’adresse', 'Who the plan speaks to'),
    personasTable(strategy),
  ];
}

function personasTable({ inputs, actions }: Strategy): ReportBlock {
  const contents = actions.filter((action) => action.content !== null);
  return table(
    pair(
      'Les publics, leurs attentes et leur part du plan',
      'The audiences, what they expect and their share of the plan',
    ),
    [
      ['Public', 'Audience'],
      ['Poids', 'Weight', 'number'],
      ['Contenus', 'Content items', 'number'],
      ['Ce qu’il veut faire', 'What they want to do', 'wide'],
      ['Ce qui le retient', 'What holds them back', 'wide'],
      ['Centres d’intérêt', 'Interests', 'wide'],
      ['Consommation', 'Consumption', 'wide'],
      ['Codes et tendances', 'Codes and trends', 'wide'],
      ['Canaux', 'Channels', 'wide'],
    ],
    inputs.company.personas.map((persona): Cell[] => [
      pair(
        `${persona.name}, ${persona.ageRange[0]}–${persona.ageRange[1]} ans`,
        `${persona.name}, aged ${persona.ageRange[0]}–${persona.ageRange[1]}`,
      ),
      percent(persona.weight),
      contents.filter((action) => action.personaIds.includes(persona.id)).length,
      persona.jobs.join(', '),
      [...persona.pains, ...persona.objections].join(', '),
      persona.interests.join(', '),
      consumption(persona),
      [
        persona.codes.register,
        ...persona.codes.trends.map((trend) => `${trend.label} (${trend.seenAt.slice(0, 4)})`),
      ].join(', '),
      joined(
        [...persona.channels]
          .sort((a, b) => b.affinity - a.affinity)
          .map(({ typeId }) => ({ fr: channelName(typeId, 'fr'), en: channelName(typeId, 'en') })),
        ', ',
      ),
    ]),
  );
}

function consumption({ consumptionMode: { devices, moments } }: CompanyPersona): Text {
  const when = moments.join(', ');
  return pair(
    `mobile ${percentText(devices.mobile, 'fr')}, ${when}`,
    `mobile ${percentText(devices.mobile, 'en')}, ${when}`,
  );
}
