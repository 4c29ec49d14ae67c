import { keepWonder, shareWonder } from '#modules/wonders'
import type { Story } from './story.ts'

/** What two employees wonder. Neither says whom: nobody of the families here is meant. */
export const wonders = async (story: Story): Promise<void> => {
  // past its day and undecided: her head sees that, and no word of it
  story.ago(17, 15)
  await (await story.staff('pedagogue')).does(keepWonder, {
    title: 'Våt i garderoben',
    seen: 'Kom tre morgener på rad i tøy som ikke passet været. Ler og leker som ellers når klærne er byttet.',
    done: 'Lånt ut regntøy. Sagt til den som hentet, at det trengs et sett til.',
  })
  story.ago(4, 13)
  const teacher = await story.staff('teacher')
  const { wonder } = await teacher.does(keepWonder, {
    title: 'Stille etter ferien',
    seen: 'Rekker ikke opp hånda lenger, og spiser alene. Lager fortsatt de fineste tegningene i klassen.',
    done: 'Satt meg ved siden av i lunsjen to ganger. Snakket med kontaktlæreren i parallellklassen.',
    plan: 'Spørre hvordan ferien var, og se hvem som pleier å være med i friminuttene.',
  })
  await teacher.does(shareWonder, { wonder, post: (await story.staff('head')).post })
}
