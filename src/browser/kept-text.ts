const prefix = 'laget:'

export type KeptText = {
  keep(text: string): Promise<boolean>
  /** Nothing where there is nothing, or where a session that is over left something: that is thrown away. */
  find(): Promise<string | undefined>
  forget(): void
}

/**
 * Text that could not be sent, in this browser's store until it can: encrypted, with a key that the page has from its session and that is stored
 * nowhere. Whoever finds it when the session is over has nothing. Without https there is no encryption in a browser, and then nothing is kept.
 */
export const keptText = (address: string, secret: string | undefined): KeptText => {
  const name = prefix + address
  // What was kept for one form does not open in another.
  const about = new TextEncoder().encode(address)
  const subtle = 'subtle' in crypto && secret ? crypto.subtle : undefined
  const key = subtle?.importKey('raw', bytesOf(secret ?? ''), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const forget = () => localStorage.removeItem(name)

  return {
    keep: async (text) => {
      if (!subtle || !key) return false
      try {
        const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
        const how = { name: 'AES-GCM', iv, additionalData: about }
        const sealed = await subtle.encrypt(how, await key, new TextEncoder().encode(text))
        localStorage.setItem(name, textOf(iv) + textOf(new Uint8Array(sealed)))
        return true
      } catch {
        // the store is full, or the browser has none
        return false
      }
    },
    find: async () => {
      const found = readKept(name)
      if (!found || !subtle || !key) return undefined
      try {
        const bytes = bytesOf(found)
        const how = { name: 'AES-GCM', iv: bytes.subarray(0, nonceBytes), additionalData: about }
        return new TextDecoder().decode(await subtle.decrypt(how, await key, bytes.subarray(nonceBytes)))
      } catch {
        forget()
        return undefined
      }
    },
    forget: () => {
      if (readKept(name)) forget()
    },
  }
}

/** Twelve bytes are sixteen characters of base64: the two parts stand beside each other without a mark. */
const nonceBytes = 12

const textOf = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** A browser may be told to have no store. */
const readKept = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** Whoever signs out leaves nothing in the browser; the answer to it says so too (`Clear-Site-Data`). */
export const forgetAtSignOut = (page: Document): void => {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[action="/logg-ut"]')) {
    form.addEventListener('submit', () => {
      for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name)
    })
  }
}
