/** The buttons about turns that several features draw; `takeOver` has the rota's id as its value, and so has `changeRota`, or none where it is for any rota; `writeNote` and `chooseFollowUps` have a turn of `turnStartValue`. */
export const askForCover = 'ask-for-cover';
export const offerSwap = 'offer-swap';
export const takeOver = 'take-over';
export const changeRota = 'change-rota';
export const writeNote = 'write-hand-over-note';
export const chooseFollowUps = 'choose-follow-ups';
