import { fjordvikServices as service } from '../fjordvik.ts'
import { begin, type Story } from './story.ts'

/** Emil's mother is asked and has not answered: there is nothing in the log but the question. */
export const emil = async (story: Story): Promise<void> => {
  story.ago(4, 13)
  await begin(story, {
    family: story.families.berg,
    starter: 'teacher',
    registrar: 'registrar',
    why: 'Emil er hjelpsom og har mange venner. Han strever med å lese, og vi vil gjerne at PPT tenker sammen med oss.',
    asks: [
      { service: service.school, areas: ['learning'] },
      { service: service.ppt, areas: ['learning'] },
    ],
  })
}
