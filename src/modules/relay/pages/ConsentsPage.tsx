import { sayAreas } from '#modules/organisation'
import type { View } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Subtle, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { openConsents } from '../operations/open-consents.ts'
import { backToLog } from './back-to-log.ts'
import { evaluationMessages } from './evaluation-messages.ts'
import { heardMessages } from './heard-messages.ts'
import { logMessages } from './log-messages.ts'
import { recordMessages } from './record-messages.ts'

type ConsentsView = View<typeof openConsents>
type Giver = ConsentsView['result']['givers'][number]
type Said = Giver['answers'][number]

/** What was answered, to keep: it reads on paper as on the screen. */
export const ConsentsPage = ({ visit, result, lang }: ConsentsView) => {
  const t = recordMessages(lang)
  const { name } = result.child
  return (
    <Page visit={visit} title={t.summaryTitle({ name })} back={backToLog(result, lang)} width="wide">
      <Section title={logMessages(lang).why}>
        <Written>{result.why}</Written>
      </Section>
      <Section title={t.now}>
        {result.inForce.length === 0 && <p>{t.nobodySees}</p>}
        <Definitions
          items={result.inForce.map(({ service, areas, until }) => ({
            term: result.services[service],
            is: (
              <>
                {logMessages(lang).sees({ areas: sayAreas(areas, lang) })} {logMessages(lang).seesUntil}{' '}
                <Time at={until} say="date" />
              </>
            ),
          }))}
        />
      </Section>
      {result.unheard && <p>{heardMessages(lang).unheard({ name: firstName(name) })}</p>}
      {result.givers.length === 0 && <Empty>{t.noAnswers}</Empty>}
      {result.givers.map((giver) => (
        <Section title={t.saidBy({ name: giver.name ?? t.someone })}>
          <Definitions
            items={[
              ...giver.answers.map((one) => ({
                term: result.services[one.service],
                is: <Answer said={one} lang={lang} />,
              })),
              ...(giver.heard
                ? [
                    {
                      term: heardMessages(lang).talked({ name: firstName(name) }),
                      is: <Heard giver={giver} lang={lang} />,
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      ))}
      <Subtle>{t.means}</Subtle>
      <PrintButton />
    </Page>
  )
}

const Answer = ({ said, lang }: { said: Said; lang: ConsentsView['lang'] }) => {
  const t = recordMessages(lang)
  return (
    <>
      <p>{said.decision === 'given' ? t.given({ areas: sayAreas(said.areas, lang) }) : t[said.decision]}</p>
      <Subtle>
        {t.when} <When said={said} lang={lang} />
        {said.decision === 'given' && (
          <>
            . {t.until} <Time at={said.until} say="date" />
          </>
        )}
      </Subtle>
    </>
  )
}

const Heard = ({ giver: { name, heard }, lang }: { giver: Giver; lang: ConsentsView['lang'] }) => {
  const t = heardMessages(lang)
  if (!heard) return null
  if (heard.missing) {
    const why = heard.missing === 'later' ? t.later : evaluationMessages(lang)[heard.missing]
    return <>{t.saidNotYet({ why })}</>
  }
  return (
    <>
      {t.saidYes({ who: heard.talkedBy ?? name ?? recordMessages(lang).someone })},{' '}
      <Time at={heard.talkedOn ?? ''} say="date" />
    </>
  )
}

const When = ({ said, lang }: { said: Said; lang: ConsentsView['lang'] }) => {
  const t = recordMessages(lang)
  if (said.channel === 'digital') return <Time at={said.at} say="date" />
  const words = { how: `(${said.how ?? ''})`, by: said.recordedBy ?? '' }
  return (
    <>
      <Time at={said.givenOn} say="date" />, {said.channel === 'paper' ? t.onPaper(words) : t.spoken(words)}
    </>
  )
}
