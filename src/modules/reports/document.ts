import type { Language } from '#platform/language/language.ts'
import { sayDate } from '#platform/language/say-time.ts'
import type { DocumentPart, PdfDocument } from '#platform/pdf/pdf-document.ts'
import type { ReportContent } from './contract.ts'
import { documentMessages } from './pages/document-messages.ts'
import { fieldMessages } from './pages/field-messages.ts'
import { districtOf, type Receiver } from './receiver.ts'

type Said = { lang: Language; receiver: Receiver; now: Date }

/** Only what something was written for. */
const facts = (...all: [term: string, is: string | undefined][]): DocumentPart => ({
  kind: 'facts',
  facts: all.flatMap(([term, is]) => (is ? [{ term, is }] : [])),
})

/** The finished report, part by part: the page that shows it and the PDF are made of the same. */
export const documentOf = (content: ReportContent, { lang: reader, receiver, now }: Said): PdfDocument => {
  const lang = reader === 'nn' ? 'nn' : 'nb'
  const [t, f] = [documentMessages(lang), fieldMessages(lang)]
  const { reporter } = content
  const told = ({ informed, whyNot }: { informed?: 'yes' | 'no' | undefined; whyNot: string }) =>
    informed === 'no' ? (whyNot ? t.noBecause({ why: whyNot }) : t.no) : informed && t.yes
  const where = ({ address, postcode, place }: { address: string; postcode: string; place: string }) =>
    [address, [postcode, place].filter(Boolean).join(' ')].filter(Boolean).join('\n')
  const section = (text: string, ...parts: DocumentPart[]): DocumentPart[] => [
    { kind: 'heading', level: 2, text },
    ...parts,
  ]
  const people = (heading: string, all: DocumentPart[]) => (all.length > 0 ? section(heading, ...all) : [])
  const written = (heading: string, text: string) => (text ? section(heading, { kind: 'text', text }) : [])
  return {
    title: t.title,
    lang,
    footer: t.footer,
    parts: [
      facts(
        [t.to, [t.toWhom({ name: receiver.name }), districtOf(receiver, content)?.name].filter(Boolean).join(', ')],
        [t.written, sayDate(now, lang)],
      ),
      ...written(t.concern, content.concern),
      ...written(t.history, content.history),
      ...written(t.otherViews, content.otherViews),
      ...people(
        t.children,
        content.children.map((child) =>
          facts(
            [f.name, child.name || (child.unborn ? t.notBorn : undefined)],
            [f.identityNumber, child.identityNumber],
            [f.phone, child.phone],
            [f.address, where(child)],
            [t.informed, told(child)],
          ),
        ),
      ),
      ...people(
        t.guardians,
        content.guardians.map((one) => facts([f.name, one.name], [f.phone, one.phone], [t.informed, told(one)])),
      ),
      ...(content.interpreter || content.otherServices
        ? section(t.around, facts([t.interpreter, content.interpreter], [t.otherServices, content.otherServices]))
        : []),
      ...section(
        t.reporter,
        facts(
          [f.name, reporter.name],
          [f.role, reporter.role],
          [f.workplace, reporter.workplace],
          [f.address, where(reporter)],
          [f.phone, reporter.phone],
          [f.email, reporter.email],
        ),
      ),
    ],
  }
}
