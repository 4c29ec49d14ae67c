/**
 * The Merkle tree of RFC 6962 section 2.1 over SHA-256. Leaves and inner nodes are hashed with different first bytes, so that
 * nobody can pass an inner node off as a leaf.
 */
import { hash } from 'node:crypto'

export const hashBytes = 32

const leafMark = Buffer.from([0])
const nodeMark = Buffer.from([1])
const sha256 = (...parts: Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer')

export const leafHash = (data: Uint8Array): Buffer => sha256(leafMark, data)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(nodeMark, left, right)

/**
 * What is left of a tree when only growing and its root are of interest: the roots of its complete subtrees, largest first, one for
 * each bit that is set in `size`. Appending costs O(1) hashes on average and the whole is never read again.
 */
export type Frontier = { readonly size: bigint; readonly peaks: readonly Buffer[] }

export const emptyFrontier: Frontier = { size: 0n, peaks: [] }

/** The frontier after these leaf hashes; the given one stays as it was. */
export const append = ({ size, peaks }: Frontier, leafHashes: Iterable<Buffer>): Frontier => {
  const grown = [...peaks]
  let count = size
  for (const leaf of leafHashes) {
    let peak = leaf
    // Every one at the end of the size is a complete subtree as large as the one that is being carried.
    for (let rest = count; (rest & 1n) === 1n; rest >>= 1n) {
      const left = grown.pop()
      if (!left) throw new RangeError(`A frontier of size ${size} cannot have ${peaks.length} peaks`)
      peak = nodeHash(left, peak)
    }
    grown.push(peak)
    count += 1n
  }
  return { size: count, peaks: grown }
}

/** The root of the tree. That of the empty tree is the hash of nothing. */
export const rootOf = ({ peaks }: Frontier): Buffer => {
  const [last, ...others] = peaks.toReversed()
  return last ? others.reduce((right, left) => nodeHash(left, right), last) : sha256()
}

/** False when the peaks cannot be those of a tree of that size, whatever they hold. */
export const isFrontier = ({ size, peaks }: Frontier): boolean =>
  peaks.length === [...size.toString(2)].filter((bit) => bit === '1').length &&
  peaks.every((peak) => peak.length === hashBytes)
