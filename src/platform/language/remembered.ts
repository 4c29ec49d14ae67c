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
  }
}

/** The same function, which works out for a key what it has not worked out lately. For what depends on nothing but the key. */
export const remembered = <Key, Result>(most: number, workOut: (key: Key) => Result): ((key: Key) => Result) => {
  const { recall, keep } = memory<Key, Result>(most)
  return (key) => recall(key) ?? keep(key, workOut(key))
}
