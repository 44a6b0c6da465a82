/** Decision on an action or a channel after a cycle. */
export type ReuseDecision = 'scale' | 'keep' | 'adapt' | 'test_again' | 'cut';
