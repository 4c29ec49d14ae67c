import { Worker } from 'node:worker_threads'
import { TooBusy } from '../too-busy.ts'
import type { PdfDocument } from './pdf-document.ts'

type Pdf = Uint8Array<ArrayBuffer>

/** Says nothing but that it failed: what went wrong may repeat the document's words. */
export class PdfFailed extends Error {
  override name = 'PdfFailed'
  constructor() {
    super('The document could not be typeset.')
  }
}

export type PressOptions = {
  /** The thread's program: it is sent documents, and answers each with its PDF, or with undefined. */
  thread: URL
  /** How many may wait besides the one in hand; of those that are for all, half as many. */
  room: number
  /** Milliseconds that a document may wait at most, and milliseconds that it may take. */
  patience: number
}

/** Whether anyone may ask for it, as often as she likes. */
export type ForWhom = { forAll?: boolean }

export type Press = { print(document: PdfDocument, whom?: ForWhom): Promise<Pdf>; end(): Promise<void> }

type Order = {
  document: PdfDocument
  forAll: boolean
  done(pdf: Pdf): void
  failed(why: PdfFailed | TooBusy): void
  timer: NodeJS.Timeout | undefined
}

/**
 * Sets one document after the other in one thread, begun with the first of them. The thread keeps no process alive that has nothing else to do. One
 * that breaks or takes too long costs the document it had in hand; the next is set by a new one, but not before the old one has let go of its core:
 * what the compiler has begun cannot be broken off from without.
 */
export const openPress = ({ thread, room, patience }: PressOptions): Press => {
  const waiting: Order[] = []
  let inHand: Order | undefined
  let worker: Worker | undefined
  let ending = false

  const letGo = (): Order | undefined => {
    const order = inHand
    clearTimeout(order?.timer)
    inHand = undefined
    return order
  }

  const begin = (): Worker => {
    const begun = new Worker(thread, { execArgv: [] })
    begun.on('message', (pdf: Pdf | undefined) => {
      const order = letGo()
      if (pdf) order?.done(pdf)
      else order?.failed(new PdfFailed())
      next()
    })
    // its end follows; what it says may repeat the document's words
    begun.on('error', () => undefined)
    begun.on('exit', () => {
      worker = undefined
      ending = false
      letGo()?.failed(new PdfFailed())
      next()
    })
    return begun
  }

  const next = (): void => {
    if (inHand || ending) return
    const order = waiting.shift()
    if (!order) {
      worker?.unref()
      return
    }
    clearTimeout(order.timer)
    worker ??= begin()
    worker.ref()
    worker.postMessage(order.document)
    order.timer = setTimeout(() => {
      letGo()?.failed(new PdfFailed())
      void endWorker()
    }, patience)
    inHand = order
  }

  const endWorker = async (): Promise<void> => {
    ending = worker !== undefined
    await worker?.terminate()
  }

  const turnAway = (order: Order): void => {
    clearTimeout(order.timer)
    order.failed(new TooBusy())
  }

  // What anyone may ask for stands last and takes half the places at most: nobody can keep others from handing over a report.
  const print: Press['print'] = (document, { forAll = false } = {}) => {
    const ahead = forAll ? waiting.length : waiting.filter((order) => !order.forAll).length
    if (ahead >= (forAll ? room / 2 : room)) return Promise.reject(new TooBusy())
    return new Promise((done, failed) => {
      const order: Order = { document, forAll, done, failed, timer: undefined }
      order.timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(order), 1)
        turnAway(order)
      }, patience)
      waiting.splice(ahead, 0, order)
      next()
    })
  }

  const end = async (): Promise<void> => {
    waiting.splice(0).forEach(turnAway)
    await endWorker()
  }

  return { print, end }
}
