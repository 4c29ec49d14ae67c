import { type ChildProcess, fork } from 'node:child_process'
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
  /** It is sent documents, and answers each with its PDF, or with null. */
  program: URL
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

/** Nothing of ours is handed on: no key, no password, no address of a database. Windows begins no program without its own folder. */
const environment = (): NodeJS.ProcessEnv =>
  process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}

/**
 * Sets one document after the other in a process of its own, begun with the first of them. It keeps nothing alive that has nothing else to do, and
 * ends with whoever began it. One that breaks or takes too long is ended wherever it is, in the compiler's machine code too, and costs the
 * document it had in hand; the next is set by a new one.
 */
export const openPress = ({ program, room, patience }: PressOptions): Press => {
  const waiting: Order[] = []
  let inHand: Order | undefined
  let setter: ChildProcess | undefined

  const letGo = (): Order | undefined => {
    const order = inHand
    clearTimeout(order?.timer)
    inHand = undefined
    return order
  }

  const begin = (): ChildProcess => {
    const begun = fork(program, {
      execArgv: [],
      env: environment(),
      serialization: 'advanced',
      // what it complains of may repeat the document's words
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    begun.on('message', (pdf: Pdf | null) => {
      // of one that was given up, and not for whoever is served now
      if (setter !== begun) return
      const order = letGo()
      if (pdf) order?.done(pdf)
      else order?.failed(new PdfFailed())
      next()
    })
    const gone = () => setter === begun && breakOff()
    begun.on('exit', gone)
    // where it could not be begun, or cannot be reached: no end need follow
    begun.on('error', gone)
    return begun
  }

  const next = (): void => {
    if (inHand) return
    const order = waiting.shift()
    if (!order) {
      setter?.unref()
      setter?.channel?.unref()
      return
    }
    clearTimeout(order.timer)
    setter ??= begin()
    setter.ref()
    setter.channel?.ref()
    setter.send(order.document)
    order.timer = setTimeout(breakOff, patience)
    inHand = order
  }

  const breakOff = (): void => {
    setter?.kill('SIGKILL')
    setter = undefined
    letGo()?.failed(new PdfFailed())
    next()
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
    const last = setter
    last?.ref()
    const gone = last && new Promise((resolve) => last.once('exit', resolve).once('error', resolve))
    breakOff()
    await gone
  }

  return { print, end }
}
