import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { linksIn } from '../links.ts'
import { mayHappen } from '../policy.ts'
import { publishedContent } from '../store/readers.ts'
import { takeLinks } from '../store/web-links.ts'
import { guideSubject } from '../subject.ts'
import { webAddress } from '../web-address.ts'

/** In a week of nights more than a guide has. */
const mostInANight = 20

/** At night: which links of published pages are to be asked on the web now. None of them comes again within a week. */
export const takeWebLinks = operation({
  name: 'guide.take-web-links',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: guideSubject,
  allow: mayHappen,
  run: async ({ tx }) => {
    const pages = await publishedContent(tx)
    const addresses = pages.flatMap(({ content }) =>
      linksIn(content).flatMap(({ to }) => webAddress(to.url ?? '') ?? []),
    )
    return { addresses: await takeLinks(tx, [...new Set(addresses)], mostInANight) }
  },
  audit: ({ result: { addresses } }) =>
    addresses.length > 0 ? { child: null, log: null, detail: { addresses: addresses.length } } : [],
})
