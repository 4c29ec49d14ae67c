import { randomUUID } from 'node:crypto'
import { workerCalled } from '#demo/staff-by-key.ts'
import { reservedFields } from '#platform/http/reserved-fields.ts'
import { Lost, type Person } from '../person.ts'

/** `lost`: sent, and nobody knows. What was acknowledged must be there; what was lost may be, once. */
export type Note = { key: string; text: string; fate: 'sent' | 'acknowledged' | 'lost' }

/** Writes notes until it is interrupted; after that, first sends again what was lost, with the keys it had. */
export type Writer = { notes: readonly Note[]; write(stop: AbortSignal): Promise<void>; writeAgain(): Promise<void> }

export const noteWriter = async (person: Person, log: string, name: string): Promise<Writer> => {
  const path = `/stafettlogg/${log}/notat`
  const { [reservedFields.csrf]: csrf = '' } = await person.hidden(path)
  const notes: Note[] = []
  const send = async (note: Note): Promise<void> => {
    const fields = { [reservedFields.csrf]: csrf, [reservedFields.key]: note.key, kind: 'note', areas: 'learning' }
    try {
      await person.post(path, { ...fields, text: note.text })
      note.fate = 'acknowledged'
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      note.fate = 'lost'
    }
  }
  return {
    notes,
    write: async (stop) => {
      while (!stop.aborted) {
        const note: Note = { key: randomUUID(), text: `${name} ${notes.length + 1}`, fate: 'sent' }
        notes.push(note)
        await send(note)
        if (note.fate === 'lost') return
      }
    },
    writeAgain: async () => {
      for (const note of notes) if (note.fate === 'lost') await send(note)
    },
  }
}

type Holder = { person: Person; post: string }

/** Two who pass the baton of a log to and fro. */
export const batonPassers = (log: string, teacher: Person, nurse: Person) => {
  const team: [Holder, Holder] = [
    { person: teacher, post: workerCalled('teacher').post },
    { person: nurse, post: workerCalled('nurse').post },
  ]
  let taken = 0
  const passOnce = async (): Promise<void> => {
    // Where it lies and whether it is offered already: a round may have ended between the two.
    const page = await team[0].person.get<{ holder: string; head: { offer: { id: string } | null } }>(`/logs/${log}`)
    const [holder, other] = page.holder === team[0].post ? team : team.toReversed()
    if (!holder || !other) return
    const words = { to: other.post, message: 'Kan du ta over?', familyWish: 'agrees' }
    const offer =
      page.head.offer?.id ?? (await holder.person.ask<{ offer: string }>(`/logs/${log}/offers`, words)).offer
    await other.person.ask(`/logs/${log}/offer/acceptance`, { offer })
    taken += 1
  }
  return {
    /** How many times it was acknowledged that somebody had taken over. */
    taken: () => taken,
    pass: async (stop: AbortSignal): Promise<void> => {
      try {
        while (!stop.aborted) await passOnce()
      } catch (error) {
        if (!(error instanceof Lost)) throw error
      }
    },
  }
}
