/**
 * Proofs of RFC 6962 section 2.1: that a leaf is in a tree, and that a later tree only added to an earlier one. Making one needs the
 * leaf hashes of the tree; checking one needs roots alone, so anybody can who has kept a checkpoint. Verified as in RFC 9162, 2.1.3.2
 * and 2.1.4.2. Sizes are bigint: a proof comes from outside and may name any 64-bit number.
 */
import { append, emptyFrontier, hashBytes, nodeHash, rootOf } from './merkle.ts'

const rootOfLeaves = (leafHashes: readonly Buffer[]) => rootOf(append(emptyFrontier, leafHashes))

/** The largest power of two below `count`: where a tree of that many leaves divides. */
const split = (count: number): number => 2 ** Math.floor(Math.log2(count - 1))

/** The sibling hashes from leaf `index` up to the root, lowest first. */
export const inclusionProof = (leafHashes: readonly Buffer[], index: number): Buffer[] => {
  if (!Number.isInteger(index) || index < 0 || index >= leafHashes.length) {
    throw new RangeError(`There is no leaf ${index} among ${leafHashes.length}`)
  }
  if (leafHashes.length === 1) return []
  const middle = split(leafHashes.length)
  const [left, right] = [leafHashes.slice(0, middle), leafHashes.slice(middle)]
  return index < middle
    ? [...inclusionProof(left, index), rootOfLeaves(right)]
    : [...inclusionProof(right, index - middle), rootOfLeaves(left)]
}

/** What turns the root over the first `first` leaves into the root over all of them. */
export const consistencyProof = (leafHashes: readonly Buffer[], first: number): Buffer[] => {
  if (!Number.isInteger(first) || first < 1 || first > leafHashes.length) {
    throw new RangeError(`No tree of ${first} leaves comes before one of ${leafHashes.length}`)
  }
  return subproof(leafHashes, first, true)
}

/** `known` says that the verifier has the root of exactly this subtree already: it is the earlier tree itself. */
const subproof = (leafHashes: readonly Buffer[], first: number, known: boolean): Buffer[] => {
  if (first === leafHashes.length) return known ? [] : [rootOfLeaves(leafHashes)]
  const middle = split(leafHashes.length)
  const [left, right] = [leafHashes.slice(0, middle), leafHashes.slice(middle)]
  return first <= middle
    ? [...subproof(left, first, known), rootOfLeaves(right)]
    : [...subproof(right, first - middle, false), rootOfLeaves(left)]
}

const areHashes = (...values: readonly Uint8Array[]) => values.every((value) => value.length === hashBytes)
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

export type InclusionClaim = {
  index: bigint
  size: bigint
  leafHash: Uint8Array
  root: Uint8Array
  proof: readonly Uint8Array[]
}

export const verifyInclusion = ({ index, size, leafHash, root, proof }: InclusionClaim): boolean => {
  if (index < 0n || index >= size || !areHashes(leafHash, root, ...proof)) return false
  let node = index
  let last = size - 1n
  let hash = leafHash
  for (const sibling of proof) {
    if (last === 0n) return false
    if ((node & 1n) === 1n || node === last) {
      hash = nodeHash(sibling, hash)
      while (node !== 0n && (node & 1n) === 0n) [node, last] = [node >> 1n, last >> 1n]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[node, last] = [node >> 1n, last >> 1n]
  }
  return last === 0n && same(hash, root)
}

export type ConsistencyClaim = {
  first: bigint
  second: bigint
  firstRoot: Uint8Array
  secondRoot: Uint8Array
  proof: readonly Uint8Array[]
}

/** An empty first tree is refused: everything is consistent with it, so such a proof proves nothing. */
export const verifyConsistency = ({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim): boolean => {
  if (first <= 0n || first > second || !areHashes(firstRoot, secondRoot, ...proof)) return false
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot)
  // When the first tree is a complete subtree of the second, its root is the place to start and is not sent.
  const isSubtree = (first & (first - 1n)) === 0n
  const [start, ...path] = isSubtree ? [firstRoot, ...proof] : proof
  if (!start || path.length === 0) return false
  let node = first - 1n
  let last = second - 1n
  while ((node & 1n) === 1n) [node, last] = [node >> 1n, last >> 1n]
  let [firstHash, secondHash] = [start, start]
  for (const sibling of path) {
    if (last === 0n) return false
    if ((node & 1n) === 1n || node === last) {
      firstHash = nodeHash(sibling, firstHash)
      secondHash = nodeHash(sibling, secondHash)
      while (node !== 0n && (node & 1n) === 0n) [node, last] = [node >> 1n, last >> 1n]
    } else {
      secondHash = nodeHash(secondHash, sibling)
    }
    ;[node, last] = [node >> 1n, last >> 1n]
  }
  return last === 0n && same(firstHash, firstRoot) && same(secondHash, secondRoot)
}
