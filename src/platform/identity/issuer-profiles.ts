/** What is the same for everyone who uses an issuer: which claims say who and how sure, what to ask for, how one signs out there. Data, no branches. */
export type IssuerProfile = {
  /** As people know it, on the page where one chooses how to sign in. */
  name: string
  /** By what a person is known: her identity number, or the issuer's own id of her. */
  key: 'identity-number' | 'subject'
  /** Claims that together are the issuer's own id of her. */
  subject: readonly string[]
  /** Claim that holds the identity number. With the key `subject` it may be absent; it is then used the first time only. */
  identityNumber?: string
  level: Level
  scope: string
  /** Sent along with every authorisation request. */
  parameters?: Readonly<Record<string, string>>
  /** How the issuer is told which session ends at sign-out. `none`: it has no sign-out of its own. */
  signOut: 'id-token-hint' | 'client-id' | 'none'
  /** The demo's list of people can be skipped with `login_hint`; elsewhere it could carry an address or a number. */
  takesLoginHint?: true
}

/** How sure the issuer is of who it was. */
export type Level = {
  claim: string
  /** From the lowest to the highest; a level that is not listed counts for nothing. */
  order: readonly string[]
  required: string
  /** How the issuer is asked for it: by `acr_values`, as an essential claim, or not at all. It is checked in every case. */
  ask: 'acr_values' | 'claims' | 'none'
}

const assuranceLevels = ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'] as const

export const issuerProfiles = {
  // The number may be absent for a foreign eID, and `sub` differs from client to client. `amr` is not to be relied upon.
  idporten: {
    name: 'ID-porten',
    key: 'identity-number',
    subject: ['sub'],
    identityNumber: 'pid',
    level: { claim: 'acr', order: assuranceLevels, required: 'idporten-loa-high', ask: 'acr_values' },
    scope: 'openid profile',
    signOut: 'id-token-hint',
  },
  // Whom the person may act for (`authorization_details`) is not asked: her post here says that.
  ansattporten: {
    name: 'Ansattporten',
    key: 'identity-number',
    subject: ['sub'],
    identityNumber: 'pid',
    level: { claim: 'acr', order: assuranceLevels, required: 'idporten-loa-high', ask: 'acr_values' },
    scope: 'openid profile',
    signOut: 'id-token-hint',
  },
  // `acr_values` chooses among eIDs here and not a level.
  helseid: {
    name: 'HelseID',
    key: 'identity-number',
    subject: ['sub'],
    identityNumber: 'helseid://claims/identity/pid',
    level: { claim: 'helseid://claims/identity/security_level', order: ['3', '4'], required: '4', ask: 'none' },
    scope: 'openid helseid://scopes/identity/pid helseid://scopes/identity/security_level',
    signOut: 'id-token-hint',
  },
  feide: {
    name: 'Feide',
    key: 'subject',
    subject: ['sub'],
    level: {
      claim: 'acr',
      order: ['urn:mace:feide.no:auth:level:fad08:3'],
      required: 'urn:mace:feide.no:auth:level:fad08:3',
      ask: 'acr_values',
    },
    scope: 'openid',
    signOut: 'id-token-hint',
  },
  // An object id is unique within its tenant only; addresses change owners and are never used. `c1` is an authentication context of
  // the tenant, behind which its conditional access demands two factors.
  entra: {
    name: 'Microsoft',
    key: 'subject',
    subject: ['tid', 'oid'],
    level: { claim: 'acrs', order: ['c1'], required: 'c1', ask: 'claims' },
    scope: 'openid profile',
    signOut: 'id-token-hint',
  },
  // As ID-porten.
  demo: {
    name: 'Demo-ID',
    key: 'identity-number',
    subject: ['sub'],
    identityNumber: 'pid',
    level: { claim: 'acr', order: assuranceLevels, required: 'idporten-loa-high', ask: 'acr_values' },
    scope: 'openid',
    // ID-porten gives a session's name to clients registered for it, this one to those who ask.
    parameters: { claims: '{"id_token":{"sid":null}}' },
    signOut: 'id-token-hint',
    takesLoginHint: true,
  },
} as const satisfies Record<string, IssuerProfile>

export type ProfileName = keyof typeof issuerProfiles
