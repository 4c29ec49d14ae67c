import { Actions, Button, LinkButton } from './Button.tsx'
import { Card, Columns, Door, Section, Stack } from './Card.tsx'
import { Definitions } from './Definitions.tsx'
import { Details } from './Details.tsx'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { Pager } from './Pager.tsx'
import { People } from './Person.tsx'
import { Empty, Row, Rows } from './Rows.tsx'
import { Progress, Steps } from './Steps.tsx'
import { StyleForms } from './StyleForms.tsx'
import { Table } from './Table.tsx'
import { Tag } from './Tag.tsx'
import { Heading, Lead, Link, List, Subtle, Written } from './Text.tsx'
import { Time } from './Time.tsx'
import { Happening, Timeline } from './Timeline.tsx'
import { CopyButton, PrintButton } from './Tools.tsx'
import type { Visit } from './visit.tsx'

const hours = (visit: Visit, count: number) => new Date(visit.now.getTime() + count * 3_600_000)

/** Every component in every state, with invented people: what developers choose from and what the tests look at. */
export const StylePage = ({ visit }: { visit: Visit }) => (
  <Page
    visit={visit}
    title="Byggeklossene"
    standing="Stafettlogg for Nora · nivå 2 · Ida Lund holder stafettpinnen"
    back={{ href: '/', label: 'Mitt arbeid' }}
    width="wide"
  >
    <Section title="Dette trenger deg nå">
      <Rows>
        <Row
          now
          about="Nora"
          href="/logger/nora"
          tag={<Tag tone="now">Venter på deg</Tag>}
          reason="Ida spør om du vil holde stafettpinnen fra 1. desember."
          when={<Time at={hours(visit, -50)} say="ago" first />}
          action={<LinkButton href="/tilbud">Svar Ida</LinkButton>}
        />
        <Row
          now
          about="Møte om Ali"
          reason="Referatet mangler beslutninger."
          when={<Time at={hours(visit, -3)} first />}
          action={
            <LinkButton kind="other" href="/møter">
              Skriv referat
            </LinkButton>
          }
        />
        <Row
          about="Emma"
          href="/logger/emma"
          tag={<Tag>Nivå 3</Tag>}
          reason="Neste evaluering er om tre uker."
          action={
            <LinkButton href="/evaluer" whyNot="Du kan evaluere når Emma har fått si hva hun mener.">
              Evaluer
            </LinkButton>
          }
        />
      </Rows>
      <Pager older="?eldre=01" newest="/" />
      <Empty action={<LinkButton href="/veileder">Se hva du kan gjøre ved bekymring</LinkButton>}>
        Ingen logger ennå. Her kommer barna du følger opp, når familien har sagt ja.
      </Empty>
    </Section>

    <Columns>
      <Card title="Teamet rundt Nora" aside={<Link href="/team">Endre teamet</Link>}>
        <People
          people={[
            {
              name: 'Ida Lund',
              role: 'lærer',
              holds: 'Holder stafettpinnen',
              doing: 'Snakker med Nora hver mandag.',
              contact: '400 00 000, hverdager kl. 8–15',
            },
            { name: 'Kari Moe', role: 'helsesykepleier', doing: 'Følger opp søvn.' },
            { name: 'Anne-Grete Åsheim', role: 'PPT' },
          ]}
        />
      </Card>
      <Card tone="now" title="Noe er i ferd med å ryke">
        <p>Tiltaket «leksehjelp» skulle vært evaluert for to uker siden.</p>
        <Actions>
          <LinkButton href="/evaluer">Evaluer nå</LinkButton>
        </Actions>
      </Card>
      <Card tone="tinted" title="Målet til Nora">
        <Lead>«Jeg vil tørre å være med i friminuttene.»</Lead>
        <Definitions
          items={[
            { term: 'Hvem gjør hva', is: 'Ida følger Nora ut i det store friminuttet' },
            { term: 'Til', is: <Time at="2026-12-18" /> },
            { term: 'Ser på det igjen', is: <Time at="2027-01-11" /> },
          ]}
        />
      </Card>
    </Columns>

    <Section title="Dette har skjedd" aside={<PrintButton />}>
      <Timeline>
        <Happening when={<Time at={hours(visit, -2)} first />} who="Kari Moe, helsesykepleier" kind="Notat">
          <Written>{'Nora sover bedre.\nMor forteller at hun er våken før klokka ringer.'}</Written>
        </Happening>
        <Happening when={<Time at={hours(visit, -500)} first />} who="Mor" kind="Samtykke">
          <p>Mor har trukket samtykket for PPT. PPT ser ikke loggen lenger.</p>
        </Happening>
      </Timeline>
      <Pager older="?eldre=02" />
    </Section>

    <Section title="Beskjeder">
      <Notice>
        <p>Loggen er åpen til familien eller kommunen lukker den.</p>
      </Notice>
      <Notice tone="now" title="Samtykket går ut om åtte dager">
        <p>
          <Link href="/samtykke">Forny samtykket</Link>, eller la det gå ut. Ingenting slettes.
        </p>
      </Notice>
      <Notice tone="done" title="Ida har fått spørsmålet ditt">
        <p>Du holder stafettpinnen til hun svarer.</p>
      </Notice>
      <Notice tone="wrong" title="Vi fikk ikke sendt innkallingen">
        <p>Møtet er lagret. Prøv å sende igjen om litt.</p>
      </Notice>
    </Section>

    <Section title="Knapper">
      <Actions>
        <Button>Ja, jeg tar over</Button>
        <Button kind="other">Nei, fordi …</Button>
        <Button kind="quiet">Spør Ida først</Button>
      </Actions>
      <Button whyNot="Bare den som holder stafettpinnen, kan lukke loggen. Det er Ida Lund.">Lukk loggen</Button>
      <p>
        <span id="style-copy">fjordvik.example/undersøkelse/4711</span> <CopyButton from="style-copy" />
      </p>
    </Section>

    <Columns>
      <Door href="/bekymret" title="Jeg er bekymret for et barn">
        Hva du kan gjøre nå, steg for steg.
      </Door>
      <Door href="/hjelp" title="Jeg trenger hjelp">
        Hvem som kan hjelpe deg og familien din.
      </Door>
    </Columns>

    <Section title="Steg">
      <Steps
        steps={[
          { label: 'Hva det gjelder', href: '?steg=1' },
          { label: 'Hvem som skal se', href: '?steg=2' },
          { label: 'Hvor lenge' },
          { label: 'Ja eller nei' },
        ]}
        current={3}
      />
      <Progress done={12} of={46} label="12 av 46" />
    </Section>

    <Section title="Tekst, lister og tabell">
      <Heading level={3}>Slik går det</Heading>
      <Lead>7 av 10 tiltak ble evaluert i tide, opp fra 5.</Lead>
      <p>
        Den som holder stafettpinnen, ser til at alle gjør det de har lovet, og at familien vet hvem de kan spørre. Les
        mer i <Link href="/veileder">handlingsveilederen</Link>.
      </p>
      <List>
        <li>Snakk med barnet først.</li>
        <li>Spør foreldrene hva de ønsker.</li>
      </List>
      <Table
        caption="Tiltak evaluert i tide, per kvartal"
        columns={[{ label: 'Kvartal' }, { label: 'Tiltak', numeric: true }, { label: 'I tide', numeric: true }]}
        rows={[
          ['1. kvartal 2026', '124', '62 %'],
          ['2. kvartal 2026', '131', '71 %'],
        ]}
      />
      <Details summary="Slik er det regnet">
        <Stack>
          <p>Et tiltak er evaluert i tide når evalueringen er skrevet innen sju dager etter avtalt dato.</p>
          <Subtle>Tall under fem vises ikke.</Subtle>
        </Stack>
      </Details>
    </Section>

    <StyleForms visit={visit} />
  </Page>
)
