/** The button that opens a rota's settings; its value is the rota's id. */
export const openRotaSettings = 'open-rota-settings';
/** About a user group, whose id is the value. */
export const tryGroupAgain = 'try-group-again';
export const takeGroupOver = 'take-group-over';
