import { z } from 'zod';
import { typedPrivatePair } from '../../core/values/addresses/host.ts';
import { defineOperation } from '../operation.ts';
import { CompanyFile } from '../company/company-file.ts';

/** Serves the bundled site on this machine: a person tries everything without a site. */
export const openExample = defineOperation({
  id: 'open-example',
  summary: {
    fr: 'Servir le site d’exemple sur cette machine, avec son entreprise',
    en: 'Serve the sample site on this machine, with its company',
  },
  input: z.strictObject({}),
  output: z.object({
    /** Address of the site, which may be crawled until the service ends. */
    url: z.string(),
    /** The company file to crawl it with. */
    company: CompanyFile,
  }),
  needs: ['demo', 'fetch'],
  async run(_input, { demo, fetch }) {
    const { url } = await demo.open();
    fetch.allow(typedPrivatePair(url)!);
    return { url, company: await demo.company() };
  },
});
