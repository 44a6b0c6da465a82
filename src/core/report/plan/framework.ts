import { percentText } from '../../values/number-text.ts';
import type { CompanyPersona } from '../../framework/company/company.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { joined, kpiName, monthWords, paragraph, part, percent, sheet, subtitle, table } from './cells.ts';
import { channelName, title } from './words.ts';

/** Part 1: the five stages with the company’s own events and figures, then who the plan speaks to. */
export function frameworkPart(strategy: Strategy): ReportBlock[] {
  const { stages } = strategy;
  const most = stages.reduce((best, one) => (one.need > best.need ? one : best));
  return [
    title('part-1', '1. Le cadre\u202f: cinq étapes', '1. The framework: five stages'),
    paragraph(
      pair(
        `L’étape qui demande le plus de travail est «\u202f${most.title.fr.toLowerCase()}\u202f»\u202f: ${percentText(most.need, 'fr', 0)} du besoin, d’après le poids de vos objectifs, ce que chaque étape laisse perdre et l’écart aux repères.`,
        `The stage that needs most work is “${most.title.en.toLowerCase()}”: ${percentText(most.need, 'en', 0)} of the need, from the weight of your goals, what each stage lets slip and the gap to benchmarks.`,
      ),
    ),
    table(
      pair('De l’acquisition au revenu', 'From acquisition to revenue'),
      [
        ['Étape', 'Stage'],
        ['Entrée', 'Entry'],
        ['Sortie', 'Exit'],
        ['Volume mesuré', 'Measured volume', 'number'],
        ['Taux', 'Rate', 'number'],
        ['Taux visé', 'Target rate', 'number'],
        ['Part du besoin', 'Share of need', 'number'],
      ],
      stages.map((stage): Cell[] => [
        stage.title,
        stage.entryEvent,
        stage.exitEvent,
        stage.baselineVolume,
        percent(stage.baselineRate),
        percent(stage.targetRate),
        part(stage.need),
      ]),
    ),
    paragraph(countedText(strategy), 'note'),
    table(
      pair('Ce que chaque étape veut dire ici', 'What each stage means here'),
      [
        ['Étape', 'Stage'],
        ['Définition', 'Definition', 'wide'],
        ['Actions', 'Actions', 'number'],
        ['Indicateurs', 'Indicators', 'wide'],
        ['Responsable', 'In charge'],
      ],
      stages.map((stage): Cell[] => [
        stage.title,
        stage.definition,
        stage.actionIds.length,
        joined(mostUsed(strategy, stage).map(kpiName), ', '),
        stage.owner,
      ]),
    ),
    subtitle('personas', 'À qui le plan s’adresse', 'Who the plan speaks to'),
    ...personaSheets(strategy),
  ];
}

/** What the volumes and rates of the stages count: each has its own base. */
export function countedText({ inputs: { company } }: Pick<Strategy, 'inputs'>): Text {
  const kept =
    company.economics.model === 'subscription'
      ? pair('ceux qui restent d’un mois à l’autre', 'those who stay from one month to the next')
      : pair('ceux qui achètent encore dans l’année', 'those who buy again within the year');
  return pair(
    `Volume et taux, dans l’ordre\u202f: visites du site et part des nouveaux visiteurs\u202f; conversions et leur part des visites\u202f; clients actuels et ${kept.fr}\u202f; clients recommandés et leur part des nouveaux clients\u202f; nouveaux clients et marge sur ce qu’ils paient.`,
    `Volume and rate, in order: sessions of the site and share of new visitors; conversions and their share of sessions; current customers and ${kept.en}; referred customers and their share of new customers; new customers and the margin on what they pay.`,
  );
}

/** The five indicators that most actions of a stage are read by. */
function mostUsed({ actions }: Strategy, { stage, kpiIds }: Strategy['stages'][number]): string[] {
  const uses = (id: string): number =>
    actions.filter((action) => action.stage === stage && action.kpis.some((kpi) => kpi.kpiId === id)).length;
  return [...kpiIds].sort((a, b) => uses(b) - uses(a) || (a < b ? -1 : 1)).slice(0, 5);
}

/** One sheet a persona: what content must fit. */
function personaSheets({ inputs, actions }: Strategy): ReportBlock[] {
  const contents = actions.filter((action) => action.content !== null);
  return inputs.company.personas.map((persona): ReportBlock => {
    const own = contents.filter((action) => action.personaIds.includes(persona.id)).length;
    const { codes } = persona;
    const rows: readonly (readonly [string, string, Cell])[] = [
      [
        'Part du plan',
        'Share of the plan',
        pair(
          `${percentText(persona.weight, 'fr')} du public visé, ${own} ${plural(own, 'fr', { one: 'contenu', other: 'contenus' })} sur ${contents.length}`,
          `${percentText(persona.weight, 'en')} of the audience aimed at, ${own} ${plural(own, 'en', { one: 'content item', other: 'content items' })} out of ${contents.length}`,
        ),
      ],
      [
        'Touché aujourd’hui',
        'Reached today',
        persona.reached === null
          ? null
          : pair(
              `${percentText(persona.reached, 'fr')} de l’audience actuelle`,
              `${percentText(persona.reached, 'en')} of the current audience`,
            ),
      ],
      ['Ce qu’il veut faire', 'Wants to', persona.jobs.join(', ')],
      ['Ce qui le retient', 'Held back by', [...persona.pains, ...persona.objections].join(', ')],
      ['Centres d’intérêt', 'Interests', persona.interests.join(', ')],
      ['Consommation', 'Consumption', consumption(persona)],
      ['Ses mots', 'Their words', persona.vocabulary.join(', ')],
      ['Codes', 'Codes', [codes.register, ...codes.references].join(', ')],
      [
        'Tendances',
        'Trends',
        joined(
          codes.trends.map(({ label, seenAt }) =>
            pair(`${label} (${monthWords(seenAt).fr})`, `${label} (${monthWords(seenAt).en})`),
          ),
          ', ',
        ),
      ],
      [
        'Canaux',
        'Channels',
        joined(
          [...persona.channels]
            .sort((a, b) => b.affinity - a.affinity || (a.typeId < b.typeId ? -1 : 1))
            .map(({ typeId, affinity }) =>
              pair(
                `${channelName(typeId, 'fr')} (${percentText(affinity, 'fr')})`,
                `${channelName(typeId, 'en')} (${percentText(affinity, 'en')})`,
              ),
            ),
          ', ',
        ),
      ],
      [
        'Preuves',
        'Evidence',
        persona.evidence.length < 3
          ? pair(
              'portrait provisoire\u202f: moins de trois preuves',
              'provisional portrait: fewer than three pieces of evidence',
            )
          : persona.evidence.join(', '),
      ],
    ];
    return sheet(
      pair(
        `${persona.name}, ${persona.ageRange[0]}–${persona.ageRange[1]} ans`,
        `${persona.name}, aged ${persona.ageRange[0]}–${persona.ageRange[1]}`,
      ),
      rows,
    );
  });
}

function consumption({ consumptionMode: { devices, moments } }: CompanyPersona): Text {
  const when = moments.join(', ');
  return pair(
    `mobile ${percentText(devices.mobile, 'fr')}, ${when}`,
    `${percentText(devices.mobile, 'en')} on a phone, ${when}`,
  );
}
