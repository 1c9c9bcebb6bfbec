/** The buttons about turns that several features draw; `takeOver` has the rota's id as its value, and so has `changeRota`. */
export const askForCover = 'ask-for-cover';
export const offerSwap = 'offer-swap';
export const takeOver = 'take-over';
export const changeRota = 'change-rota';
