import { Actions, Button } from './Button.tsx'
import { Columns, Section } from './Card.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from './form/Choices.tsx'
import { Conflict } from './form/Conflict.tsx'
import { Field } from './form/Field.tsx'
import { Form, QueryForm, SaveDraft } from './form/Form.tsx'
import { ClockField, DateField, TextArea, TextField } from './form/TextField.tsx'
import type { Visit } from './visit.tsx'

const services = [
  { value: 'school', label: 'Skolen', help: 'Ser mål og tiltak i læring og trivsel.' },
  { value: 'nurse', label: 'Helsestasjonen', help: 'Ser også det som gjelder helse.' },
  { value: 'ppt', label: 'PPT', whyNot: 'PPT har sagt at de ikke kan være med før jul.' },
]
const scale = Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) }))
const better = [
  { value: 'better', label: 'Bedre' },
  { value: 'same', label: 'Som før' },
  { value: 'worse', label: 'Verre' },
]

/** The fields as they are met, as they come back with errors, with a draft, and after somebody else saved first. */
export const StyleForms = ({ visit }: { visit: Visit }) => (
  <>
    <Section title="Skjema">
      <QueryForm action="/tjenester" values={{ q: 'sover dårlig' }} search>
        <TextField name="q" label="Hva trenger du hjelp til?" type="search" />
      </QueryForm>
      <Form
        id="met"
        action="/notat"
        submit="Legg til i loggen"
        version={7}
        draft={{ action: '/utkast', savedAt: new Date(visit.now.getTime() - 90 * 60_000), discard: '/utkast/forkast' }}
        values={{ happened: 'Nora var med ute i dag.', on: '2026-11-23', areas: ['school'], how: '7', told: 'yes' }}
      >
        <TextArea
          name="happened"
          label="Hva har skjedd?"
          help="Skriv slik at Nora og foreldrene kan lese det."
          limit={1000}
        />
        <Columns>
          <DateField name="on" label="Når var det?" />
          <ClockField name="at" label="Klokka" optional />
          <Select
            name="kind"
            label="Hva slags notat?"
            choices={[
              { value: 'note', label: 'Samtale' },
              { value: 'call', label: 'Telefon' },
            ]}
          />
        </Columns>
        <RadioGroup name="level" label="Hvordan går det?" choices={better} />
        <RadioGroup
          name="how"
          label="Hvor nær er målet?"
          look="scale"
          choices={scale}
          ends={['Langt unna', 'Vi er framme']}
          optional
        />
        <CheckboxGroup
          name="areas"
          label="Hvem skal se dette?"
          choices={services}
          look="cards"
          help="Velg én eller flere."
        />
        <Checkbox name="told" label="Nora vet at foreldrene leser dette" />
        <Field
          name="hours"
          label="Timer i uka"
          optional
          control={(wiring, value) => (
            <input class="ds-input" inputmode="decimal" size={4} value={String(value ?? '')} {...wiring} />
          )}
        />
      </Form>
    </Section>

    <Section title="Skjema som kom tilbake">
      <Form
        id="returned"
        action="/notat"
        draft={{ action: '/utkast' }}
        values={{ happened: '', on: '31.02.2026', level: 'good' }}
        errors={{
          happened: 'Skriv hva som har skjedd',
          on: 'Skriv datoen med dag, måned og år, for eksempel 03.12.2026',
          level: 'Velg hvordan det går',
          areas: 'Velg minst én som skal se notatet',
          told: 'Si fra til Nora først',
          '': 'Loggen er på pause, så notatet kan ikke legges til før samtykket er fornyet.',
        }}
      >
        <TextArea name="happened" label="Hva har skjedd?" limit={1000} />
        <DateField name="on" label="Når var det?" />
        <RadioGroup name="level" label="Hvordan går det?" choices={better} look="cards" />
        <CheckboxGroup name="areas" label="Hvem skal se dette?" choices={services} />
        <Checkbox name="told" label="Nora vet at foreldrene leser dette" required />
        <Actions>
          <Button>Legg til i loggen</Button>
          <SaveDraft />
          <Button kind="other" whyNot="Du kan si nei når du har lest tilbudet.">
            Si nei
          </Button>
        </Actions>
      </Form>
    </Section>

    <Section title="To skrev samtidig">
      <Conflict
        who="Kari Moe, helsesykepleier"
        when={new Date(visit.now.getTime() - 4 * 60_000)}
        fields={[
          { label: 'Tiltak', mine: 'Leksehjelp tirsdager', theirs: 'Leksehjelp tirsdager og torsdager' },
          { label: 'Ansvarlig', mine: 'Ida Lund', theirs: 'Ida Lund' },
          { label: 'Til', mine: '', theirs: '18. desember 2026' },
        ]}
      />
      <Form id="again" action="/tiltak" version={8} submit="Lagre på nytt" values={{ measure: 'Leksehjelp tirsdager' }}>
        <TextField name="measure" label="Tiltak" />
      </Form>
    </Section>
  </>
)
