import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { CheckboxGroup, RadioGroup } from '#ui/form/Choices.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, List } from '#ui/Text.tsx'
import type { openJoinQuestion } from '../operations/open-join-question.ts'
import { paths } from '../paths.ts'
import { areaChoices } from './area-choices.ts'
import { lifeMessages } from './life-messages.ts'

/** Row 5: the holder and the family say, each for themselves, whether another service shall join. */
export const JoinPage = ({ visit, result, lang, form, failed, actor }: FormView<typeof openJoinQuestion>) => {
  const t = lifeMessages(lang)
  const name = firstName(result.child.name)
  const { question } = result
  const back = { href: paths.log(result.log) }
  if (!question)
    return (
      <Page visit={visit} title={t.joinTitleNone} back={back} failed={failed}>
        <Empty>{result.waiting ? t.joinWaiting : t.joinNone({ name })}</Empty>
      </Page>
    )
  const { service } = question
  const isFamily = actor.kind === 'outside'
  return (
    <Page visit={visit} title={t.joinTitle({ service, name })} back={back} failed={failed}>
      <Lead>{t.joinLead({ service, name })}</Lead>
      <List>
        <li>{t.joinMeansYes}</li>
        <li>{t.joinMeansNo({ service })}</li>
      </List>
      <Form {...form} submit={t.joinSend}>
        <Hidden name="question" value={question.id} />
        {isFamily && <Hidden name="language" value={lang} />}
        <RadioGroup
          name="answer"
          label={t.joinAnswer}
          look="cards"
          choices={[
            { value: 'yes', label: t.joinYes },
            { value: 'no', label: t.joinNo },
          ]}
        />
        {isFamily && (
          <CheckboxGroup
            name="areas"
            label={t.joinAreas({ service })}
            optional
            choices={areaChoices(result.areas, lang)}
          />
        )}
      </Form>
    </Page>
  )
}
