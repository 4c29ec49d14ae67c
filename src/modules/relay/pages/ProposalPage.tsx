import { sayAreas } from '#modules/organisation'
import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { CheckboxGroup, RadioGroup } from '#ui/form/Choices.tsx'
import { Form } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { prepareProposal } from '../operations/prepare-proposal.ts'
import { paths } from '../paths.ts'
import { areaChoices } from './area-choices.ts'
import { teamMessages } from './team-messages.ts'

/** Row 54: one service more, or a refused one again. */
export const ProposalPage = ({ visit, result, lang, form, failed }: FormView<typeof prepareProposal>) => {
  const t = teamMessages(lang)
  const name = firstName(result.child.name)
  return (
    <Page visit={visit} title={t.proposalTitle({ name })} back={{ href: paths.team(result.log) }} failed={failed}>
      <Lead>{t.proposalLead}</Lead>
      <Form {...form} submit={t.proposalSend}>
        <RadioGroup
          name="service"
          label={t.service}
          choices={result.services.map(({ id, name: service, sees, waitsSince }) => ({
            value: id,
            label: service,
            help: sees.length > 0 ? t.seesNow({ areas: sayAreas(sees, lang) }) : undefined,
            whyNot: waitsSince ? t.familyThinks : undefined,
          }))}
        />
        <CheckboxGroup
          name="areas"
          label={t.proposalAreas}
          help={t.proposalAreasHelp}
          choices={areaChoices(result.areas, lang)}
        />
        <TextArea name="why" label={t.proposalWhy} help={t.proposalWhyHelp({ name })} limit={500} rows={3} />
      </Form>
    </Page>
  )
}
