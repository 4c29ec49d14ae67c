import type { Story, World } from './history.ts'

/** What is left when one thing is left out, for every thing that can be. */
const smaller = (world: World): World[] => {
  const withRounds = (at: number, story: Story) => ({ ...world, stories: world.stories.with(at, story) })
  return [
    ...world.stories.flatMap((_, at) =>
      world.stories.length > 1 ? [{ ...world, stories: world.stories.toSpliced(at, 1) }] : [],
    ),
    ...world.stories.flatMap((story, at) =>
      story.rounds.flatMap((acts, round) =>
        acts.map((_, act) => withRounds(at, { ...story, rounds: story.rounds.with(round, acts.toSpliced(act, 1)) })),
      ),
    ),
    ...world.stories.flatMap((story, at) =>
      story.guardians.length > 1
        ? story.guardians.map((_, g) => withRounds(at, { ...story, guardians: story.guardians.toSpliced(g, 1) }))
        : [],
    ),
    ...world.rounds.flatMap((round, at) =>
      round.events.map((_, event) => ({
        ...world,
        rounds: world.rounds.with(at, { ...round, events: round.events.toSpliced(event, 1) }),
      })),
    ),
    ...world.rounds.flatMap((round, at) =>
      round.ahead.length > 0 ? [{ ...world, rounds: world.rounds.with(at, { ...round, ahead: [] }) }] : [],
    ),
    ...(world.rounds.length > 1
      ? [
          {
            ...world,
            rounds: world.rounds.slice(0, -1),
            stories: world.stories.map((story) => ({ ...story, rounds: story.rounds.slice(0, -1) })),
          },
        ]
      : []),
    ...world.rounds.flatMap((round, at) =>
      round.minutes > 0 ? [{ ...world, rounds: world.rounds.with(at, { ...round, minutes: 0 }) }] : [],
    ),
  ]
}

/** A world that fails in the same way and has nothing in it that need not be there. `fails` answers in which way, or undefined. */
export const narrowed = async (
  world: World,
  story: number,
  fails: (world: World) => Promise<string | undefined>,
): Promise<World> => {
  const one = world.stories[story]
  const alone = one && { ...world, stories: [one] }
  let least = alone && (await fails(alone)) ? alone : world
  const way = await fails(least)
  for (let going = true; going; ) {
    going = false
    for (const candidate of smaller(least)) {
      if ((await fails(candidate)) !== way) continue
      least = candidate
      going = true
      break
    }
  }
  return least
}
