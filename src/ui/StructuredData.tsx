import { raw } from 'hono/html'

/**
 * What the page is about, for programs that read it (schema.org). A block of data: browsers run nothing in it, and our content policy, which
 * lets no script stand in a page, does not ask about it. `<` is written so that no text can end the block.
 */
export const StructuredData = ({ about }: { about: Readonly<Record<string, unknown>> }) => (
  <script type="application/ld+json">
    {raw(JSON.stringify({ '@context': 'https://schema.org', ...about }).replaceAll('<', '\\u003c'))}
  </script>
)
