import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Card, Columns, Section, Stack } from '#ui/Card.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { TextArea } from '#ui/form/TextField.tsx'
import { Page } from '#ui/Page.tsx'
import { People } from '#ui/Person.tsx'
import { Lead, List, Subtle, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { Happening, Timeline } from '#ui/Timeline.tsx'
import { acceptOffer } from '../operations/accept-offer.ts'
import type { openOffer } from '../operations/open-offer.ts'
import { paths } from '../paths.ts'
import { batonMessages } from './baton-messages.ts'
import { logMessages } from './log-messages.ts'

type Props = FormView<typeof openOffer>

const nameAt = ({ result, lang }: Props, post: string | null): string =>
  (post ? result.staff[post]?.name : undefined) ?? logMessages(lang).someoneBefore

/**
 * The question of taking over, on one screen: what it means, how things are now, what the family wishes, what the holder says. Below it the two
 * ask and answer each other for as long as the question stands.
 */
export const OfferPage = (props: Props) => {
  const { visit, result, lang, failed } = props
  const t = batonMessages(lang)
  const { mine } = result
  const name = firstName(result.child.name)
  const who = nameAt(props, mine ? result.holder : result.offer.to)
  const title = mine ? t.offerTitle({ who, name }) : t.offerTitleHolder({ who, name })
  const back = { href: mine ? paths.desk : `${paths.log(result.log)}#lag` }
  return (
    <Page visit={visit} title={title} back={back} failed={failed} width="wide">
      <Lead>{mine ? t.untilYouAnswer({ who }) : t.untilTheyAnswer({ who })}</Lead>
      <Columns>
        <Stack>
          <Said {...props} />
          <Now {...props} />
        </Stack>
        {mine ? (
          <Stack>
            <Meaning {...props} />
            <Answer {...props} />
          </Stack>
        ) : (
          <Withdrawal {...props} />
        )}
      </Columns>
      <Talk {...props} />
    </Page>
  )
}

const Said = (props: Props) => {
  const { result, lang } = props
  const t = batonMessages(lang)
  const { offer, mine } = result
  return (
    <>
      <Section title={mine ? t.says({ who: nameAt(props, result.holder) }) : t.youSaid}>
        <Written>{offer.message}</Written>
        <Subtle>
          <Time at={offer.offeredAt} first />
        </Subtle>
      </Section>
      <Section title={t.family}>
        <p>{t[offer.familyWish]}.</p>
        {offer.familyWords && <Written>{offer.familyWords}</Written>}
      </Section>
    </>
  )
}

const Meaning = ({ result, lang }: Props) => {
  const t = batonMessages(lang)
  return (
    <Section title={t.meaning}>
      <p>{t.meaningLead}</p>
      <List>
        <li>{t.meaningContact}</li>
        <li>{t.meaningLead2}</li>
        <li>{t.meaningChild({ name: firstName(result.child.name) })}</li>
        <li>{t.meaningSee}</li>
        <li>{t.meaningPass}</li>
      </List>
    </Section>
  )
}

const Now = (props: Props) => {
  const { result, lang } = props
  const t = batonMessages(lang)
  const holds = logMessages(lang).holdsBaton
  return (
    <Section title={t.now}>
      <p>{t.nowLevel({ level: result.level })}</p>
      <People
        people={result.team.map(({ post, task }) => ({
          name: nameAt(props, post),
          role: result.staff[post] && `${result.staff[post].title}, ${result.staff[post].unit}`,
          doing: task ?? undefined,
          holds: post === result.holder ? holds : undefined,
        }))}
      />
      {result.mine && result.sees === 'core' && <Subtle>{t.nowCore}</Subtle>}
      {result.mine && result.sees === 'all' && (
        <Actions>
          <LinkButton kind="quiet" href={paths.log(result.log)}>
            {t.readLog}
          </LinkButton>
        </Actions>
      )}
    </Section>
  )
}

const Answer = (props: Props) => {
  const { result, lang, can } = props
  const t = batonMessages(lang)
  return (
    <Card tone="now" title={t.answerTitle} id="svar">
      <Form action={paths.offerYes(result.log)} id="ja">
        <Hidden name="offer" value={result.offer.id} />
        <Actions>
          <Button whyNot={can(acceptOffer).whyNot}>{t.yes}</Button>
          <LinkButton kind="other" href={paths.offerNo(result.log)}>
            {t.no}
          </LinkButton>
          <LinkButton kind="quiet" href="#sporsmal">
            {t.askFirst({ who: nameAt(props, result.holder) })}
          </LinkButton>
        </Actions>
      </Form>
    </Card>
  )
}

const Talk = (props: Props) => {
  const { result, lang, form, actor } = props
  const t = batonMessages(lang)
  const other = nameAt(props, result.mine ? result.holder : result.offer.to)
  return (
    <Section title={t.talk} id="sporsmal">
      {result.questions.length === 0 && <Subtle>{t.talkNothing}</Subtle>}
      <Timeline>
        {result.questions.map(({ author, post, text, at }) => (
          <Happening kind={author === actor.person ? t.you : nameAt(props, post)} when={<Time at={at} />}>
            <Written>{text}</Written>
          </Happening>
        ))}
      </Timeline>
      <Form {...form} id="spor" submit={t.sendQuestion}>
        <Hidden name="offer" value={result.offer.id} />
        <TextArea
          name="text"
          label={result.mine ? t.question : t.reply({ who: other })}
          help={result.mine ? t.questionHelp({ who: other }) : undefined}
          limit={1000}
          rows={3}
        />
      </Form>
    </Section>
  )
}

const Withdrawal = ({ result, lang }: Props) => {
  const t = batonMessages(lang)
  return (
    <Section title={t.withdraw}>
      <p>{t.withdrawText}</p>
      <Form action={paths.offerWithdrawal(result.log)} id="trekk">
        <Hidden name="offer" value={result.offer.id} />
        <Actions>
          <Button kind="other">{t.withdraw}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
