import { pair } from '../contents/pair.ts';
import { percentText } from '../framework/measure-text.ts';
import { positionTitles } from '../framework/positioning.ts';
import type { CompanyPersona } from '../framework/company.ts';
import type { Strategy } from '../strategy/strategy.ts';
import { inBoth, type Text } from '../values/text.ts';
import { wholeNumber } from '../values/whole-number.ts';
import type { Cell } from './blocks.ts';
import { namesOf, trafficStatusWords } from './plan-channels.ts';
import { channelTitle, percent } from './plan-cells.ts';
import { channelName } from './plan-words.ts';
import {
  clean,
  counted,
  firstPage,
  limits,
  lower,
  notMeasured,
  sentence,
  short,
  shortText,
  slideTable,
  sourceLine,
  spoken,
  titled,
  trafficSource,
} from './slide-parts.ts';
import { type Slide, slidePage, usableWidth } from './slides.ts';

/** Width of the table beside a chart. */
export const besideChart = usableWidth - slidePage.chartWidth - slidePage.gap;

const mostBars = 7;

/** 4: what the channels bring. */
export function channelsSlide(strategy: Strategy): Slide {
  const { traffic, inputs } = strategy;
  const { company } = inputs;
  const valueOf = (channel: Strategy['traffic']['channels'][number], id: string): number | null =>
    channel.figures.find((one) => one.metricId === id)?.value ?? null;
  const active = traffic.channels.filter((one) => one.status === 'active');
  const name = (id: string): Text => clean(channelTitle(company, id));
  const rows = active
    .flatMap((channel) => {
      const sessions = valueOf(channel, 'm.sessions');
      return sessions === null ? [] : [{ channel, sessions, rate: valueOf(channel, 'm.cr') }];
    })
    .sort((a, b) => b.sessions - a.sessions || (a.channel.channelId < b.channel.channelId ? -1 : 1));
  const silent = active.filter((one) => valueOf(one, 'm.sessions') === null);
  const from = trafficSource(strategy);
  const [first] = rows;
  const activeText = counted(active.length, ['canal actif', 'canaux actifs'], ['active channel', 'active channels']);
  const notes = spoken(
    [
      pair(
        `J’ai relevé ${counted(traffic.channels.length, ['canal', 'canaux'], ['channel', 'channels']).fr}, dont ${activeText.fr}. Pour chacun, je regarde ce qu’il amène, ce que ces visites deviennent et la confiance que l’on peut avoir dans la mesure.`,
        `I listed ${counted(traffic.channels.length, ['canal', 'canaux'], ['channel', 'channels']).en}, of which ${activeText.en}. For each I look at what it brings, what becomes of these sessions and how far the figures can be trusted.`,
      ),
      ...rows.slice(0, 3).map(({ channel, sessions, rate }) =>
        pair(
          `${name(channel.channelId).fr}\u202f: ${wholeNumber(sessions, 'fr')} visites${channel.share === null ? '' : `, soit ${percentText(channel.share, 'fr', 0)} du site`}, ${rate === null ? 'et une conversion non mesurée' : `dont ${percentText(rate, 'fr')} aboutissent`}.`,
          `${name(channel.channelId).en}: ${wholeNumber(sessions, 'en')} sessions${channel.share === null ? '' : `, ${percentText(channel.share, 'en', 0)} of the site`}, ${rate === null ? 'with a conversion that is not measured' : `of which ${percentText(rate, 'en')} convert`}.`,
        ),
      ),
      ...(silent.length === 0
        ? []
        : [
            pair(
              `Je ne connais pas les visites de ${silent.map((one) => name(one.channelId).fr.toLowerCase()).join(', ')}\u202f: je ne les compte pas pour zéro, je les mesure d’abord.`,
              `I do not know the sessions of ${silent.map((one) => name(one.channelId).en).join(', ')}: I do not count them as zero, I measure them first.`,
            ),
          ]),
      pair(
        'Un taux calculé sur peu de visites peut tromper\u202f: le rapport donne pour chacun son intervalle à 95\u202f%, et je ne coupe aucun canal sur une simple tendance.',
        'A rate computed from few sessions may mislead: the report gives each its 95% interval, and I cut no channel on a mere trend.',
      ),
    ],
    [
      ...limits(strategy, ['Cr1', 'Cr2']),
      ...traffic.channels.flatMap((one) => {
        const reason = company.channels.find((channel) => channel.id === one.channelId)?.reason;
        return one.status === 'active' || reason === undefined
          ? []
          : [
              pair(
                `${name(one.channelId).fr}, ${trafficStatusWords[one.status]?.fr ?? one.status}\u202f: ${sentence(reason)}`,
                `${name(one.channelId).en}, ${trafficStatusWords[one.status]?.en ?? one.status}: ${sentence(reason)}`,
              ),
            ];
      }),
      pair(
        'Les deux premières semaines du cycle servent à fiabiliser ces relevés\u202f: mêmes définitions, mêmes dates, un responsable par source. C’est la condition pour comparer les canaux entre eux, et pour décider en fin de cycle sur des faits.',
        'The first two weeks of the cycle serve to make these readings reliable: same definitions, same dates, one person in charge of each source. Without it channels cannot be compared, nor the end of the cycle be decided on facts.',
      ),
    ],
  );
  if (first === undefined) {
    const body = [
      titled(
        'Un canal sans relevé n’est ni bon ni mauvais\u202f: il est inconnu. Les deux premières semaines servent à poser la mesure.',
        'A channel without readings is neither good nor bad: it is unknown. The first two weeks serve to set up measuring.',
      ),
    ];
    const table = slideTable(
      [
        ['Canal', 'Channel', 0.38],
        ['État', 'Status', 0.17],
        ['À mesurer', 'To measure', 0.45],
      ],
      traffic.channels.map((one): Cell[] => [
        name(one.channelId),
        trafficStatusWords[one.status] ?? one.status,
        one.missing.length === 0 ? '–' : namesOf(one.missing),
      ]),
    );
    return {
      id: 'channels',
      kind: 'main',
      title: titled(
        `Les visites des ${activeText.fr} ne sont pas mesurées\u202f: je mesure avant de dépenser`,
        `Sessions of the ${activeText.en} are not measured: I measure before spending`,
      ),
      body,
      figure: {
        kind: 'table',
        ...firstPage(table, body),
        alt: pair('Tableau des canaux, de leur état et de ce qui reste à mesurer.', 'Table of the channels, their status and what is still to measure.'),
      },
      notes,
      source: sourceLine('fichier de l’entreprise (déclaré)', 'company file (declared)'),
    };
  }
  const shown = rows.slice(0, mostBars);
  const others = rows.length - shown.length + silent.length;
  return {
    id: 'channels',
    kind: 'main',
    title:
      first.channel.share === null
        ? titled(
            `Premier canal mesuré\u202f: ${lower(name(first.channel.channelId).fr)}, ${wholeNumber(first.sessions, 'fr')} visites`,
            `First measured channel: ${lower(name(first.channel.channelId).en)}, ${wholeNumber(first.sessions, 'en')} sessions`,
          )
        : titled(
            `${percentText(first.channel.share, 'fr', 0)} des visites viennent d’un seul canal\u202f: ${lower(name(first.channel.channelId).fr)}`,
            `${percentText(first.channel.share, 'en', 0)} of sessions come from one channel: ${lower(name(first.channel.channelId).en)}`,
          ),
    body: [
      others === 0
        ? titled(`${activeText.fr}, tous mesurés.`, `${activeText.en}, all measured.`)
        : titled(
            `${activeText.fr}\u202f; ${silent.length === 0 ? `les ${shown.length} premiers sont montrés` : `visites non mesurées\u202f: ${silent.map((one) => short(name(one.channelId).fr, 28).toLowerCase()).slice(0, 4).join(', ')}`}.`,
            `${activeText.en}; ${silent.length === 0 ? `the first ${shown.length} are shown` : `sessions not measured: ${silent.map((one) => short(name(one.channelId).en, 28)).slice(0, 4).join(', ')}`}.`,
          ),
    ],
    figure: {
      kind: 'chart',
      categories: shown.map((one) => shortText(name(one.channel.channelId), 26)),
      series: [{ name: pair('Visites', 'Sessions'), values: shown.map((one) => one.sessions) }],
      table: slideTable(
        [
          ['Canal', 'Channel', 0.46],
          ['Visites', 'Sessions', 0.25, 'number'],
          ['Conversion', 'Converted', 0.29, 'number'],
        ],
        shown.map(({ channel, sessions, rate }): Cell[] => [name(channel.channelId), sessions, percent(rate)]),
        { lines: shown.length > 5 ? 1 : 2, width: besideChart },
      ),
      alt: pair(
        `Barres des visites par canal. ${shown.map((one) => `${name(one.channel.channelId).fr}\u202f: ${wholeNumber(one.sessions, 'fr')}`).join(', ')}.`,
        `Bars of sessions by channel. ${shown.map((one) => `${name(one.channel.channelId).en}: ${wholeNumber(one.sessions, 'en')}`).join(', ')}.`,
      ),
    },
    notes,
    source: sourceLine(`${from.fr}\u202f; conversion calculée`, `${from.en}; computed conversion`),
  };
}

