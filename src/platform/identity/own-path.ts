const base = 'https://laget.invalid'

/**
 * Where someone wanted to go before signing in, if that is a page of ours: a path with its query and nothing else. What could lead
 * elsewhere (`//…`, `/\…`, a scheme, control characters that browsers drop), back to the sign-in or into the API becomes the front page;
 * but one may sign in to choose one's role, or to sign out everywhere.
 */
export const ownPath = (wish: string | undefined): string => {
  if (!wish?.startsWith('/') || wish.length > 1000 || !/^[\x21-\x5b\x5d-\x7e\u00a0-\uffff]+$/.test(wish)) return '/'
  const url = URL.canParse(wish, base) ? new URL(wish, base) : undefined
  if (url?.origin !== base || url.pathname.startsWith('//')) return '/'
  return /^\/(logg-inn(?!\/rolle$)|logg-ut|logget-ut|api|demo\/utsteder)(\/|$)/.test(url.pathname)
    ? '/'
    : url.pathname + url.search + url.hash
}
