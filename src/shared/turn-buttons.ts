/** The buttons about turns that several features draw; `takeOver` has the rota's id as its value. */
export const askForCover = 'ask-for-cover';
export const offerSwap = 'offer-swap';
export const takeOver = 'take-over';
