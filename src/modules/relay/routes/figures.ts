import { page } from '#platform/http/route.ts'
import { openFigures } from '../operations/open-figures.ts'
import { openLoad } from '../operations/open-load.ts'
import { FiguresPage } from '../pages/FiguresPage.tsx'
import { LoadPage } from '../pages/LoadPage.tsx'

/** Rows 13 and 15: numbers, for those who see no log. */
export const figures = [
  page('/tall', openFigures, { api: '/figures', heavy: true, render: FiguresPage }),
  page('/arbeidsmengde', openLoad, { api: '/load', heavy: true, render: LoadPage }),
]
