/** What is asked on the web about a link that stands on a page: its address up to #. Undefined where nothing is. */
export const webAddress = (href: string): string | undefined => {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  url.hash = ''
  return url.protocol === 'https:' && url.href.length <= 500 ? url.href : undefined
}
