type InBoth = { nb: string; nn: string }
type InAll = InBoth & { en: string }

/** What a word means here. As it is kept, version by version (terms.version), and as the starter set is written. */
export type TermContent = {
  word: InAll
  /** What it means, in a sentence or two, without Markdown: shown where the word stands. */
  short: InAll
  /** More about it, in Markdown; empty where the short meaning is enough. */
  more: InBoth
  /** Words it is mixed up with, by their addresses. */
  notSame: string[]
  /** Who agreed on this, in words, and when. Absent together: then it is a proposal. */
  agreed?: { by: string; on: string }
}
