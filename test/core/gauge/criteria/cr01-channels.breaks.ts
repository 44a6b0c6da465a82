import { type Breaks } from '../../../support/breakable-plan.ts';

export const cr01ChannelsBreaks: Breaks = {
  'cr1.families-stated': (_plan, file) => {
    file.channels = file.channels.filter((one) => one.typeId !== 'CH-EMAIL-NL');
  },
  'cr1.four-families-open': (_plan, file) => {
    for (const one of file.channels) if (!['CH-SEO', 'CH-DIRECT'].includes(one.typeId)) one.status = 'absent';
  },
  'cr1.relay-kinds-stated': (_plan, file) => {
    file.relaysNone = [];
  },
  'cr1.active-channels-measured': (_plan, file) => {
    file.channels[0]!.metrics = {};
  },
  'cr1.action-channels-open': (one) => {
    one.actions[0]!.channelIds = ['CH-TT'];
  },
  'cr1.risky-channels-refused': (_plan, company) => {
    Object.assign(company.channels[0]!, {
      typeId: 'CH-EMAIL-NL',
      name: 'Bought list of 6,400 businesses',
      status: 'planned',
      consent: 'none',
    });
  },
  'cr1.own-names': (one, company) => {
    for (const channel of company.channels) channel.name = 'Renamed';
    return one;
  },
};
