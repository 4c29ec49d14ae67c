import type { Child } from 'hono/jsx'
import { keepTogether } from '#platform/language/say-span.ts'
import { sayMoment } from '#platform/language/say-time.ts'
import { Notice } from './Notice.tsx'
import { PageFooter } from './PageFooter.tsx'
import { PageHeader } from './PageHeader.tsx'
import { useVisit, useWords, type Visit, Visiting } from './visit.tsx'

export type PageProps = {
  visit: Visit
  title: string
  /** Whose page it is and where one stands, in one line: *Stafettlogg for Nora · nivå 2 · Ida Lund holder stafettpinnen*. */
  standing?: Child
  back?: { href: string; label?: string | undefined } | undefined
  /** `text`: one column to read and write in. `wide`: two columns and tables. `wall`: read from the back row. */
  width?: 'text' | 'wide' | 'wall' | undefined
  /** The form on this page was refused: the title says so first, as that is what a screen reader says first. */
  failed?: boolean | undefined
  children?: Child
}

export const Page = ({ visit, ...rest }: PageProps) => (
  <Visiting visit={visit}>
    <Document {...rest} />
  </Visiting>
)

/** Whoever had to sign in again finds her words where she left them, and must know that they are not sent. */
const Kept = () => {
  const { keptFrom, now, lang } = useVisit()
  const words = useWords()
  return keptFrom ? (
    <Notice tone="now" title={words.keptTitle} focus>
      <p>{words.kept({ when: sayMoment(keptFrom, now, lang) })}</p>
    </Notice>
  ) : null
}

const Document = ({ title, standing, back, width = 'text', failed = false, children }: Omit<PageProps, 'visit'>) => {
  const { lang, assets } = useVisit()
  const words = useWords()
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${failed ? words.failedTitle({ title }) : title} – ${words.product}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {/* Phones turn identity numbers and dates into telephone links. */}
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js} />
      </head>
      <body class="page" data-width={width}>
        <a class="ds-skip-link" href="#innhold">
          {words.skipToContent}
        </a>
        <PageHeader />
        <main id="innhold" tabindex={-1}>
          {back && (
            <a class="ds-link back" href={back.href}>
              {back.label ?? words.back}
            </a>
          )}
          <div class="page-title">
            <h1 class="ds-heading" data-size="lg">
              {keepTogether(title)}
            </h1>
            {standing && <p class="standing">{standing}</p>}
          </div>
          <Kept />
          {children}
        </main>
        <PageFooter />
      </body>
    </html>
  )
}

/** The whole answer as text, doctype first. */
export const renderPage = async (page: Child | Promise<Child>): Promise<string> => `<!doctype html>${await page}`
