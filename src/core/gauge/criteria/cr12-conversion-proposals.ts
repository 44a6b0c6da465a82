import { messagesWithoutConsent } from '../facts-of-company.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { readyWeek } from '../../planning/calendar/ready-week.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { ownEvidence, ownEvidencePrefix } from '../../conversion/own-evidence.ts';
import { possibleEvents } from '../../framework/lead-maturity.ts';
import { findingActionId } from '../../insights/finding-action-id.ts';
import { isEmailChannel } from '../../framework/channels.ts';
import { lossesApart } from '../../insights/kinds/losses-apart.ts';
import { reasonsCounted } from '../../insights/kinds/reasons-counted.ts';
import { waysApart } from '../../insights/kinds/ways-apart.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { openChannels } from '../../planning/context/open-channels.ts';
import { provenWays } from '../../planning/ways/proven-ways.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { conversionFaults, faultsAmong, faultsOfMissing, faultUnless } from '../faults.ts';

const isOwn = (id: string): boolean => id.startsWith(ownEvidencePrefix);
/** What a law asks for has its own date. */
const isLaw = (id: string): boolean => id.startsWith('legal:');

/** What two counted groups prove is made the rule by an action of its own. */
const makesTheRule = ({ id }: PlannedAction): boolean =>
  [waysApart, lossesApart].some((kind) => id.startsWith(findingActionId(kind.id)));

const requiredFamilies = {
  path: pair('parcours', 'path'),
  notification: pair('notification', 'notification'),
  test: pair('test', 'test'),
  maturity: pair('maturité', 'maturity'),
};

export const cr12ConversionProposals = defineCriterion({
  id: 'Cr12',
  title: pair('les propositions de conversion', 'conversion proposals'),
  rules: [
    {
      id: 'cr12.families-covered',
      severity: 'blocker',
      repairedBy: { work: 'conversion', by: 0.04 },
      message: {
        fr: 'Quatre propositions au moins : parcours, notification, test et maturité.',
        en: 'At least four proposals: path, notification, test and maturity.',
      },
      check: ({ actions, channels }) => {
        const families = new Set<string | undefined>(actions.map((one) => one.conversion?.family));
        // messages have no place where the plan gives up the e-mails
        const isMailStopped = channels.some(({ typeId, decision }) => isEmailChannel(typeId) && decision === 'cut');
        const has = (family: string): boolean => families.has(family) || (family === 'notification' && isMailStopped);
        return faultsOfMissing(requiredFamilies, has, '/actions');
      },
    },
    {
      id: 'cr12.proposals-evidenced',
      severity: 'blocker',
      message: {
        fr: 'Chaque proposition cite une preuve et donne effort et indicateur.',
        en: 'Every proposal cites evidence and gives effort and indicator.',
      },
      check: (strategy) =>
        conversionFaults(
          strategy,
          (one, action) =>
            one.friction.evidenceIds.length > 0 &&
            one.friction.description.fr !== '' &&
            action.effort.planned > 0 &&
            action.kpis.some(measuresResult),
        ),
    },
    {
      id: 'cr12.ab-tests-feasible',
      severity: 'blocker',
      message: {
        fr: 'Une comparaison A/B n’est proposée que si le trafic la permet en 56 jours.',
        en: 'An A/B comparison is proposed only when traffic allows it within 56 days.',
      },
      check: (strategy) =>
        conversionFaults(
          strategy,
          (one) =>
            one.test === null ||
            (one.test.method !== 'ab' && one.test.method !== 'micro_conversion_ab') ||
            (one.test.feasible && one.test.days <= 56),
        ),
    },
    {
      id: 'cr12.maturity-complete',
      severity: 'major',
      message: {
        fr: 'La maturité des prospects a ses événements, ses seuils, une suite par seuil et le consentement.',
        en: 'Prospect maturity has its events, thresholds, a next action per threshold and consent.',
      },
      check: (strategy) =>
        faultUnless(
          strategy.maturity.events.length >= 5 &&
            strategy.maturity.stages.length === 4 &&
            strategy.maturity.stages.every((one) => one.nextAction.fr !== '') &&
            strategy.maturity.consent.fr !== '',
          '/maturity',
        ),
    },
    {
      id: 'cr12.maturity-fits-the-model',
      severity: 'major',
      message: {
        fr: 'Les gestes notés sont possibles chez cette entreprise.',
        en: 'The acts that are scored can happen in this company.',
      },
      check: ({ maturity }, company) => {
        const possible = possibleEvents({ ...packOf(company), channelIds: openChannels(company) });
        return faultsAmong(maturity.events, '/maturity/events', ({ type }) => possible.includes(type));
      },
    },
    {
      id: 'cr12.own-evidence-first',
      severity: 'major',
      message: {
        fr: 'La réparation que les comptes de l’entreprise désignent existe et vient la première.',
        en: 'The repair that the counts of the company point to exists and comes first.',
      },
      check: ({ actions }, company) => {
        const isProven = provenWays(company).length > 0;
        if (!isProven && ownEvidence(company).length === 0) return [];
        const changes = actions.filter(({ kind, conversion }) => kind === 'conversion' && conversion !== null);
        const levers = changes.filter(({ conversion }) => conversion?.friction.evidenceIds.some(isOwn) === true);
        const answers = actions.filter(({ id }) => id.startsWith(findingActionId(reasonsCounted.id)));
        const first = isProven ? actions.filter(makesTheRule) : [...levers, ...answers];
        const others = changes.filter(
          ({ conversion }) =>
            ['path', 'notification'].includes(conversion?.family ?? '') &&
            conversion?.friction.evidenceIds.some(isLaw) !== true,
        );
        const earliest = Math.min(...first.map(readyWeek));
        return [
          ...faultUnless(changes.length === 0 || first.length > 0, '/actions'),
          ...faultUnless(first.length === 0 || others.every((one) => readyWeek(one) >= earliest), '/actions'),
        ];
      },
    },
    {
      id: 'cr12.gain-per-hour-known',
      severity: 'minor',
      message: {
        fr: 'Chaque proposition donne le gain attendu par heure.',
        en: 'Every proposal gives the expected gain per hour.',
      },
      check: (strategy) => conversionFaults(strategy, (one) => one.gainPerHour !== null),
    },
    {
      id: 'cr12.contacts-agreed',
      severity: 'blocker',
      message: {
        fr: 'Une action qui écrit à des contacts en a qui ont donné leur accord.',
        en: 'An action that writes to contacts has contacts who agreed.',
      },
      check: messagesWithoutConsent,
    },
  ],
});
