/** How a text begins, for where it stands whole beside: as many whole words as there is room for. */
export const firstWords = (text: string, room = 40): string => {
  let line = ''
  for (const [word] of text.matchAll(/\S+/g)) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length > room) return `${line || word.slice(0, room)} …`
    line = longer
  }
  return line
}
