import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, emptyFrontier, isFrontier, leafHash, nodeHash, rootOf } from './merkle.ts'
import {
  type ConsistencyClaim,
  consistencyProof,
  type InclusionClaim,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
} from './merkle-proof.ts'

// The published test values of the certificate-transparency project: eight leaves, the roots over the first n of them, and proofs.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaf2 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const leaf4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'
const leaf6 = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f'
const nodes = {
  '2-3': '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '4-5': '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  '6-7': 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  '4-7': '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
}
const inclusionVectors = [
  { index: 0, size: 1, proof: [] },
  { index: 0, size: 8, proof: [leaf2, nodes['2-3'], nodes['4-7']] },
  { index: 5, size: 8, proof: [leaf4, nodes['6-7'], roots[3]] },
  { index: 2, size: 3, proof: [roots[1]] },
  { index: 1, size: 5, proof: [roots[0], nodes['2-3'], leaf4] },
]
const consistencyVectors = [
  { first: 1, second: 1, proof: [] },
  { first: 1, second: 8, proof: [leaf2, nodes['2-3'], nodes['4-7']] },
  { first: 6, second: 8, proof: [nodes['4-5'], nodes['6-7'], roots[3]] },
  { first: 2, second: 5, proof: [nodes['2-3'], leaf4] },
  { first: 6, second: 7, proof: [nodes['4-5'], leaf6, roots[3]] },
]

const bytes = (hex: string | undefined) => Buffer.from(hex ?? '', 'hex')
const published = inputs.map((input) => leafHash(bytes(input)))
const emptyRoot = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const numbered = (count: number) => Array.from({ length: count }, (_, i) => leafHash(Buffer.from(String(i))))
const rootOver = (hashes: Buffer[]) => rootOf(append(emptyFrontier, hashes))

/** RFC 6962 section 2.1 word for word: the definition the incremental root is held against. */
const rootByDefinition = (hashes: Buffer[]): Buffer => {
  if (hashes.length === 1) return hashes[0] as Buffer
  let k = 1
  while (k * 2 < hashes.length) k *= 2
  return nodeHash(rootByDefinition(hashes.slice(0, k)), rootByDefinition(hashes.slice(k)))
}

describe('root', () => {
  it.each(roots.map((root, i) => [i + 1, root] as const))(
    'over %i published leaves is the published one',
    (count, root) => {
      expect(rootOver(published.slice(0, count)).toString('hex')).toBe(root)
    },
  )

  it('of the empty tree is the hash of nothing', () => {
    expect(rootOf(emptyFrontier).toString('hex')).toBe(emptyRoot)
  })

  it('is the same in however many portions the leaves come, and as the definition says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }), (portions) => {
        const leaves = numbered(portions.reduce((sum, portion) => sum + portion, 0))
        fc.pre(leaves.length > 0)
        let frontier = emptyFrontier
        let taken = 0
        for (const portion of portions) {
          frontier = append(frontier, leaves.slice(taken, taken + portion))
          taken += portion
          expect(isFrontier(frontier)).toBe(true)
        }
        expect(frontier.size).toBe(BigInt(leaves.length))
        expect(rootOf(frontier)).toEqual(rootByDefinition(leaves))
      }),
    )
  })
})

describe('frontier', () => {
  it('stays small: one hash per bit of the size', () => {
    expect(append(emptyFrontier, numbered(1000)).peaks).toHaveLength(6)
  })

  it('is not changed by appending to it', () => {
    const before = append(emptyFrontier, published)
    append(before, published)
    expect(rootOf(before).toString('hex')).toBe(roots[7])
  })

  it('is refused when it cannot belong to its size', () => {
    const frontier = append(emptyFrontier, published.slice(0, 7))
    expect(isFrontier({ ...frontier, size: 8n })).toBe(false)
    expect(isFrontier({ ...frontier, peaks: [...frontier.peaks.slice(1), Buffer.alloc(31)] })).toBe(false)
    expect(() => append({ size: 7n, peaks: [] }, published)).toThrow(RangeError)
  })

  it('continues past sizes that a number cannot hold', () => {
    const peaks = numbered(53)
    const size = 2n ** 53n - 1n
    expect(append({ size, peaks }, [peaks[0] as Buffer])).toMatchObject({ size: 2n ** 53n, peaks: { length: 1 } })
  })
})

