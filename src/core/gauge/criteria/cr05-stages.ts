import { typeset } from '../../language/typeset.ts';
import { customerOffer } from '../../planning/pieces/offer-name.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr05Stages = defineCriterion({
  id: 'Cr5',
  title: pair('le cadre en cinq étapes', 'the five-stage framework'),
  rules: [
    {
      id: 'cr5.five-stages-in-order',
      severity: 'blocker',
      message: { fr: 'Les cinq étapes sont là, dans l’ordre.', en: 'The five stages are there, in order.' },
      check: (strategy) =>
        faultUnless(strategy.stages.map((one) => one.stage).join() === 'ACQ,ACT,RET,REF,REV', '/stages'),
    },
    {
      id: 'cr5.stages-described',
      severity: 'blocker',
      message: {
        fr: 'Chaque étape est décrite avec une offre, une page ou un public de l’entreprise.',
        en: 'Every stage is described with an offer, page or audience of the company.',
      },
      check: (strategy, company) => {
        const own = [
          company.organisation.name.replace(/^(Les?) /, ''),
          ...company.offers.map((one) => customerOffer(one.name).name),
        ].map((one) => typeset(one, 'fr'));
        return faultsAmong(
          strategy.stages,
          '/stages',
          (one) =>
            one.definition.fr.length >= 60 &&
            one.definition.en.length >= 60 &&
            own.some((word) => one.definition.fr.includes(word)),
        );
      },
    },
    {
      id: 'cr5.stages-complete',
      severity: 'blocker',
      message: {
        fr: 'Chaque étape a une entrée, une sortie, un volume ou sa raison, une action et un indicateur.',
        en: 'Every stage has an entry, an exit, a volume or its reason, an action and an indicator.',
      },
      check: (strategy) =>
        faultsAmong(
          strategy.stages,
          '/stages',
          (one) =>
            one.entryEvent.fr !== '' &&
            one.exitEvent.fr !== '' &&
            ((one.baselineVolume !== null && one.baselineRate !== null) || one.missingReason !== null) &&
            one.actionIds.length > 0 &&
            one.kpiIds.length > 0,
        ),
    },
    {
      id: 'cr5.stages-distinct',
      severity: 'major',
      message: {
        fr: 'Deux étapes ne se terminent pas par le même événement, et chaque action a une seule étape principale.',
        en: 'No two stages end with the same event, and every action has a single main stage.',
      },
      check: (strategy) => {
        const exits = strategy.stages.map((one) => one.exitEvent.en);
        const listed = strategy.stages.flatMap((one) => one.actionIds);
        return [
          ...faultUnless(new Set(exits).size === exits.length, '/stages'),
          ...faultsAmong(strategy.actions, '/actions', (one) => listed.filter((id) => id === one.id).length === 1),
        ];
      },
    },
    {
      id: 'cr5.titles-translated',
      severity: 'minor',
      message: {
        fr: 'Chaque étape a un titre dans les deux langues pour l’équivalent en texte du schéma.',
        en: 'Every stage has a title in both languages for the diagram’s text equivalent.',
      },
      check: (strategy) => faultsAmong(strategy.stages, '/stages', (one) => one.title.fr !== '' && one.title.en !== ''),
    },
  ],
});
