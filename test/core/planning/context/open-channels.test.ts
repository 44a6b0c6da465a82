import { describe, expect, test } from 'vitest';
import type { CompanyPersona } from '../../../../src/core/framework/company/company.ts';
import { affinityOf, openChannels } from '../../../../src/core/planning/context/open-channels.ts';
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

test('a channel without a listed affinity gets that of a similar one, or 0.3', () => {
  const [persona] = companyWith({ personas: [personaWith()] }).personas as [CompanyPersona];
  expect(['CH-SEO', 'CH-BLOG', 'CH-TT'].map((id) => affinityOf(persona, id))).toEqual([0.8, 0.8, 0.3]);
});
