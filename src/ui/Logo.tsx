/** A baton handed from one to another: two hands as arcs, the baton between them. Decoration; the name stands beside it. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path d="M4 20a9 9 0 0 1 9-9" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" />
    <path d="M28 12a9 9 0 0 1-9 9" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" />
    <path class="baton" d="M9 23 23 9" fill="none" stroke-width="5" stroke-linecap="round" />
  </svg>
)
