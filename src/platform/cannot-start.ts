/** Why Laget does not start: the message is one sentence for whoever starts it, with what to do. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
