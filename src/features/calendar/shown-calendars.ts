/** What a link shows that shows no rota: the turns of whoever has it, in every one. */
export const ownTurns = 'own';
