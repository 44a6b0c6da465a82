import type { CompanyPersona } from '../../framework/company/company.ts';
import type { ContentDetail } from '../../planning/plan/details/content-detail.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ContentFormat } from '../content-format.ts';

type Adaptation = ContentDetail['adaptations'][number];

/** What each trait of the persona decides for an item of the format: three fields at least (criterion 6), the trait quoted. */
export function adaptationsFor(persona: CompanyPersona, format: ContentFormat, french: boolean): Adaptation[] {
  const need = persona.accessibilityNeeds[0];
  const trend = persona.codes.trends[0];
  return [
    device(persona, format, french),
    {
      field: 'codes',
      trait: [persona.codes.register, persona.codes.visual].filter((one) => one !== undefined).join(', '),
      decision: pair(
        `Ton « ${persona.codes.register} », ${persona.codes.emoji === 'none' ? 'sans émoji' : 'trois émojis au plus'}${persona.codes.visual === undefined ? '' : `, images : ${persona.codes.visual}`}.`,
        `“${persona.codes.register}” tone, ${persona.codes.emoji === 'none' ? 'no emoji' : 'three emojis at most'}${persona.codes.visual === undefined ? '' : `, pictures: ${persona.codes.visual}`}.`,
      ),
    },
    {
      field: 'interests',
      trait: persona.interests.slice(0, 2).join(', '),
      decision: pair(
        `Exemples pris dans ses centres d'intérêt : ${persona.interests.slice(0, 3).join(', ')}.`,
        `Examples taken from their interests: ${persona.interests.slice(0, 3).join(', ')}.`,
      ),
    },
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
    {
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
    },
  ];
}

/** How the persona reads: on which device, when, and for how long. */
function device(persona: CompanyPersona, format: ContentFormat, french: boolean): Adaptation {
  const { devices, moments, attention } = persona.consumptionMode;
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
