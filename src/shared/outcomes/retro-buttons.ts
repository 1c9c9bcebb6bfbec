/** Opens the form in which somebody writes into their team's retro; its value is the team and the sprint that is looked back on. */
export const writeRetro = 'write-retro';
