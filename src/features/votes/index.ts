import type { Feature } from '../../feature.ts';
import { voteOpen } from '../../shared/goals/goal-lists.ts';
import { openResults, openVote, settleVote } from '../../shared/outcomes/vote-buttons.ts';
import { voteLeftOpen } from '../../shared/outcomes/vote-posts.ts';
import { saveVoteForm, voteQuickly } from './cast-vote.ts';
import { closeEarly } from './close-early.ts';
import { drawLeftOpen, drawVote } from './draw-vote.ts';
import { openVoteForm, voteByCommand } from './open-vote.ts';
import { nextVoteMoment, passTime } from './pass-time.ts';
import { askAgain, settleByButton } from './settle-goal.ts';
import { showResults } from './show-results.ts';
import { showVotesAtHome } from './show-votes-at-home.ts';
import { quickVotes, settlements } from './vote-buttons.ts';
import { closeVoteEarly } from './vote-message.ts';
import { saveVote } from './vote-modal.ts';

export const votes: Feature = {
  commands: { '/sprint vote': { summary: "votes on how your team's goals of this sprint went", run: voteByCommand } },
  buttons: {
    ...Object.fromEntries([...quickVotes.keys()].map((action) => [action, voteQuickly])),
    ...Object.fromEntries([...settlements.keys()].map((action) => [action, settleByButton])),
    [openVote]: openVoteForm,
    [closeVoteEarly]: closeEarly,
    [settleVote]: askAgain,
    [openResults]: showResults,
  },
  submissions: { [saveVote]: saveVoteForm },
  messages: { [voteOpen]: drawVote, [voteLeftOpen]: drawLeftOpen },
  home: showVotesAtHome,
  tick: passTime,
  nextMoment: nextVoteMoment,
};
