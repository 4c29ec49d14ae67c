/**
 * The same function, which works out for a key what it has not worked out lately: it keeps the answers of up to `most` keys, and then begins
 * anew. For what depends on nothing but the key.
 */
export const remembered = <Key, Result>(most: number, workOut: (key: Key) => Result): ((key: Key) => Result) => {
  const known = new Map<Key, Result>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const result = workOut(key)
    known.set(key, result)
    return result
  }
}
