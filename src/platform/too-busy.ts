/** Thrown when more is asked for than is taken on at once. Nothing was begun: the same may be asked again in a moment. */
export class TooBusy extends Error {
  override name = 'TooBusy'
  constructor() {
    super('More is asked for than can be done at once.')
  }
}
