/**
 * The one template. What is written comes in as data, `sys.inputs.document`, and is set as text: whatever stands in it is never markup.
 * Headings begin under the title, which is the first; PDF/UA refuses a level that is skipped.
 */
export const template = `
#let document-data = json(bytes(sys.inputs.document))
#let lines(text) = text.split("\\n").map(line => [#line]).join(linebreak())
#let paragraphs(text) = text.split(regex("\\n{2,}")).map(lines).map(par).join()

#set document(title: document-data.title, date: none)
#set text(font: "Inter", size: 10.5pt, lang: document-data.lang, fallback: false)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 22mm, bottom: 25mm),
  footer: context [
    #set text(size: 8.5pt)
    #document-data.footer
    #h(1fr)
    #counter(page).display("1 / 1", both: true)
  ],
)
#set par(leading: 0.7em, spacing: 1.1em)
#set list(spacing: 0.8em)
// what has no place to break in it, and may be wider than its column, breaks where the column ends
#show regex("\\S{40,}"): it => it.text.codepoints().join(sym.zws)
#show heading: set text(weight: 600)
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11.5pt)

#heading(level: 1, lines(document-data.title))

#for part in document-data.parts {
  if part.kind == "heading" { heading(level: part.level, lines(part.text)) }
  if part.kind == "text" { paragraphs(part.text) }
  if part.kind == "list" { list(..part.items.map(lines)) }
  if part.kind == "facts" {
    let cells = part.facts.map(fact => (strong(lines(fact.term)), lines(fact.is))).flatten()
    let facts = grid(columns: (42mm, 1fr), column-gutter: 4mm, row-gutter: 0.9em, ..cells)
    let lead = part.at("lead", default: none)
    let whole = if lead == none { facts } else { par(lines(lead)) + facts }
    // what fits on a part of a page is not torn between two
    layout(size => {
      let torn = measure(width: size.width, whole).height > size.height * 0.6
      block(below: 2.2em, breakable: torn, whole)
    })
  }
  if part.kind == "contents" {
    show outline.entry.where(level: 2): set block(above: 1.2em, sticky: true)
    show outline.entry.where(level: 2): set text(weight: 600)
    let listed = heading.where(level: 2).or(heading.where(level: 3))
    v(1em)
    columns(2, gutter: 8mm, outline(title: none, indent: level => calc.max(0, level - 1) * 1.2em, target: listed))
  }
  if part.kind == "page" { pagebreak(weak: true) }
}
`
