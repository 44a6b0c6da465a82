import { percentText } from '../../values/number-text.ts';
import type { CompanyPersona } from '../../framework/company/company.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { channelName } from '../plan/words.ts';
import { clean, counted, limits, notMeasured, short, sourceLine, spoken, titled, calledName } from './slide-parts.ts';
import { type Slide } from './slides.ts';

const mostPersonas = 3;

function reachText({ reached }: { readonly reached: number | null }): Text {
  return reached === null
    ? pair('Sa part dans l’audience actuelle n’est pas mesurée', 'Their share of the current audience is not measured')
    : pair(
        `${percentText(reached, 'fr')} de l’audience actuelle`,
        `${percentText(reached, 'en')} of the current audience`,
      );
}

/** 6: who the plan speaks to. */
export function personasSlide(strategy: Strategy, personaNames: ReadonlyMap<string, string>): Slide {
  const { inputs, actions } = strategy;
  const personas = [...inputs.company.personas].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const name = (persona: CompanyPersona, signs = 34): string =>
    short(personaNames.get(persona.id) ?? persona.name, signs);
  const [first] = personas;
  const shown = personas.slice(0, mostPersonas);
  const weak = personas.filter((one) => one.evidence.length < 3).length;
  const contents = actions.filter((one) => one.content !== null);
  const served = (persona: CompanyPersona): number =>
    contents.filter((one) => one.personaIds.includes(persona.id)).length;
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
        pair(`Canal\u202f: ${short(channel.fr, 32)}`, `Channel: ${short(channel.en, 32)}`),
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
            `${name(persona, 60)}\u202f: ${persona.jobs[0] === undefined ? 'un besoin encore à préciser' : `pour «\u202f${persona.jobs[0]}\u202f»`}, avec ${counted(served(persona), ['contenu', 'contenus'], ['', '']).fr}, d’abord par le canal «\u202f${channel.fr}\u202f». ${reachText(persona).fr}, pour ${percentText(persona.weight, 'fr', 0)} du public visé.`,
            `${name(persona, 60)}: ${persona.jobs[0] === undefined ? 'a need still to be made precise' : `for “${persona.jobs[0]}”`}, with ${counted(served(persona), ['', ''], ['content item', 'content items']).en}, first through the “${channel.en}” channel. ${reachText(persona).en}, for ${percentText(persona.weight, 'en', 0)} of the audience aimed at.`,
          );
        }),
        ...(personas.length > shown.length
          ? [
              pair(
                `Je montre les ${shown.length} publics qui pèsent le plus\u202f; ${personas.length - shown.length === 1 ? 'l’autre est' : `les ${personas.length - shown.length} autres sont`} dans le rapport.`,
                `I show the ${shown.length} audiences that weigh most; ${personas.length - shown.length === 1 ? 'the other one is' : `the other ${personas.length - shown.length} are`} in the report.`,
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
    source: sourceLine(
      'portraits du fichier de l’entreprise (déclaré)\u202f; contenus comptés dans le plan (calculé)',
      'portraits of the company file (declared); content counted in the plan (computed)',
    ),
  };
}
