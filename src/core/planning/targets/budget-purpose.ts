/** The budget that pays for a stage. */
export function budgetPurpose(stage: string): 'acquisition' | 'activation' | 'retention' | 'referral' {
  if (stage === 'ACQ') return 'acquisition';
  if (stage === 'RET') return 'retention';
  return stage === 'REF' ? 'referral' : 'activation';
}
