import { readdir, readFile } from 'node:fs/promises'

type Usage = { pid: number; parent: number; ticks: number }

const usageOf = async (pid: string): Promise<Usage | undefined> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  // The name in parentheses may hold anything: what follows it is numbers. Own and waited-for children's time, user and system.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0)
  return { pid: Number(pid), parent: Number(fields[1]), ticks }
}

/** `sysconf(_SC_CLK_TCK)`: 100 on every Linux. */
const ticksPerSecond = 100

/** CPU seconds that a process and all its descendants have used so far; absent where there is no /proc. */
export const cpuSeconds = async (root: number): Promise<number> => {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const all = (await Promise.all(pids.map(usageOf))).filter((one) => one !== undefined)
  const inTree = new Set([root])
  for (let before = 0; before < inTree.size; ) {
    before = inTree.size
    for (const { pid, parent } of all) if (inTree.has(parent)) inTree.add(pid)
  }
  const ticks = all.filter(({ pid }) => inTree.has(pid)).reduce((total, one) => total + one.ticks, 0)
  return ticks / ticksPerSecond
}
