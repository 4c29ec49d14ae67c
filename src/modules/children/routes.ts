import { act, form, page } from '#platform/http/route.ts'
import { blockGuardian } from './operations/block-guardian.ts'
import { changeResponsibility } from './operations/change-responsibility.ts'
import { confirmGuardian } from './operations/confirm-guardian.ts'
import { connectYoungPerson } from './operations/connect-young-person.ts'
import { endGuardian } from './operations/end-guardian.ts'
import { issueCode } from './operations/issue-code.ts'
import { liftBlock } from './operations/lift-block.ts'
import { listChildren } from './operations/list-children.ts'
import { matchChildren } from './operations/match-children.ts'
import { openChild } from './operations/open-child.ts'
import { openGuardian } from './operations/open-guardian.ts'
import { openGuardians } from './operations/open-guardians.ts'
import { prepareBlock } from './operations/prepare-block.ts'
import { BlockPage } from './pages/BlockPage.tsx'
import { MatchPage, SignInPage } from './pages/ChildForms.tsx'
import { ChildPage } from './pages/ChildPage.tsx'
import { CodePage } from './pages/CodePage.tsx'
import { GuardiansPage } from './pages/GuardiansPage.tsx'
import { ChangePage, ConfirmPage, EndPage } from './pages/LinkPages.tsx'
import { RegisterPage } from './pages/RegisterPage.tsx'
import { paths } from './paths.ts'

/** URL → operation: the register is the registrar's; the guardians of a child are their unit's. */
export const routes = [
  page('/register', listChildren, { api: '/children', heavy: true, render: RegisterPage }),
  page('/register/:child', openChild, { api: '/children/:child', render: ChildPage }),
  form('/register/:child/:guardian/bekreftelse', confirmGuardian, {
    api: '/children/:child/guardians/:guardian/confirmation',
    shows: openGuardian,
    render: ConfirmPage,
    leadsTo: ({ input }) => paths.child(input.child, 'confirm-links'),
  }),
  form('/register/:child/:guardian/endring', changeResponsibility, {
    api: '/children/:child/guardians/:guardian/responsibility',
    shows: openGuardian,
    render: ChangePage,
    leadsTo: ({ input }) => paths.child(input.child, 'confirm-links'),
  }),
  form('/register/:child/:guardian/slutt', endGuardian, {
    api: '/children/:child/guardians/:guardian/end',
    shows: openGuardian,
    render: EndPage,
    leadsTo: ({ input }) => paths.child(input.child, 'confirm-links'),
  }),
  form('/register/:child/innlogging', connectYoungPerson, {
    api: '/children/:child/sign-in',
    shows: openChild,
    render: SignInPage,
    leadsTo: ({ input }) => paths.child(input.child, 'sign-in'),
  }),
  form('/register/:child/samme', matchChildren, {
    api: '/children/:child/matches',
    shows: openChild,
    render: MatchPage,
    leadsTo: ({ input }) => paths.child(input.child, 'match-children'),
  }),
  act('/register/:child/kode', issueCode, {
    api: '/children/:child/codes',
    reveals: CodePage,
    leadsTo: ({ input }) => paths.child(input.child, 'sign-in'),
  }),
  page('/barn/:child/foresatte', openGuardians, { api: '/children/:child/guardians', render: GuardiansPage }),
  act('/barn/:child/kode', issueCode, { reveals: CodePage, leadsTo: ({ input }) => paths.guardians(input.child) }),
  form('/barn/:child/:guardian/sperring', blockGuardian, {
    api: '/children/:child/guardians/:guardian/block',
    shows: prepareBlock,
    render: BlockPage,
    leadsTo: ({ input }) => paths.guardians(input.child),
  }),
  act('/barn/:child/:guardian/oppheving', liftBlock, {
    api: '/children/:child/guardians/:guardian/lifting',
    leadsTo: ({ input }) => paths.guardians(input.child),
  }),
]
