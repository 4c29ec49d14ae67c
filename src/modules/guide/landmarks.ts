/** Pages that every page of the guide points at by itself, as long as they are there. */
export const landmarks = {
  urgent: 'er-det-akutt',
  violence: 'mistanke-om-vold',
  alongside: 'samtidighetsansvar',
} as const