/** 5: where the company stands, on eight scores. */
export function positionSlide(strategy: Strategy): Slide {
  const { positioning, inputs } = strategy;
  const { scores, strengths, weaknesses } = positioning;
  const known = scores.filter((one) => one.score !== null);
  const seen = scores.some((one) => one.id === 'visibility' && one.score !== null);
  const place = seen ? positionTitles[positioning.type] : notMeasured;
  const [strong, weak] = [strengths[0], weaknesses[0]];
  const rounded = (score: number | null): number | null => (score === null ? null : Math.round(score));
  const unknown = scores.filter((one) => one.score === null);
  const say = (locale: 'fr' | 'en'): string =>
    scores
      .map((one) => `${one.title[locale]}${locale === 'fr' ? '\u202f' : ''}: ${one.score === null ? notMeasured[locale] : rounded(one.score)}`)
      .join(', ');
  const ends = (fr: string, en: string, end: typeof strong): Text =>
    end === undefined ? pair('', '') : pair(`, ${fr}\u202f: ${end.title.fr.toLowerCase()}`, `, ${en}: ${end.title.en.toLowerCase()}`);
  const [best, worst] = [ends('force', 'strength', strong), ends('faiblesse', 'weakness', weak)];
  return {
    id: 'positioning',
    kind: 'main',
    title: seen
      ? titled(
          `Position digitale «\u202f${place.fr}\u202f»${best.fr}${worst.fr}`,
          `Digital position “${place.en}”${best.en}${worst.en}`,
        )
      : titled(
          `Position digitale non mesurée\u202f: ${known.length} dimensions sur ${scores.length} sont connues`,
          `Digital position not measured: ${known.length} of ${scores.length} dimensions are known`,
        ),
    body: [
      ...(weak === undefined
        ? []
        : [
            titled(
              `${weak.title.fr}\u202f: ${short(weak.because.fr, 110)}.`,
              `${weak.title.en}: ${short(weak.because.en, 110)}.`,
            ),
          ]),
      ...(unknown.length === 0
        ? []
        : [
            titled(
              `Non mesuré\u202f: ${unknown.map((one) => one.title.fr.toLowerCase()).join(', ')}.`,
              `Not measured: ${unknown.map((one) => one.title.en.toLowerCase()).join(', ')}.`,
            ),
          ]),
    ],
    figure: {
      kind: 'chart',
      categories: known.map((one) => one.title),
      series: [{ name: pair('Note sur 100', 'Score out of 100'), values: known.map((one) => rounded(one.score)) }],
      table: slideTable(
        [
          ['Dimension', 'Dimension', 0.62],
          ['Note sur 100', 'Score of 100', 0.38, 'number'],
        ],
        scores.map((one): Cell[] => [one.title, rounded(one.score)]),
        { lines: 1, width: besideChart },
      ),
      alt: pair(`Barres des notes sur 100. ${say('fr')}.`, `Bars of the scores out of 100. ${say('en')}.`),
    },
    notes: spoken(
      [
        pair(
          'Je situe l’entreprise sur huit dimensions, de 0 à 100. Chaque note dit de quoi elle est faite, et une dimension que je ne connais pas n’entre dans aucune moyenne.',
          'I place the company on eight dimensions, from 0 to 100. Each score says what it is made of, and a dimension that I do not know enters no mean.',
        ),
        positioning.statement,
        ...[...strengths.slice(0, 1), ...weaknesses.slice(0, 2)].map((one) =>
          pair(
            `${one.title.fr}, ${Math.round(one.score ?? 0)} sur 100\u202f: ${sentence(one.because.fr)}`,
            `${one.title.en}, ${Math.round(one.score ?? 0)} out of 100: ${sentence(one.because.en)}`,
          ),
        ),
        inputs.company.competitors.length === 0
          ? pair(
              'Aucun concurrent n’est encore renseigné\u202f: je ne peux donc pas dire qui est devant, et la carte reste à faire.',
              'No competitor is recorded yet: I cannot say who is ahead, and the map is still to be drawn.',
            )
          : pair(
              `Je compare avec ${inputs.company.competitors.map((one) => one.name).slice(0, 4).join(', ')}\u202f; la carte du prix et de la visibilité est dans le rapport.`,
              `I compare with ${inputs.company.competitors.map((one) => one.name).slice(0, 4).join(', ')}; the map of price and visibility is in the report.`,
            ),
      ],
      [
        ...limits(strategy, ['Cr3', 'Cr8']),
        ...unknown.map((one) =>
          pair(
            `${one.title.fr}\u202f: non mesurée, car ${lower(sentence(one.because.fr))}`,
            `${one.title.en}: not measured, because ${lower(sentence(one.because.en))}`,
          ),
        ),
        pair(
          'Je ne cherche pas à monter partout à la fois\u202f: je garde la force qui nous distingue et je travaille la faiblesse qui coûte le plus de clients.',
          'I do not try to rise everywhere at once: I keep the strength that sets us apart and work on the weakness that costs most customers.',
        ),
      ],
    ),
    source: sourceLine(
      inputs.siteHash === null
        ? 'calculé d’après le fichier de l’entreprise, sans audit du site'
        : 'calculé d’après le fichier de l’entreprise et l’audit du site',
      inputs.siteHash === null
        ? 'computed from the company file, without a site audit'
        : 'computed from the company file and the site audit',
    ),
  };
}

