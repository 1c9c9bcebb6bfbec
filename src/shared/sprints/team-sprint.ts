/** Which team's goals of which sprint. */
export interface TeamSprint {
  team: string;
  sprint: number;
}

/** As the value of a button. */
export const teamSprintValue = ({ team, sprint }: TeamSprint): string => `${team}/${sprint}`;

export function readTeamSprint(value: string): TeamSprint | null {
  const [team, sprint] = value.split('/');
  return team && sprint ? { team, sprint: Number(sprint) } : null;
}
