import { build, needsBuild } from '../../scripts/build.ts'

/** Before the journeys, in the runner's own process: two workers that both found dist/ too old would build it under each other's feet. */
export const setup = async (): Promise<void> => {
  if (needsBuild()) await build()
}
