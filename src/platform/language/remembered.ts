/** What was worked out lately: the answers to up to `most` keys. Then it is begun anew. */
export const memory = <Key, Result>(most: number) => {
  const known = new Map<Key, Result>()
  return {
    recall: (key: Key): Result | undefined => known.get(key),
    keep: (key: Key, result: Result): Result => {
      if (known.size >= most) known.clear()
      known.set(key, result)
      return result
    },
    forget: (key: Key, result: Result): void => {
      if (known.get(key) === result) known.delete(key)
    },
  }
}

/**
 * The same function, which works out for a key what it has not worked out lately. For what depends on nothing but the key. Of a promise, whoever asks
 * meanwhile gets the same; one that fails is forgotten.
 */
export const remembered = <Key, Result>(most: number, workOut: (key: Key) => Result): ((key: Key) => Result) => {
  const { recall, keep, forget } = memory<Key, Result>(most)
  return (key) => {
    const known = recall(key)
    if (known !== undefined) return known
    const result = keep(key, workOut(key))
    if (result instanceof Promise) result.catch(() => forget(key, result))
    return result
  }
}