const inclusionClaim = (leaves: Buffer[], index: number): InclusionClaim => ({
  index: BigInt(index),
  size: BigInt(leaves.length),
  leafHash: leaves[index] as Buffer,
  root: rootOver(leaves),
  proof: inclusionProof(leaves, index),
})
const consistencyClaim = (leaves: Buffer[], first: number): ConsistencyClaim => ({
  first: BigInt(first),
  second: BigInt(leaves.length),
  firstRoot: rootOver(leaves.slice(0, first)),
  secondRoot: rootOver(leaves),
  proof: consistencyProof(leaves, first),
})

const flipped = (value: Uint8Array, bit: number) => {
  const copy = Buffer.from(value)
  const at = Math.floor(bit / 8) % copy.length
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8))
  return copy
}
const noise = bytes('abacaba000000000000000000000000000000000000000000060061e00123456')
/** Every way to spoil a list of hashes: one bit anywhere, one hash less, one more in front, behind or between, two swapped. */
const spoiled = (proof: readonly Uint8Array[], bit: number, extra: Uint8Array): Uint8Array[][] => [
  ...proof.map((_, i) => proof.map((hash, j) => (i === j ? flipped(hash, bit) : hash))),
  ...proof.map((_, i) => proof.filter((_, j) => i !== j)),
  ...[...proof, undefined].flatMap((_, i) => [extra, Buffer.alloc(0)].map((more) => proof.toSpliced(i, 0, more))),
  ...proof.slice(1).map((_, i) => proof.toSpliced(i, 2, proof[i + 1] as Buffer, proof[i] as Buffer)),
]

describe('inclusion', () => {
  it.each(inclusionVectors)('proof of leaf $index of $size is the published one', ({ index, size, proof }) => {
    expect(inclusionProof(published.slice(0, size), index).map((hash) => hash.toString('hex'))).toEqual(proof)
    expect(verifyInclusion(inclusionClaim(published.slice(0, size), index))).toBe(true)
  })

  it('verifies for every leaf of every small tree, and for no other place', () => {
    for (let size = 1; size <= 33; size++) {
      const leaves = numbered(size)
      for (let index = 0; index < size; index++) {
        const claim = inclusionClaim(leaves, index)
        expect(verifyInclusion(claim)).toBe(true)
        for (const wrong of [claim.index - 1n, claim.index + 1n, claim.index ^ 2n, 2n ** 64n - 1n]) {
          expect(verifyInclusion({ ...claim, index: wrong })).toBe(false)
        }
        expect(verifyInclusion({ ...claim, size: claim.size * 2n })).toBe(false)
        expect(verifyInclusion({ ...claim, size: claim.size / 2n })).toBe(false)
      }
    }
  })

  it('never verifies when anything was tampered with', () => {
    const trees = fc
      .integer({ min: 1, max: 200 })
      .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }))
    fc.assert(
      fc.property(trees, fc.nat({ max: 255 }), ({ size, index }, bit) => {
        const claim = inclusionClaim(numbered(size), index)
        expect(verifyInclusion(claim)).toBe(true)
        expect(verifyInclusion({ ...claim, leafHash: flipped(claim.leafHash, bit) })).toBe(false)
        for (const root of [flipped(claim.root, bit), bytes(emptyRoot), noise, Buffer.alloc(0)]) {
          expect(verifyInclusion({ ...claim, root })).toBe(false)
        }
        for (const proof of spoiled(claim.proof, bit, claim.root))
          expect(verifyInclusion({ ...claim, proof })).toBe(false)
      }),
    )
  })

  it('is refused in an empty tree, with or without a proof', () => {
    const claim = { index: 0n, size: 0n, leafHash: noise, root: bytes(emptyRoot), proof: [] }
    expect(verifyInclusion(claim)).toBe(false)
    expect(verifyInclusion({ ...claim, proof: [noise] })).toBe(false)
    expect(() => inclusionProof([], 0)).toThrow(RangeError)
  })

  it('holds in a tree larger than anyone has, with its size counted exactly', () => {
    const size = 2n ** 64n - 1n
    const proof = numbered(64)
    // The last leaf of this tree stands alone on the right: every hash of its path comes from the left.
    const root = proof.slice(0, 63).reduce((right, left) => nodeHash(left, right), noise)
    expect(verifyInclusion({ index: size - 1n, size, leafHash: noise, root, proof: proof.slice(0, 63) })).toBe(true)
    expect(verifyInclusion({ index: size - 2n, size, leafHash: noise, root, proof: proof.slice(0, 63) })).toBe(false)
  })
})

