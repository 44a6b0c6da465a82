import { describe, expect, test } from 'vitest';
import type { CompanyPersona } from '../../../../src/core/framework/company/company.ts';
import { affinityOf, isGivenUp, openChannels } from '../../../../src/core/planning/context/open-channels.ts';
import { channelWith, companyWith, personaWith } from '../../../support/small-company.ts';

describe('open channels', () => {
  const open = (...channels: ReturnType<typeof channelWith>[]): string[] => openChannels(companyWith({ channels }));

  test('are the site, its blog, search and the listed channels that are not absent', () => {
    expect(open(channelWith('CH-IG'), channelWith('CH-TT', { status: 'absent' }))).toEqual([
      'CH-BLOG',
      'CH-IG',
      'CH-SEO',
      'CH-SITE',
    ]);
  });

  test('are completed by channels counted inside another, and by those a newsletter or a relay opens', () => {
    const relays = [{ kind: 'federation' as const, name: 'Fédération' }];
    expect(open(channelWith('CH-EMAIL-NL', { alsoIncludes: ['CH-SMS'], relays }))).toEqual(
      expect.arrayContaining(['CH-EMAIL-AUTO', 'CH-FED', 'CH-SMS']),
    );
  });
});

test('a channel is given up when the company has it and the plan does not use it', () => {
  const company = companyWith({ channels: [channelWith('CH-IG'), channelWith('CH-TT', { status: 'absent' })] });
  const given = (typeId: string, ...channels: string[]) => isGivenUp({ company, channels }, typeId);
  expect([given('CH-IG'), given('CH-IG', 'CH-IG'), given('CH-TT'), given('CH-FB')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a channel without a listed affinity gets that of a similar one, or 0.3', () => {
  const [persona] = companyWith({ personas: [personaWith()] }).personas as [CompanyPersona];
  expect(['CH-SEO', 'CH-BLOG', 'CH-TT'].map((id) => affinityOf(persona, id))).toEqual([0.8, 0.8, 0.3]);
});
