import { fewerThanUsual } from '../../../../src/core/acquisition/scenario-choice.ts';
import { typesetText } from '../../../../src/core/language/typeset.ts';
import { type Breaks, firstWith, keepOnly } from '../../../support/breakable-plan.ts';

export const cr09AcquisitionScenariosBreaks: Breaks = {
  'cr9.three-scenarios': (one) => {
    keepOnly(one, (action) => action.scenario === null);
    // a reason for few is no reason for none
    one.explain = [...one.explain, typesetText(fewerThanUsual)];
  },
  'cr9.scenarios-complete': (one) => {
    firstWith(one, 'scenario').scenario!.expected = [];
  },
  'cr9.hypotheses-tested': (one) => {
    const { messages } = firstWith(one, 'scenario').scenario!;
    messages[1]!.hook = 'other';
    messages[1]!.body = 'other';
    messages[1]!.cta = 'other';
  },
  'cr9.supports-and-hashtags': (one) => {
    firstWith(one, 'scenario').scenario!.supports = [];
  },
  'cr9.decision-rules-with-figures': (one) => {
    firstWith(one, 'scenario').scenario!.decisionRule.stopIf = { fr: 'si cela ne marche pas', en: 'if it fails' };
  },
};
