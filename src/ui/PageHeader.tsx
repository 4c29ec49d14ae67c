import { reservedFields } from '#platform/http/reserved-fields.ts'
import { type Language, languageNames, languages } from '#platform/language/language.ts'
import { Logo } from './Logo.tsx'
import { useVisit, useWords } from './visit.tsx'

export const PageHeader = () => {
  const { municipality, navigation } = useVisit()
  const words = useWords()
  return (
    <header class="page-header">
      <PracticeBanner />
      <div class="page-header-top">
        <a class="wordmark" href="/">
          <Logo />
          <span>
            <strong>{words.product}</strong>
            {municipality && <span class="subtle">{municipality}</span>}
          </span>
        </a>
        <LanguageChooser />
        <WhoAmI />
      </div>
      {navigation && navigation.length > 0 && (
        <nav aria-label={words.mainMenu}>
          <ul class="navigation">
            {navigation.map(({ href, label, current }) => (
              <li>
                <a href={href} aria-current={current === 'within' ? 'true' : current}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

const PracticeBanner = () => {
  const { practice } = useVisit()
  const words = useWords()
  return practice ? (
    <p class="practice">
      <strong>{words.practice}.</strong> {words.practiceMeans}
    </p>
  ) : null
}

const WhoAmI = () => {
  const { me, csrf, withoutSignIn } = useVisit()
  const words = useWords()
  if (!me) {
    return withoutSignIn ? null : (
      <a class="ds-link" href="/logg-inn">
        {words.signIn}
      </a>
    )
  }
  return (
    <div class="who-am-i">
      <span>
        <strong>{me.name}</strong>
        <span class="subtle">{me.role}</span>
      </span>
      {me.switchRole && (
        <a class="ds-link" href={me.switchRole}>
          {words.changeRole}
        </a>
      )}
      <form method="post" action={me.signOut}>
        {csrf && <input type="hidden" name={reservedFields.csrf} value={csrf} />}
        <button class="ds-link" type="submit">
          {words.signOut}
        </button>
      </form>
    </div>
  )
}

const LanguageChooser = () => {
  const { address, lang } = useVisit()
  const words = useWords()
  return (
    <nav aria-label={words.language}>
      <ul class="languages">
        {languages.map((language) => (
          <li>
            <a
              href={inLanguage(address, language)}
              lang={language}
              hreflang={language}
              aria-current={language === lang ? 'true' : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same page in another language, its other parameters kept. */
export const inLanguage = (address: string, language: Language): string => {
  const [path = '/', query = ''] = address.split('#')[0]?.split('?') ?? []
  const parameters = new URLSearchParams(query)
  parameters.set('lang', language)
  return `${path}?${parameters}`
}
