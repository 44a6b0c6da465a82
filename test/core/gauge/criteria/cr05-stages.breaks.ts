import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr05StagesBreaks: Breaks = {
  'cr5.five-stages-in-order': (one) => {
    one.stages.reverse();
  },
  'cr5.stages-described': (one) => {
    one.stages[0]!.definition.fr = 'Des gens arrivent sur le site, par divers chemins, puis ils font des choses.';
  },
  'cr5.stages-complete': (one) => {
    one.stages[2]!.kpiIds = [];
  },
  'cr5.stages-distinct': (one) => {
    one.stages[0]!.exitEvent = one.stages[1]!.exitEvent;
  },
  'cr5.titles-translated': (one) => {
    one.stages[0]!.title.en = '';
  },
};
