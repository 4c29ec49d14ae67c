import { copyFile, open, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

export type LogFile = {
  path: string
  /** File descriptor in append mode, for the postmaster's standard error. */
  fd: number
  /** The last line of weight written since the file was opened, for the sentence of a failed start. Never decide by it. */
  lastComplaint(): Promise<string | undefined>
  close(): Promise<void>
}

const hour = 3_600_000

/**
 * PostgreSQL's own log, `postgres.log` and one older file, each of at most about `limit` bytes. Written straight to standard error
 * and not by PostgreSQL's collector: that one is a process more, loses what is said before it runs, and never truncates by size.
 */
export const openLogFile = async (dataFolder: string, limit = 1_000_000): Promise<LogFile> => {
  const path = join(dataFolder, 'postgres.log')
  await keepSmall(path, limit)
  const file = await open(path, 'a', 0o600)
  const { size: start } = await file.stat()
  const timer = setInterval(() => void keepSmall(path, limit).catch(() => {}), hour)
  timer.unref()
  return {
    path,
    fd: file.fd,
    lastComplaint: () => complaintAfter(path, start),
    close: async () => {
      clearInterval(timer)
      await file.close()
    },
  }
}

/** The writer appends, so its next line lands at the beginning of the emptied file. */
export const keepSmall = async (path: string, limit: number): Promise<void> => {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size <= limit) return
  await copyFile(path, `${path}.1`)
  await truncate(path, 0)
}

const complaintAfter = async (path: string, start: number): Promise<string | undefined> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(20_000), position: start })
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n').filter(Boolean)
    return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1)
  } finally {
    await file.close()
  }
}
