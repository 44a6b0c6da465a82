import { countsWithoutFinding } from '../facts-of-company.ts';
import { siteTraffic } from '../../framework/site-traffic.ts';
import { type ChannelTraffic, channelTraffic } from '../../framework/traffic.ts';
import { canonicalJson } from '../../planning/plan/hash/canonical-json.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { ratesOutOfBounds, unknownsWithValue } from '../invariants.ts';
import { isToCollect } from '../data-to-collect.ts';
import { faultsAmong, faultUnless } from '../faults.ts';

export const cr02TrafficData = defineCriterion({
  id: 'Cr2',
  title: pair('les données de trafic', 'traffic data'),
  rules: [
    {
      id: 'cr2.mandatory-metrics-known',
      severity: 'blocker',
      message: {
        fr: 'Chaque mesure obligatoire d’un canal actif a une valeur, ou une tâche de mesure datée.',
        en: 'Every mandatory figure of an active channel has a value or a dated measurement task.',
      },
      check: (strategy) => {
        const isPlanned = strategy.actions.some((one) => one.id === 'measure-baseline');
        return faultsAmong(
          strategy.traffic.channels,
          '/traffic/channels',
          (one) => one.missing.length === 0 || isPlanned,
        );
      },
    },
    {
      id: 'cr2.rates-recomputed',
      severity: 'blocker',
      message: {
        fr: 'Chaque taux calculé se retrouve à partir des données d’origine.',
        en: 'Every computed rate can be recomputed from its inputs.',
      },
      check: (strategy, company) => [
        ...faultUnless(
          canonicalJson(figuresOnly(channelTraffic(company))) === canonicalJson(figuresOnly(strategy.traffic.channels)),
          '/traffic/channels',
        ),
        ...faultUnless(canonicalJson(siteTraffic(company)) === canonicalJson(strategy.traffic.site), '/traffic/site'),
      ],
    },
    {
      id: 'cr2.three-months-covered',
      severity: 'major',
      message: {
        fr: 'Les mesures couvrent trois mois au moins, sur une même période.',
        en: 'Figures cover at least three months over one period.',
      },
      check: (_strategy, company) =>
        faultUnless(company.period.baselineMonths >= 3, '/inputs/company/period/baselineMonths'),
    },
    {
      id: 'cr2.definitions-recorded',
      severity: 'major',
      message: {
        fr: 'Les définitions du rebond, du temps et de l’attribution sont notées.',
        en: 'The definitions of bounce, time and attribution are recorded.',
      },
      check: (_strategy, company) => faultUnless(company.siteTotals !== undefined, '/inputs/company/siteTotals'),
    },
    {
      id: 'cr2.anomalies-flagged',
      severity: 'major',
      message: {
        fr: 'Les anomalies connues sont signalées et ne fondent aucun choix à elles seules.',
        en: 'Known anomalies are flagged and found no choice by themselves.',
      },
      check: (strategy, company) =>
        faultUnless(
          !company.channels.some((one) => one.gscAnomalyOverlap) || isToCollect(strategy, 'search-impressions'),
          '/dataToCollect',
        ),
    },
    {
      id: 'cr2.sessions-add-up',
      severity: 'minor',
      message: {
        fr: 'La somme des visites des canaux égale les visites du site à 2 % près.',
        en: 'Channel sessions add up to site sessions within 2%.',
      },
      check: (strategy, company) => {
        const total = company.channels.reduce((sum, one) => sum + (one.metrics.sessions ?? 0), 0);
        const shown = strategy.traffic.site.sessions ?? 0;
        const counted = company.siteTotals?.sessions ?? total;
        return faultUnless(
          total > 0 && total <= 1.02 * shown && Math.abs(counted - shown) <= 0.02 * shown,
          '/traffic/site/sessions',
        );
      },
    },
    {
      id: 'cr2.rates-within-bounds',
      severity: 'blocker',
      message: {
        fr: 'Un taux est compris entre 0 et 1.',
        en: 'A rate lies between 0 and 1.',
      },
      check: ratesOutOfBounds,
    },
    {
      id: 'cr2.unknown-is-not-zero',
      severity: 'blocker',
      message: {
        fr: 'Un chiffre inconnu n’a pas de valeur\u202f: il n’est jamais compté pour zéro.',
        en: 'An unknown figure has no value: it is never counted as zero.',
      },
      check: unknownsWithValue,
    },
    {
      id: 'cr2.counts-concluded',
      severity: 'blocker',
      message: {
        fr: 'Une demande que l’entreprise compte comme perdue a son constat.',
        en: 'Demand that the company counts as lost has its finding.',
      },
      check: countsWithoutFinding,
    },
  ],
});

/** Figures without their reasons, whose typography the plan sets. */
const figuresOnly = (channels: readonly ChannelTraffic[]): unknown[] =>
  channels.map(({ figures, ...channel }) => ({
    ...channel,
    figures: figures.map(({ reason: _reason, ...figure }) => figure),
  }));
