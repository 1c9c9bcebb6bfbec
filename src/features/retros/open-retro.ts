import { oneLine } from '../../domain/clip.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { writeRetro } from '../../shared/outcomes/retro-buttons.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { readTeamSprint, teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { button, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { retroModal } from './retro-modal.ts';
import { retroScene, rightIn, sprintToLookBackOn } from './retro-scene.ts';
import type { RetroScene } from './seen-retro.ts';

/** /sprint retro: of one's own team; who is in several is asked which. */
export async function openByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const visitor = args.command.user_id;
  const person = await deps.people.get(visitor);
  const own = await deps.store.teams.ofPerson(visitor);
  const mine = own.filter((team) => rightTo('write-retro', { person, settings: deps.settings, teams: [team] }).allowed);
  if (mine.length === 0) return tell(args, await noTeam(own[0], args, deps));

  const places = await Promise.all(
    mine.map(async (team) => ({ team, sprint: await sprintToLookBackOn(team.id, deps) })),
  );
  const begun = places.filter((place): place is { team: Team; sprint: number } => place.sprint !== null);
  if (begun.length === 0) return tell(args, nothingBegun());
  if (begun.length > 1) return tell(args, whichTeam(begun), 'Retro');
  await open(args, { team: begun[0]!.team.id, sprint: begun[0]!.sprint }, deps);
}

/** The button in the team's channel. */
export async function openByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const place = readTeamSprint(args.value);
  if (place) await open(args, place, deps);
}

async function open(
  args: Asked & { body: Asked['body'] },
  place: { team: string; sprint: number },
  deps: Deps,
): Promise<void> {
  const scene = await retroScene(place, args.body.user?.id ?? args.body.user_id ?? '', deps);
  if (!scene) return tell(args, teamIsGone());
  const right = rightIn(scene, 'write-retro');
  if (!right.allowed) return tell(args, saying(await refusal('write-retro', right, deps)));
  await show(args, retroModal({ ...scene, settlesNames: settlesNames(scene) }));
}

/** Before the first note, whoever decides for the team. */
export const settlesNames = (scene: RetroScene): boolean =>
  scene.retro.notes.length === 0 && !scene.retro.revealed && rightIn(scene, 'lead-retro').allowed;

export const teamIsGone = () => saying(mrkdwn`That team isn't there any more.`);

const nothingBegun = () => saying(mrkdwn`:wave: There is nothing to look back on yet: the first sprint has not begun.`);

async function noTeam(own: Team | undefined, { command }: CommandArgs, deps: Deps): Promise<Message> {
  if (!own)
    return saying(
      mrkdwn`:wave: A retro is a team's, and you're in none yet: \`/roofshot teams\` shows who can add you.`,
    );
  const person = await deps.people.get(command.user_id);
  const right = rightTo('write-retro', { person, settings: deps.settings, teams: [own] });
  return right.allowed ? teamIsGone() : saying(await refusal('write-retro', right, deps));
}

const mostTeams = 20;

function whichTeam(places: readonly { team: Team; sprint: number }[]): Message {
  const words = mrkdwn`:mirror: Whose retro do you want to write into?`;
  return {
    text: words.toString(),
    blocks: [
      section(words),
      ...places.slice(0, mostTeams).map(({ team, sprint }) => {
        const name = oneLine(team.name);
        const value = teamSprintValue({ team: team.id, sprint });
        return section(
          plain(name),
          button(writeRetro, { label: 'Write', value, spoken: `Write into the retro of ${name}` }),
        );
      }),
    ],
  };
}
