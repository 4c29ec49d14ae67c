import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { RadioGroup, Select } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, Written } from '#ui/Text.tsx'
import { familyWishes } from '../contract.ts'
import type { prepareOffer } from '../operations/prepare-offer.ts'
import { backToLog } from './back-to-log.ts'
import { batonMessages } from './baton-messages.ts'
import { NotThere, peopleChoices } from './Candidates.tsx'

/** The holder asks someone to take over: whom, what the family wishes, and what she herself has to say. */
export const BatonPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareOffer>) => {
  const t = batonMessages(lang)
  const { child, people, declined } = result
  return (
    <Page
      visit={visit}
      title={t.askTitle({ name: firstName(child.name) })}
      back={backToLog(result, lang, '#lag')}
      failed={failed}
    >
      <Lead>{t.askLead}</Lead>
      {declined && (
        <Notice title={t.declinedBy({ name: declined.name })}>
          <Written>{declined.answer}</Written>
        </Notice>
      )}
      {people.length === 0 ? (
        <Empty>{t.nobody}</Empty>
      ) : (
        <Form {...form} submit={t.send}>
          <Select name="to" label={t.to} choices={peopleChoices(people, lang)} />
          <RadioGroup
            name="familyWish"
            label={t.wish}
            choices={familyWishes.map((value) => ({
              value,
              label: t[value],
              ...(value === 'not-asked' && { help: t.notAskedHelp }),
            }))}
          />
          <TextField name="familyWords" label={t.wishWords} optional />
          <TextArea name="message" label={t.message} help={t.messageHelp} limit={1000} rows={4} />
        </Form>
      )}
      <NotThere {...result} lang={lang} />
    </Page>
  )
}
