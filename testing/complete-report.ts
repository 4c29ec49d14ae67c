import { syntheticNumber } from '#demo/synthetic-number.ts'

/** A concern report that lacks nothing, as its author writes it; about nobody. */
export const completeReport = {
  concern: 'Kom i sko uten sokker tre dager på rad. Sier at ingen lager mat.',
  history: 'Siden i høst. Vi har snakket hjem to ganger.',
  otherViews: '«Mamma sover.»',
  children: [
    {
      ...{ name: 'Nils Čáhppe', identityNumber: syntheticNumber('2018-02-03', 77), address: 'Ukjent' },
      ...{ informed: 'no', whyNot: 'For liten til å forstå' },
    },
  ],
  guardians: [{ name: 'Elle Čáhppe', phone: '22 11 33 44', informed: 'no', whyNot: 'Mistanke om vold' }],
  interpreter: 'Nordsamisk',
  otherServices: 'Helsestasjonen',
  reporter: {
    ...{ name: 'Ida Lund', role: 'kontaktlærer', phone: '+47 22 33 44 55', email: 'ida.lund@fjordvik.example' },
    ...{ workplace: 'Fjordvik skole', address: 'Skoleveien 1', postcode: '9999', place: 'Fjordvik' },
  },
}
