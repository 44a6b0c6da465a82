import { expect, test } from 'vitest';
import { referralDrafts } from '../../../src/core/referral/referral-plan.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

test('what the company would pay a partner at most is in its plan, and not in the text to the partner', () => {
  const { organisation } = companyWith();
  const company = companyWith({
    organisation: { ...organisation, businessModel: 'b2b_saas' },
    channels: [
      channelWith('CH-PARTNER', {
        relays: [{ kind: 'partner', name: 'Cercle des cyclistes' }],
        metrics: { newCustomers: 40 },
      }),
    ],
    personas: [personaWith({ segment: 'cyclistes', decisionRole: 'buyer' })],
  });
  const drafts = referralDrafts(contextOf(company), steeringWith(), { hours: 200, cash: 9000 });
  const own = drafts.find(({ catalogueId }) => catalogueId === 'G-PARTNERPROG')!.referral!;
  expect(own.rewardReferrer.fr).toMatch(/€/u);
  const received = own.ready!.parts.find(({ label }) => label.en === 'What each side receives')!;
  expect(received.text).not.toMatch(/€/u);
});
