import type { CompanyPersona } from '../../framework/company/company.ts';
import type { ContentDetail } from '../../planning/plan/details/content-detail.ts';
import { isBusiness } from '../../planning/context/persona-traits.ts';
import { relatedInterests } from '../../planning/messages/related-interests.ts';
import { capitalise, pair, type Text } from '../../values/text.ts';
import type { ContentFormat } from '../content-format.ts';

type Adaptation = ContentDetail['adaptations'][number];

/** What each trait of the persona decides for an item of the format: three fields at least (criterion 6), the trait quoted. */
export function adaptationsFor(
  persona: CompanyPersona,
  format: ContentFormat,
  {
    french,
    isHabitKnown,
    subject,
  }: { readonly french: boolean; readonly isHabitKnown: boolean; readonly subject: string },
): Adaptation[] {
  const interests = relatedInterests(persona, subject);
  const first = isHabitKnown ? device(persona, format, french) : readiness(persona, format, french);
  const need = persona.accessibilityNeeds[0];
  const trend = persona.codes.trends[0];
  const objection = persona.objections[0];
  return [
    first,
    // what the reader already knows adapts any subject, a hobby only its own
    ...(first.field === 'maturity' || interests.length > 0 ? [] : [readiness(persona, format, french)]),
    {
      field: 'codes',
      trait: [persona.codes.register, persona.codes.visual].filter((one) => one !== undefined).join(', '),
      decision: pair(
        `Ton « ${persona.codes.register} », ${persona.codes.emoji === 'none' ? 'sans émoji' : 'trois émojis au plus'}${persona.codes.visual === undefined ? '' : `, images : ${persona.codes.visual}`}.`,
        `“${persona.codes.register}” tone, ${persona.codes.emoji === 'none' ? 'no emoji' : 'three emojis at most'}${persona.codes.visual === undefined ? '' : `, pictures: ${persona.codes.visual}`}.`,
      ),
    },
    ...interestRows(interests),
    ...(need === undefined
      ? []
      : [
          {
            field: 'accessibilityNeeds' as const,
            trait: persona.accessibilityNeeds.join(', '),
            decision: pair(
              `Prévu dès la conception : ${persona.accessibilityNeeds.join(', ')}.`,
              `Designed in from the start: ${persona.accessibilityNeeds.join(', ')}.`,
            ),
          },
        ]),
    ...(trend === undefined
      ? []
      : [
          {
            field: 'trends' as const,
            trait: `${trend.label} (${trend.seenAt})`,
            decision: pair(`Code du moment repris : ${trend.label}.`, `Current code reused: ${trend.label}.`),
          },
        ]),
    ...(objection === undefined
      ? []
      : [
          {
            field: 'objections' as const,
            trait: objection,
            decision: pair(
              `Répond à « ${objection} » dans le premier tiers.`,
              `Answers “${objection}” in the first third.`,
            ),
          },
        ]),
    isBusiness(persona) ? role(persona, french) : age(persona),
  ];
}

/** What the interests of the subject decide; nothing without one. */
const interestRows = (interests: readonly string[]): Adaptation[] =>
  interests.length === 0
    ? []
    : [
        {
          field: 'interests',
          trait: interests.slice(0, 2).join(', '),
          decision: pair(
            `Exemples pris dans ses centres d'intérêt : ${interests.slice(0, 3).join(', ')}.`,
            `Examples taken from their interests: ${interests.slice(0, 3).join(', ')}.`,
          ),
        },
      ];

/** What the age of a private person decides. */
function age(persona: CompanyPersona): Adaptation {
  return {
    field: 'age',
    trait: `${persona.ageRange[0]}–${persona.ageRange[1]}`,
    decision:
      persona.ageRange[0] >= 45
        ? pair(
            'Corps de texte de 18 px, références connues de cette génération, aucun sigle non expliqué.',
            'Body text at 18 px, references this generation knows, no unexplained acronym.',
          )
        : pair(
            'Rythme court, preuve visible dans les premières secondes.',
            'Short pace, proof visible in the first seconds.',
          ),
  };
}

/** What the part of a person in the purchase of an organisation decides: age says nothing of it. */
function role({ decisionRole }: CompanyPersona, french: boolean): Adaptation {
  const known = decisionRole ?? 'user';
  const { name, decision } = roles[known];
  return { field: 'decisionRole', trait: french ? name.fr : name.en, decision };
}

const roles: Readonly<
  Record<NonNullable<CompanyPersona['decisionRole']>, { readonly name: Text; readonly decision: Text }>
> = {
  user: {
    name: pair('utilisateur', 'user'),
    decision: pair(
      'Montre le travail fini et le temps gagné, pas le catalogue.',
      'Shows the finished work and the time saved, not the catalogue.',
    ),
  },
  buyer: {
    name: pair('acheteur', 'buyer'),
    decision: pair(
      'Prix, délai et ce qui est compris sur une page, à garder ou à transmettre.',
      'Price, timing and what is included on one page, to keep or pass on.',
    ),
  },
  influencer: {
    name: pair('prescripteur', 'influencer'),
    decision: pair(
      'Faits vérifiables, à citer sans risque devant quelqu’un d’autre.',
      'Facts that can be checked, safe to quote to somebody else.',
    ),
  },
  approver: {
    name: pair('décideur', 'approver'),
    decision: pair(
      'Une page : l’enjeu, le coût, le risque, la décision demandée.',
      'One page: what is at stake, the cost, the risk, the decision wanted.',
    ),
  },
};

