import type { CompanyPersona } from '../../../framework/company/company.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { compareById, compareText } from '../../../values/compare-text.ts';
import { percentText } from '../../../values/number-text.ts';
import { pair, type Text } from '../../../values/text.ts';
import { channelTypeTitle, wholePercent } from '../../plan-cells.ts';
import { clean, firstName, notMeasured, short, sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import { boxesAlt, type Slide, type SlideBox } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

const mostPersonas = 3;

/** A persona with the facts that the slide shows. */
interface Card {
  readonly persona: CompanyPersona;
  readonly name: string;
  /** Number of content items for it. */
  readonly contents: Text;
  /** Its channel of highest affinity. */
  readonly channel: Text;
}

/** 6: the audiences, the largest first. */
export function personasSlide(strategy: Strategy, personaNames: ReadonlyMap<string, string>): Slide {
  const personas = [...strategy.inputs.company.personas].sort((a, b) => b.weight - a.weight || compareById(a, b));
  const cards = personas.slice(0, mostPersonas).map((persona) => cardOf(strategy, persona, personaNames));
  const boxes = cards.map(boxOf);
  const missing = missingDataNotes(strategy, ['Cr6']);
  return {
    id: 'personas',
    kind: 'main',
    title: titleOf(cards[0], personas.length),
    body: [evidenceLine(personas)],
    figure: {
      kind: 'boxes',
      arrows: false,
      boxes,
      alt: boxesAlt(pair('Fiches des publics.', 'Cards of the audiences.'), boxes),
    },
    notes: speakerNotes(
      [introduction, ...cards.map(personaNote), ...othersNote(personas.length)],
      [...missing.slice(0, 1), gapNote, ...missing.slice(1)],
    ),
    source: sourceLine(
      'portraits du fichier de l’entreprise (déclaré)\u202f; contenus comptés dans le plan (calculé)',
      'portraits of the company file (declared); content counted in the plan (computed)',
    ),
  };
}

function cardOf({ actions }: Strategy, persona: CompanyPersona, personaNames: ReadonlyMap<string, string>): Card {
  const count = actions.filter((one) => one.content !== null && one.personaIds.includes(persona.id)).length;
  return {
    persona,
    name: personaNames.get(persona.id) ?? persona.name,
    contents: counted(count, ['contenu', 'contenus'], ['content item', 'content items']),
    channel: bestChannel(persona),
  };
}

function bestChannel({ channels }: CompanyPersona): Text {
  const [best] = [...channels].sort((a, b) => b.affinity - a.affinity || compareText(a.typeId, b.typeId));
  return best === undefined ? notMeasured : channelTypeTitle(best.typeId);
}

function boxOf({ persona, name, contents, channel }: Card, at: number): SlideBox {
  const share = wholePercent(persona.weight);
  const [job] = persona.jobs;
  const [pain] = [...persona.pains, ...persona.objections];
  const lines = [
    pair(`${share.fr} du public visé`, `${share.en} of the audience`),
    ...(job === undefined ? [] : [pair(`Veut\u202f: ${short(job, 48)}`, `Wants: ${short(job, 48)}`)]),
    ...(pain === undefined ? [] : [pair(`Frein\u202f: ${short(pain, 48)}`, `Held back by: ${short(pain, 48)}`)]),
    pair(`Canal\u202f: ${short(channel.fr, 32)}`, `Channel: ${short(channel.en, 32)}`),
    contents,
  ];
  return { title: pair(short(name, 42), short(name, 42)), lines: lines.map(clean), strong: at === 0 };
}

function titleOf(first: Card | undefined, count: number): Text {
  if (first === undefined) return titled('Aucun public n’est décrit', 'No audience is described');
  const total = counted(count, ['public', 'publics'], ['audience', 'audiences']);
  const name = firstName(short(first.name, 60));
  const share = wholePercent(first.persona.weight);
  return titled(
    `${total.fr}\u202f; le plan parle d’abord à ${name}, ${share.fr} du public visé`,
    `${total.en}; the plan speaks first to ${name}, ${share.en} of the audience`,
  );
}

/** A portrait needs three pieces of evidence (working assumption of the framework). */
function evidenceLine(personas: readonly CompanyPersona[]): Text {
  const weak = personas.filter((one) => one.evidence.length < 3).length;
  if (weak === 0)
    return titled(
      'Chaque portrait repose sur trois preuves ou plus.',
      'Each portrait rests on three pieces of evidence or more.',
    );
  return titled(
    `Portraits provisoires, faute de trois preuves\u202f: ${weak} sur ${personas.length}. Des entretiens sont prévus.`,
    `Provisional portraits, for want of three pieces of evidence: ${weak} of ${personas.length}. Interviews are planned.`,
  );
}

const introduction = pair(
  'Voici à qui le plan s’adresse. J’ai décrit chaque public par ce qu’il veut faire, ce qui le retient, ses mots, ses usages et les canaux où on le trouve\u202f: ce sont ces traits qui décident de la forme des contenus.',
  'This is who the plan speaks to. I described each audience by what they want to do, what holds them back, their words, their habits and the channels where they are found: these traits decide the form of the content.',
);

function personaNote({ persona, name, contents, channel }: Card): Text {
  const [job] = persona.jobs;
  const need =
    job === undefined
      ? pair('un besoin encore à préciser', 'a need still to be made precise')
      : pair(`pour «\u202f${job}\u202f»`, `for “${job}”`);
  const [reach, share] = [reachText(persona), wholePercent(persona.weight)];
  return pair(
    `${short(name, 60)}\u202f: ${need.fr}, avec ${contents.fr}, d’abord par le canal «\u202f${channel.fr}\u202f». ${reach.fr}, pour ${share.fr} du public visé.`,
    `${short(name, 60)}: ${need.en}, with ${contents.en}, first through the “${channel.en}” channel. ${reach.en}, for ${share.en} of the audience aimed at.`,
  );
}

const reachText = ({ reached }: CompanyPersona): Text =>
  reached === null
    ? pair('Sa part dans l’audience actuelle n’est pas mesurée', 'Their share of the current audience is not measured')
    : pair(
        `${percentText(reached, 'fr')} de l’audience actuelle`,
        `${percentText(reached, 'en')} of the current audience`,
      );

function othersNote(count: number): Text[] {
  const left = count - mostPersonas;
  if (left <= 0) return [];
  return [
    pair(
      `Je montre les ${mostPersonas} publics qui pèsent le plus\u202f; ${left === 1 ? 'l’autre est' : `les ${left} autres sont`} dans le rapport.`,
      `I show the ${mostPersonas} audiences that weigh most; ${left === 1 ? 'the other one is' : `the other ${left} are`} in the report.`,
    ),
  ];
}

const gapNote = pair(
  'L’écart entre la part du public visé et la part déjà touchée dit où l’effort doit aller. Les poids et les affinités sont déclarés par l’entreprise\u202f: je les confronte aux entretiens et aux relevés de chaque trimestre, et je corrige le portrait plutôt que de défendre une intuition.',
  'The gap between the share aimed at and the share already reached tells where work must go. Weights and affinities are declared by the company: I check them against interviews and readings each quarter, and mend the portrait rather than defend a hunch.',
);
