import { directoryJobs } from '#modules/directory'
import { discussionJobs } from '#modules/discussions'
import { guideJobs } from '#modules/guide'
import { relayJobs } from '#modules/relay'
import { reportJobs } from '#modules/reports'
import { termJobs } from '#modules/terms'
import { wonderJobs } from '#modules/wonders'
import { keptCheckpoints } from '#platform/audit/kept-checkpoints.ts'
import { sealAudit } from '#platform/audit/seal-job.ts'
import type { Config } from '#platform/config.ts'
import type { DatabaseKind } from '#platform/database/migrate.ts'
import { forgetWritten } from '#platform/http/forget-written.ts'
import { forgetSessions } from '#platform/identity/forget-sessions.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { type Deliver, smtpDelivery } from '#platform/mail/deliver.ts'
import { forgetMail } from '#platform/mail/forget.ts'
import { sendMail } from '#platform/mail/send.ts'
import { askWeb } from '#platform/web/ask-web.ts'
import { modules } from './app.ts'

/** `letters`: what takes mails with words of their own where there is no mail server. */
type Parts = { config: Config; keyring: Keyring; kind: DatabaseKind; letters?: Deliver | undefined }

/** Where there is something to read. */
const addresses = modules.flatMap(({ routes }) =>
  routes.flatMap(({ kind, path }) => (kind === 'page' || kind === 'form' ? [path] : [])),
)

/** Everything that happens by itself. Each name stands in `jobs.kind` too. */
export const houseJobs = ({ config, keyring, kind, letters }: Parts): readonly Job[] => {
  const post = { address: config.url, deliver: config.smtp ? smtpDelivery(config.smtp, config.url) : undefined }
  return [
    // a demo is written anew, its trace with it
    sealAudit(keyring, kind === 'real' ? keptCheckpoints(config.checkpoints) : undefined),
    forgetSessions,
    forgetWritten,
    forgetMail,
    ...relayJobs,
    ...guideJobs({ addresses, askWeb: config.webLinks ? (address) => askWeb(address) : undefined }),
    ...termJobs,
    ...wonderJobs,
    ...reportJobs,
    ...discussionJobs,
    ...directoryJobs({ ...post, deliver: post.deliver ?? letters }),
    sendMail(post),
  ]
}
