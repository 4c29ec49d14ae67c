import { generateKeyPairSync, sign } from 'node:crypto'
import type { Issuer } from '#platform/identity/issuers.ts'

export type Token = {
  header: Record<string, unknown>
  claims: Record<string, unknown>
  /** Left out, the token has no signature; `stranger`: by a key that the issuer does not publish. */
  signedBy?: 'issuer' | 'stranger' | undefined
}

export const readToken = (token: string): Token => {
  const [header = '', claims = ''] = token.split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  return { header: read(header), claims: read(claims), signedBy: 'issuer' }
}

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/**
 * The same issuer, whose ID tokens pass through `change` and are signed anew, by a key that is published in place of its own. So a token
 * can be wrong in one thing and right in all others.
 */
export const crooked = (issuer: Issuer, change: (token: Token) => Token): Issuer => {
  const own = keyPair()
  const stranger = keyPair()
  const kid = 'crooked'
  const published = { ...own.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'ES256' }
  const write = ({ header, claims, signedBy }: Token): string => {
    const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url')
    const body = `${part(header)}.${part(claims)}`
    if (!signedBy) return `${body}.`
    const key = (signedBy === 'issuer' ? own : stranger).privateKey
    return `${body}.${sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
  }
  return {
    ...issuer,
    inProcess: async (address, options) => {
      if (!issuer.inProcess) throw new Error('Only an issuer in this process can be bent')
      const answer = await issuer.inProcess(address, options)
      if (address.endsWith('/jwks')) return Response.json({ keys: [published] })
      if (!address.endsWith('/token') || !answer.ok) return answer
      const tokens = (await answer.json()) as { id_token: string }
      const token = readToken(tokens.id_token)
      return Response.json({ ...tokens, id_token: write(change({ ...token, header: { ...token.header, kid } })) })
    },
  }
}

/** The same issuer; every ID token it gives is shown to `see`. */
export const watched = (issuer: Issuer, see: (claims: Token['claims']) => void): Issuer => ({
  ...issuer,
  inProcess: async (address, options) => {
    if (!issuer.inProcess) throw new Error('Only an issuer in this process can be watched')
    const answer = await issuer.inProcess(address, options)
    if (address.endsWith('/token') && answer.ok) see(await claimsIn(answer.clone()))
    return answer
  },
})

const claimsIn = async (answer: Response): Promise<Token['claims']> =>
  readToken(((await answer.json()) as { id_token: string }).id_token).claims