describe('consistency', () => {
  it.each(consistencyVectors)('proof from $first to $second is the published one', ({ first, second, proof }) => {
    expect(consistencyProof(published.slice(0, second), first).map((hash) => hash.toString('hex'))).toEqual(proof)
    expect(verifyConsistency(consistencyClaim(published.slice(0, second), first))).toBe(true)
  })

  it('verifies between all small trees, and from no other size', () => {
    for (let second = 1; second <= 33; second++) {
      const leaves = numbered(second)
      for (let first = 1; first <= second; first++) {
        const claim = consistencyClaim(leaves, first)
        expect(verifyConsistency(claim)).toBe(true)
        for (const wrong of [claim.first - 1n, claim.first + 1n, claim.first ^ 2n]) {
          expect(verifyConsistency({ ...claim, first: wrong })).toBe(false)
        }
        if (first === second) continue
        expect(verifyConsistency({ ...claim, second: claim.second * 2n })).toBe(false)
        expect(verifyConsistency({ ...claim, second: claim.second / 2n })).toBe(false)
      }
    }
  })

  it('never verifies when anything was tampered with', () => {
    const pairs = fc
      .integer({ min: 1, max: 200 })
      .chain((second) => fc.record({ second: fc.constant(second), first: fc.integer({ min: 1, max: second }) }))
    fc.assert(
      fc.property(pairs, fc.nat({ max: 255 }), ({ first, second }, bit) => {
        const claim = consistencyClaim(numbered(second), first)
        expect(verifyConsistency(claim)).toBe(true)
        expect(verifyConsistency({ ...claim, firstRoot: flipped(claim.firstRoot, bit) })).toBe(false)
        expect(verifyConsistency({ ...claim, secondRoot: flipped(claim.secondRoot, bit) })).toBe(false)
        for (const extra of [claim.firstRoot, claim.secondRoot, noise]) {
          for (const proof of spoiled(claim.proof, bit, extra))
            expect(verifyConsistency({ ...claim, proof })).toBe(false)
        }
      }),
    )
  })

  it('never verifies between trees of which the second changed, dropped or moved an early leaf', () => {
    const pairs = fc
      .integer({ min: 3, max: 100 })
      .chain((second) => fc.record({ second: fc.constant(second), first: fc.integer({ min: 2, max: second - 1 }) }))
    fc.assert(
      fc.property(pairs, fc.nat(), ({ first, second }, pick) => {
        const leaves = numbered(second)
        const at = pick % (first - 1)
        const firstRoot = rootOver(leaves.slice(0, first))
        const [here, next] = [leaves[at] as Buffer, leaves[at + 1] as Buffer]
        for (const altered of [leaves.with(at, noise), leaves.toSpliced(at, 1), leaves.toSpliced(at, 2, next, here)]) {
          if (altered.length < first) continue
          expect(verifyConsistency({ ...consistencyClaim(altered, first), firstRoot })).toBe(false)
        }
      }),
    )
  })

  it('is refused from an empty tree, which proves nothing', () => {
    const claim = { first: 0n, second: 0n, firstRoot: bytes(emptyRoot), secondRoot: bytes(emptyRoot), proof: [] }
    expect(verifyConsistency(claim)).toBe(false)
    expect(verifyConsistency({ ...claim, second: 1n, secondRoot: bytes(roots[0]) })).toBe(false)
    expect(() => consistencyProof(published, 0)).toThrow(RangeError)
    expect(() => consistencyProof(published, 9)).toThrow(RangeError)
  })

  it('is refused between different roots of one size, and backwards', () => {
    const root = bytes(roots[0])
    expect(verifyConsistency({ first: 1n, second: 1n, firstRoot: root, secondRoot: noise, proof: [] })).toBe(false)
    expect(verifyConsistency({ first: 1n, second: 1n, firstRoot: root, secondRoot: root, proof: [root] })).toBe(false)
    expect(verifyConsistency({ first: 2n, second: 1n, firstRoot: root, secondRoot: root, proof: [] })).toBe(false)
  })
})
