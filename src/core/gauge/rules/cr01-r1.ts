import { channelType } from '../../framework/channels.ts';
import { relayKinds } from '../plan-parts.ts';
import { missingKind } from '../missing-kind.ts';
import { defineRule } from '../plan-rule.ts';

export const cr01R1 = defineRule({
  id: 'CR01-R1',
  criterion: 'Cr1',
  severity: 'blocker',
  message: {
    fr: 'Chaque famille de canaux doit figurer dans le fichier, au besoin « absent » avec sa raison.',
    en: 'Every family of channels must appear in the file, if need be “absent” with its reason.',
  },
  check: (_strategy, company) => {
    const had = new Set(
      company.channels
        .flatMap((one) => [one.typeId, ...one.alsoIncludes])
        .map((id) => channelType(id).family as string),
    );
    const reasoned = company.relaysNone.map((one) => one.kind);
    const wanted: readonly (readonly [string, string])[] = [
      ['search', 'search'],
      ['social', 'social'],
      ['email', 'email'],
      ['ads', 'ads'],
      ['influencers', 'influencer'],
    ];
    return wanted.flatMap(([family, relay]) =>
      had.has(family) || reasoned.includes(relay) || relayKinds(company).includes(relay)
        ? []
        : [{ path: '/inputs/company/channels', detail: missingKind(family) }],
    );
  },
});
