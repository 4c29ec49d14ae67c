import { entrustPage, giveFeedback } from '#modules/guide'
import { editTerm, listTerms } from '#modules/terms'
import { inDays, type Story } from './story.ts'

/** Who answers for which page, and in how many days it is to be looked at again: one of them is late. */
const owners = [
  ['mistanke-om-vold', 'child-welfare', 150],
  ['for-barnevernet', 'child-welfare', 150],
  ['for-skolen', 'head', 90],
  ['mobbing-og-utrygt-miljo', 'head', 90],
  ['for-helsestasjonen', 'nurse', 120],
  ['samtale-med-tolk', 'nurse', -12],
] as const

/** Words that the steering group has agreed on. */
const agreed = ['samhandling', 'samarbeid', 'samordning', 'stafettholder']

/** What the coordinator has made of the guide and the words that came with the program. */
export const wordsAndGuide = async (story: Story): Promise<void> => {
  story.ago(120)
  const coordinator = await story.staff('coordinator')
  for (const [slug, owner, days] of owners) {
    const { post } = await story.staff(owner)
    await coordinator.does(entrustPage, { slug, owner: post, reviewOn: inDays(story, days) })
  }
  story.ago(110, 13)
  const { terms } = await coordinator.does(listTerms, {})
  for (const { slug, number, content } of terms.filter((term) => agreed.includes(term.slug))) {
    const { word, short, more, notSame } = content
    await coordinator.does(editTerm, {
      ...{ slug, version: number, word, short, moreNb: more.nb, moreNn: more.nn, notSame },
      ...{ agreedBy: 'Styringsgruppa for BTI', agreedOn: inDays(story, -112) },
    })
  }
  story.ago(6, 14)
  const teacher = await story.staff('teacher')
  await teacher.does(giveFeedback, { slug: 'for-skolen', helped: 'yes' })
  await teacher.does(giveFeedback, {
    ...{ slug: 'mobbing-og-utrygt-miljo', helped: 'no' },
    words: 'Hva gjør vi når det skjer på SFO?',
  })
}
