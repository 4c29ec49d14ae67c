import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { issuerProfiles } from '#platform/identity/issuer-profiles.ts'

const { Check, base } = interactionPolicy

/** When someone with a session at the issuer is nevertheless asked who she is. */
export const signInPolicy = () => {
  const policy = base()
  const login = policy.get('login')
  login?.checks.add(new Check('level_too_low', 'A higher level is asked for', levelTooLow))
  login?.checks.add(new Check('other_person', 'Another person is asked for', otherPerson))
  policy.remove('consent')
  return policy
}

/** As ID-porten: a session at a lower level than a service asks for leads to signing in once more, at the higher one. */
const levelTooLow = ({ oidc }: KoaContextWithOIDC): boolean => {
  const order: readonly string[] = issuerProfiles.demo.level.order
  const asked = askedLevels(oidc.params?.acr_values)
  const reached = order.indexOf(oidc.session?.acr ?? '')
  return !oidc.result?.login && asked.length > 0 && asked.every((level) => order.indexOf(level) > reached)
}

/** The demo's own: a link names whom to be. */
const otherPerson = ({ oidc }: KoaContextWithOIDC): boolean => {
  const hint = oidc.params?.login_hint
  return !oidc.result?.login && typeof hint === 'string' && hint !== '' && hint !== oidc.session?.accountId
}

export const askedLevels = (parameter: unknown): string[] =>
  typeof parameter === 'string' ? parameter.split(' ').filter((level) => level !== '') : []
