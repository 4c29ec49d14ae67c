import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

const most = 5000

/** What the issuer remembers, until the process ends or the demo has had many visitors. Expiry is the provider's own affair. */
export const memoryAdapter = (): AdapterFactory => {
  const kept = new Map<string, AdapterPayload>()
  return (model): Adapter => {
    const nameOf = (id: string) => `${model}:${id}`
    const where = (is: (payload: AdapterPayload) => boolean) =>
      [...kept].find(([name, payload]) => name.startsWith(`${model}:`) && is(payload))?.[1]
    return {
      upsert: async (id, payload) => {
        kept.delete(nameOf(id))
        kept.set(nameOf(id), payload)
        const [oldest] = kept.keys()
        if (kept.size > most && oldest) kept.delete(oldest)
      },
      find: async (id) => kept.get(nameOf(id)),
      findByUid: async (uid) => where((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => where((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = kept.get(nameOf(id))
        if (payload) payload.consumed = true
      },
      destroy: async (id) => void kept.delete(nameOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, payload] of kept) if (payload.grantId === grantId) kept.delete(name)
      },
    }
  }
}
