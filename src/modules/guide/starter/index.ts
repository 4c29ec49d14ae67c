import { familyPages } from './for-families.ts'
import { youngPages } from './for-young.ts'
import { level0 } from './level-0.ts'
import { level0Together } from './level-0-together.ts'
import { level1 } from './level-1.ts'
import { level2 } from './level-2.ts'
import { level3 } from './level-3.ts'
import { levels } from './levels.ts'
import type { StarterPage } from './starter.ts'
import { adultServiceTopics } from './topics-adults.ts'
import { childrenTopics } from './topics-children.ts'
import { conversationTopics } from './topics-conversation.ts'
import { endingTopics } from './topics-ending.ts'
import { environmentTopics } from './topics-environment.ts'
import { passingOnTopics } from './topics-passing-on.ts'
import { seeingTopics } from './topics-seeing.ts'
import { serviceTopics } from './topics-services.ts'
import { togetherTopics } from './topics-together.ts'
import { urgentTopics } from './topics-urgent.ts'
import { waysForward } from './ways-forward.ts'

/** What every municipality begins with, in no order of importance: level and order stand in each. */
export const starterPages: readonly StarterPage[] = [
  ...levels,
  ...level0,
  ...level0Together,
  ...level1,
  ...level2,
  ...level3,
  ...waysForward,
  ...urgentTopics,
  ...environmentTopics,
  ...conversationTopics,
  ...childrenTopics,
  ...seeingTopics,
  ...togetherTopics,
  ...endingTopics,
  ...passingOnTopics,
  ...serviceTopics,
  ...adultServiceTopics,
  ...familyPages,
  ...youngPages,
]
