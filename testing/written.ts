/** Of all that has happened on a page of a log: what somebody wrote. */
export const written = <One extends object>({ happened }: { happened: readonly One[] }) =>
  happened.filter((one): one is Extract<One, { text: string }> => 'text' in one)