/** « Camille » of « Camille, 34 ans, la table du quotidien ». */
export const calledName = (name: string): string => short(name.split(',')[0] ?? name, 34);

const mostPersonas = 3;

/** 6: who the plan speaks to. */
export function personasSlide(strategy: Strategy, personaNames: ReadonlyMap<string, string>): Slide {
  const { inputs, actions } = strategy;
  const personas = [...inputs.company.personas].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const name = (persona: CompanyPersona, signs = 34): string => short(personaNames.get(persona.id) ?? persona.name, signs);
  const [first] = personas;
  const shown = personas.slice(0, mostPersonas);
  const weak = personas.filter((one) => one.evidence.length < 3).length;
  const contents = actions.filter((one) => one.content !== null);
  const served = (persona: CompanyPersona): number => contents.filter((one) => one.personaIds.includes(persona.id)).length;
  const bestChannel = (persona: CompanyPersona): Text => {
    const best = [...persona.channels].sort((a, b) => b.affinity - a.affinity || (a.typeId < b.typeId ? -1 : 1))[0];
    return best === undefined ? notMeasured : inBoth((locale) => channelName(best.typeId, locale));
  };
  const boxes = shown.map((persona, index) => {
    const pains = [...persona.pains, ...persona.objections];
    const channel = bestChannel(persona);
    return {
      title: pair(name(persona, 42), name(persona, 42)),
      lines: [
        pair(
          `${percentText(persona.weight, 'fr', 0)} du public visé`,
          `${percentText(persona.weight, 'en', 0)} of the audience`,
        ),
        ...(persona.jobs[0] === undefined
          ? []
          : [pair(`Veut\u202f: ${short(persona.jobs[0], 48)}`, `Wants: ${short(persona.jobs[0], 48)}`)]),
        ...(pains[0] === undefined
          ? []
          : [pair(`Frein\u202f: ${short(pains[0], 48)}`, `Held back by: ${short(pains[0], 48)}`)]),
        pair(`Canal\u202f: ${short(lower(channel.fr), 32)}`, `Channel: ${short(lower(channel.en), 32)}`),
        counted(served(persona), ['contenu', 'contenus'], ['content item', 'content items']),
      ].map(clean),
      strong: index === 0,
    };
  });
  const total = counted(personas.length, ['public', 'publics'], ['audience', 'audiences']);
  return {
    id: 'personas',
    kind: 'main',
    title:
      first === undefined
        ? titled('Aucun public n’est décrit', 'No audience is described')
        : titled(
            `${total.fr}\u202f; le plan parle d’abord à ${calledName(name(first, 60))}, ${percentText(first.weight, 'fr', 0)} du public visé`,
            `${total.en}; the plan speaks first to ${calledName(name(first, 60))}, ${percentText(first.weight, 'en', 0)} of the audience`,
          ),
    body: [
      weak === 0
        ? titled(
            'Chaque portrait repose sur trois preuves ou plus.',
            'Each portrait rests on three pieces of evidence or more.',
          )
        : titled(
            `Portraits provisoires, faute de trois preuves\u202f: ${weak} sur ${personas.length}. Des entretiens sont prévus.`,
            `Provisional portraits, for want of three pieces of evidence: ${weak} of ${personas.length}. Interviews are planned.`,
          ),
    ],
    figure: {
      kind: 'boxes',
      arrows: false,
      boxes,
      alt: pair(
        `Fiches des publics. ${boxes.map((one) => `${one.title.fr}\u202f: ${one.lines.map((line) => line.fr).join(', ')}`).join('. ')}.`,
        `Cards of the audiences. ${boxes.map((one) => `${one.title.en}: ${one.lines.map((line) => line.en).join(', ')}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          'Voici à qui le plan s’adresse. J’ai décrit chaque public par ce qu’il veut faire, ce qui le retient, ses mots, ses usages et les canaux où on le trouve\u202f: ce sont ces traits qui décident de la forme des contenus.',
          'This is who the plan speaks to. I described each audience by what they want to do, what holds them back, their words, their habits and the channels where they are found: these traits decide the form of the content.',
        ),
        ...shown.map((persona) => {
          const channel = bestChannel(persona);
          return pair(
            `${name(persona, 60)}\u202f: ${persona.jobs[0] === undefined ? 'un besoin encore à préciser' : `pour «\u202f${persona.jobs[0]}\u202f»`}, avec ${counted(served(persona), ['contenu', 'contenus'], ['', '']).fr}, d’abord par le canal «\u202f${lower(channel.fr)}\u202f». ${percentText(persona.reached, 'fr')} de l’audience actuelle, pour ${percentText(persona.weight, 'fr', 0)} du public visé.`,
            `${name(persona, 60)}: ${persona.jobs[0] === undefined ? 'a need still to be made precise' : `for “${persona.jobs[0]}”`}, with ${counted(served(persona), ['', ''], ['content item', 'content items']).en}, first through the “${lower(channel.en)}” channel. ${percentText(persona.reached, 'en')} of the current audience, for ${percentText(persona.weight, 'en', 0)} of the audience aimed at.`,
          );
        }),
        ...(personas.length > shown.length
          ? [
              pair(
                `Je montre les ${shown.length} publics qui pèsent le plus\u202f; les ${personas.length - shown.length} autres sont dans le rapport.`,
                `I show the ${shown.length} audiences that weigh most; the other ${personas.length - shown.length} are in the report.`,
              ),
            ]
          : []),
      ],
      [
        ...limits(strategy, ['Cr6']).slice(0, 1),
        pair(
          'L’écart entre la part du public visé et la part déjà touchée dit où l’effort doit aller. Les poids et les affinités sont déclarés par l’entreprise\u202f: je les confronte aux entretiens et aux relevés de chaque trimestre, et je corrige le portrait plutôt que de défendre une intuition.',
          'The gap between the share aimed at and the share already reached tells where work must go. Weights and affinities are declared by the company: I check them against interviews and readings each quarter, and mend the portrait rather than defend a hunch.',
        ),
        ...limits(strategy, ['Cr6']).slice(1),
      ],
    ),
    source: sourceLine('portraits du fichier de l’entreprise (déclaré)\u202f; contenus comptés dans le plan (calculé)', 'portraits of the company file (declared); content counted in the plan (computed)'),
  };
}
