/** Is there anything among the children of a component? An empty list is read aloud as one, and its frame is a line. */
export const hasAny = (children: unknown): boolean =>
  Array.isArray(children)
    ? children.some(hasAny)
    : children !== null && children !== undefined && children !== false && children !== ''
