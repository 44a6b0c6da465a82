import type { ContentDetail } from '../../planning/plan/details/content-detail.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { CustomerRole } from '../../planning/plan/content-kinds.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { table } from '../build-blocks.ts';
import { joined } from '../joined-texts.ts';
import { personaName } from '../plan-cells.ts';
import { contentFamilyNames } from '../plan-names.ts';

const mostRows = 40;

/** How each content item adapts to its audience, then the decisions that all the content of an audience shares. */
export const adaptationTables = (strategy: Strategy): ReportBlock[] => [
  contentTable(strategy),
  audienceTable(strategy),
];

function contentTable({ actions, inputs }: Strategy): ReportBlock {
  const contents = actions.flatMap((action) => (action.content === null ? [] : [{ action, content: action.content }]));
  return table(
    pair('Chaque contenu et ce qui l’adapte à son public', 'Each content item and what fits it to its audience'),
    [
      ['Contenu', 'Content item'],
      ['Famille', 'Family'],
      ['Public', 'Audience'],
      ['Intérêt servi', 'Interest served'],
      ['Forme adaptée', 'Fitted form', 'wide'],
      ['Rôle du client', 'Role of the customer'],
      ['Niveau 0–3', 'Level 0–3', 'number'],
      ['Preuve de la marque', 'Brand proof'],
    ],
    contents
      .slice(0, mostRows)
      .map(({ action, content }): Cell[] => [
        action.title,
        contentFamilyNames[content.family],
        action.personaIds.map((id) => personaName(inputs.company, id)).join(', '),
        content.interest,
        formDecision(content),
        roleNames[content.customerRole],
        content.interactivity,
        content.brandProof.proof,
      ]),
    Math.max(0, contents.length - mostRows),
  );
}

/** Fields whose decision differs from item to item. */
const formFields: readonly string[] = ['consumptionMode', 'maturity'];

/** The decision that follows from how the audience consumes content, or the first one. */
const formDecision = ({ adaptations }: ContentDetail): Cell =>
  adaptations.find(({ field }) => formFields.includes(field))?.decision ?? adaptations[0]?.decision ?? pair('', '');

function audienceTable({ actions, inputs }: Strategy): ReportBlock {
  return table(
    pair('Ce qui vaut pour tous les contenus d’un public', 'What holds for all content for an audience'),
    [
      ['Public', 'Audience'],
      ['Décisions', 'Decisions', 'wide'],
    ],
    inputs.company.personas.flatMap((persona): Cell[][] => {
      const own = actions.find((action) => action.content !== null && action.personaIds.includes(persona.id));
      const shared = own?.content?.adaptations.filter(({ field }) => !formFields.includes(field)) ?? [];
      return shared.length === 0 ? [] : [[persona.name, joined(shared.map((one) => one.decision))]];
    }),
  );
}

const roleNames: Readonly<Record<CustomerRole, Text>> = {
  hero: pair('héros', 'hero'),
  co_creator: pair('co-auteur', 'co-creator'),
  expert: pair('expert', 'expert'),
  beneficiary: pair('bénéficiaire', 'beneficiary'),
};