/** What the persona already knows, where its devices and hours are not known. */
function readiness({ maturity }: CompanyPersona, format: ContentFormat, french: boolean): Adaptation {
  const { name, decision } = readinessOf[maturity];
  const shape = mediaShape[format.media];
  return {
    field: 'maturity',
    trait: french ? name.fr : name.en,
    decision: pair(`${capitalise(shape.fr)} ; ${decision.fr}.`, `${capitalise(shape.en)}; ${decision.en}.`),
  };
}

const mediaShape: Readonly<Record<ContentFormat['media'], Text>> = {
  audio: pair('audio avec sa transcription', 'audio with its transcript'),
  video: pair('vidéo sous-titrée', 'captioned video'),
  image: pair('une idée par image, texte alternatif', 'one idea per picture, alternative text'),
  tool: pair('une question à la fois', 'one question at a time'),
  text: pair('réponse avant le détail', 'answer before the detail'),
};

const knowsProblem = {
  name: pair('connaît la gêne', 'knows the difficulty'),
  decision: pair(
    'nomme la situation, puis montre les solutions possibles',
    'names the situation, then shows the possible solutions',
  ),
};
const knowsSolutions = {
  name: pair('connaît les solutions', 'knows the solutions'),
  decision: pair(
    'compare les solutions par critère, la vôtre avec ses limites',
    'compares solutions by criterion, yours with its limits',
  ),
};
const readinessOf: Readonly<Record<CompanyPersona['maturity'], { readonly name: Text; readonly decision: Text }>> = {
  unaware: {
    name: pair('ne cherche pas encore', 'is not looking yet'),
    decision: pair('part d’un moment vécu, sans parler d’offre', 'starts from a lived moment, without an offer'),
  },
  problem_aware: knowsProblem,
  solution_aware: knowsSolutions,
  aware: knowsSolutions,
  considering: {
    name: pair('compare avant de choisir', 'compares before choosing'),
    decision: pair(
      'prix, délai et preuve en tête, puis l’étape suivante',
      'price, timing and proof first, then the next step',
    ),
  },
  customer: {
    name: pair('est déjà client', 'is a customer already'),
    decision: pair(
      'va droit à l’usage, sans présenter la maison',
      'goes straight to the use, without introducing the company',
    ),
  },
};

/** How the persona reads: on which device, when, and for how long. */
function device(persona: CompanyPersona, format: ContentFormat, french: boolean): Adaptation {
  const { devices, moments, attention } = persona.consumptionMode;
  if (devices.other > Math.max(devices.mobile, devices.desktop, devices.tablet))
    return readiness(persona, format, french);
  const mobile = devices.mobile >= devices.desktop;
  const share = Math.round(100 * Math.max(devices.mobile, devices.desktop));
  const moment = moments[0] ?? '';
  const trait = french
    ? `${share} % ${mobile ? 'mobile' : 'ordinateur'}, ${moment}`
    : `${share}% ${mobile ? 'mobile' : 'desktop'}, ${moment}`;
  const shape = shapeOf(format, mobile, attention);
  return {
    field: 'consumptionMode',
    trait,
    decision: pair(
      `${share} % sur ${mobile ? 'mobile' : 'ordinateur'}, plutôt « ${moment} » : ${shape.fr}.`,
      `${share}% on ${mobile ? 'mobile' : 'desktop'}, mostly “${moment}”: ${shape.en}.`,
    ),
  };
}

/** The shape of an item for a device and an attention span. */
function shapeOf(format: ContentFormat, mobile: boolean, attention: string): Text {
  if (format.media === 'video')
    return pair(
      `vidéo ${mobile ? 'verticale' : 'horizontale'} sous-titrée, ${attention === 'short' ? 'trente secondes' : 'trois minutes au plus'}`,
      `${mobile ? 'vertical' : 'horizontal'} captioned video, ${attention === 'short' ? 'thirty seconds' : 'three minutes at most'}`,
    );
  if (format.media === 'image')
    return pair(
      `image ${mobile ? 'verticale' : 'large'}, une idée par image, texte alternatif`,
      `${mobile ? 'vertical' : 'wide'} picture, one idea per picture, alternative text`,
    );
  if (format.media === 'tool')
    return pair(
      mobile ? 'une question par écran, utilisable au pouce' : 'tout sur une page, imprimable',
      mobile ? 'one question per screen, usable with the thumb' : 'everything on one page, printable',
    );
  if (attention === 'long') return pair('texte complet avec sommaire', 'full text with a table of contents');
  return attention === 'short'
    ? pair(
        'réponse dans les deux premières lignes, paragraphes courts',
        'answer in the first two lines, short paragraphs',
      )
    : pair('résumé puis détail', 'summary, then detail');
}
