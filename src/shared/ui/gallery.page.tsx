import { account, entries, happenings, nav, rows } from './gallery-people.js'
import { iconNames } from './icon.js'
import { GalleryForms } from './gallery-forms.page.js'
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DataTable,
  Details,
  EmptyState,
  EntryList,
  FigureRow,
  Icon,
  JumpNav,
  Layout,
  PageHeading,
  Pagination,
  ProgressBar,
  SectionNav,
  SummaryList,
  Timeline,
  type Assets,
} from './index.js'

/** Every component in every state, so that tests and eyes can go through them. */
export function GalleryPage({ assets, draftUrl }: { assets: Assets; draftUrl: string }) {
  return (
    <Layout
      title="Alle onderdelen"
      locale="nl"
      assets={assets}
      brand="Mentorschap Amsterdam"
      home="#begin"
      nav={nav}
      current="today"
      account={account}
      status="Het bezoek aan mevrouw De Bruijn is bewaard."
      printable
      footer={<a href="#toegankelijkheid">Toegankelijkheid</a>}
    >
      <PageHeading
        title="Goedemorgen, Marijke"
        lead="U begeleidt vijf mensen. Eén bezoek vraagt nu uw aandacht."
        back={{ href: '#terug', label: 'Terug naar het overzicht' }}
        actions={
          <ButtonLink href="#bezoek" icon="plus">
            Bezoek vastleggen
          </ButtonLink>
        }
      />
      <Alert tone="warning" title="Bezoek te laat">
        <p>
          Uw laatste bezoek aan <strong>meneer Yılmaz</strong> was 47 dagen geleden. De afspraak is:
          elke 30 dagen.
        </p>
        <p>
          <a href="#plannen">Bezoek plannen</a>
        </p>
      </Alert>
      <Columns aside={<GalleryAside />}>
        <GalleryLists />
      </Columns>
      <GalleryIcons />
      <GalleryForms draftUrl={draftUrl} />
    </Layout>
  )
}

function GalleryLists() {
  return (
    <>
      <FigureRow
        figures={[
          { label: 'Lopend', value: 25, href: '#lopend' },
          { label: 'Te laat', value: 3, href: '#te-laat' },
          { label: 'Mentoren', value: 14 },
        ]}
      />
      <Card title="Mijn cliënten">
        <EntryList items={entries} />
      </Card>
      <Card title="Mentoren">
        <DataTable
          caption="Alle mentoren"
          captionHidden
          rowHeader="name"
          columns={[
            { key: 'name', label: 'Naam', sort: { href: '#naam', direction: 'ascending' } },
            { key: 'since', label: 'Mentor sinds', sort: { href: '#sinds' } },
            { key: 'count', label: 'Cliënten', numeric: true },
            { key: 'state', label: 'Stand' },
          ]}
          rows={rows}
        />
        <Pagination page={2} pages={5} href={(page) => `#bladzijde-${page}`} locale="nl" />
      </Card>
      <EmptyState
        title="Er is niets te doen"
        action={
          <ButtonLink href="#afspraak" variant="secondary">
            Afspraak maken
          </ButtonLink>
        }
      >
        Iedereen is op tijd bezocht. Geniet van uw dag.
      </EmptyState>
    </>
  )
}

function GalleryIcons() {
  return (
    <Card title="Tekens">
      <ButtonRow>
        {iconNames.map((name) => (
          <span>
            <Icon name={name} /> {name}
          </span>
        ))}
      </ButtonRow>
    </Card>
  )
}

function GalleryAside() {
  return (
    <>
      <Card title="Volgend bezoek" tone="soon">
        <SummaryList
          rows={[
            { term: 'Wanneer', detail: 'Morgen, dinsdag 24 november, 14:00 uur' },
            { term: 'Wie', detail: <bdi>Mevrouw A. de Bruijn</bdi> },
            {
              term: 'Telefoon',
              detail: '030 123 45 67',
              action: { href: '#telefoon', label: 'Wijzigen' },
            },
          ]}
        />
        <ButtonRow>
          <ButtonLink href="#route">Route bekijken</ButtonLink>
          <ButtonLink href="#bellen" variant="secondary" icon="phone">
            Bellen
          </ButtonLink>
        </ButtonRow>
      </Card>
      <Card title="Dossier">
        <SectionNav
          label="Delen van het dossier"
          current="timeline"
          items={[
            { key: 'timeline', href: '#verloop', label: 'Verloop', count: 12 },
            { key: 'people', href: '#mensen', label: 'Mensen' },
            { key: 'rhythm', href: '#ritme', label: 'Ritme' },
          ]}
        />
        <JumpNav
          label="Op deze bladzijde"
          items={[
            { key: 'contact', href: '#ritme', label: 'Contact' },
            { key: 'near', href: '#mensen', label: 'Naasten' },
          ]}
        />
        <Timeline items={happenings} />
      </Card>
      <Alert tone="info" title="Intervisie op donderdag">
        <p>Om 19:30 uur, in het buurthuis.</p>
      </Alert>
      <Alert tone="error">Wij konden het bestand niet lezen.</Alert>
      <Details summary="Waarom vragen wij dit?" open>
        <p>De wet vraagt dat u contact houdt met uw cliënt.</p>
      </Details>
      <ProgressBar value={17} max={26} label="17 van 26 regels ingelezen" />
      <ButtonRow>
        <Badge tone="plain">Zonder oordeel</Badge>
        <Button variant="quiet" form="bezoek">
          Overslaan
        </Button>
      </ButtonRow>
    </>
  )
}
