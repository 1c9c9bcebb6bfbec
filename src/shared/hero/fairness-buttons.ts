/** Shows who has served how much; its value is the id of the rota it stands beside, or '' for those of whoever presses it. */
export const fairShares = 'fair-shares';
