/** How a text begins, for where it stands whole beside: as many whole words as there is room for. */
export const firstWords = (text: string, room = 40): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= room) return line
  const whole = line.slice(0, room + 1).lastIndexOf(' ')
  return `${line.slice(0, whole > 0 ? whole : room)} …`
}
