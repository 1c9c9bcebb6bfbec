/** The votes' own buttons that others draw, too: with a team and sprint as their value. */
export const openVote = 'open-vote';
export const settleVote = 'settle-vote';
export const openResults = 'open-vote-results';
