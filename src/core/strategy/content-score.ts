import type { Factor } from '../contents/action.ts';
import { shortName } from '../contents/company-reach.ts';
import { pair } from '../contents/pair.ts';
import { stageTitle } from '../framework/stages.ts';
import type { Text } from '../values/text.ts';
import type { Candidate, FactorName, FactorValues } from './candidate.ts';

/** Weights of §7 G4: each value lies between 0 and 1, risk counts against. */
const weights = {
  gapValue: 0.22,
  stageNeed: 0.16,
  personaFit: 0.16,
  channelStrength: 0.12,
  evidence: 0.1,
  season: 0.08,
  effortEff: 0.08,
  costEff: 0.08,
  differentiation: 0.04,
  accessibility: 0.03,
  risk: -0.07,
} as const satisfies Record<FactorName, number>;

const names = Object.keys(weights) as FactorName[];

export function scoreOf(values: FactorValues): number {
  return names.reduce((total, name) => total + bounded(values[name]) * weights[name], 0);
}

/** The factors of a chosen item with their reasons: sentences are only written for what is kept. */
export function factorsOf(one: Candidate): Factor[] {
  return names.map((name) => {
    const value = bounded(one.values[name]);
    return {
      factor: name,
      value,
      weight: weights[name],
      contribution: Math.round(value * weights[name] * 1e6) / 1e6,
      reason: reasonOf(name, one),
    };
  });
}

const bounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;

function reasonOf(name: FactorName, one: Candidate): Text {
  const stage = stageTitle(one.stage);
  switch (name) {
    case 'gapValue':
      return pair(
        `« ${one.topic.name} » : écart de contenu pour ce public`,
        `“${one.topic.name}”: content gap for this audience`,
      );
    case 'stageNeed':
      return pair(`étape ${stage.fr.toLowerCase()} : besoin relatif`, `${stage.en.toLowerCase()} stage: relative need`);
    case 'personaFit':
      return pair(
        `${shortName(one.persona)} : format, mots communs et canal`,
        `${shortName(one.persona)}: format, shared words and channel`,
      );
    case 'channelStrength':
      return pair(
        `affinité du public pour le canal ${one.channelId}`,
        `audience affinity for channel ${one.channelId}`,
      );
    case 'evidence':
      return one.values.evidence === 0.5
        ? pair('aucun résultat passé pour ce format : valeur neutre', 'no past result for this format: neutral value')
        : pair('résultat de ce format au cycle précédent', 'result of this format in the former cycle');
    case 'season':
      return pair('temps forts du calendrier dans le cycle', 'calendar events within the cycle');
    case 'effortEff':
      return pair(`${one.hours} h de travail`, `${one.hours} h of work`);
    case 'costEff':
      return pair(`dépense directe : ${one.cash}`, `direct spend: ${one.cash}`);
    case 'differentiation':
      return pair('place laissée par les concurrents sur ce canal', 'room left by competitors on this channel');
    case 'accessibility':
      return pair("besoins d'accessibilité du public", 'accessibility needs of the audience');
    case 'risk':
      return pair('risque juridique ou de dépendance', 'legal or dependency risk');
  }
}
