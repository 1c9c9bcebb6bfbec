import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { teamArchivedMessage } from './team-archived-message.ts';
import { teamHelloMessage } from './team-hello-message.ts';

type Said = Pick<SaidAnnouncement, 'subject'>;

export async function drawHello({ subject }: Said, { store }: Deps): Promise<Message | null> {
  const team = await store.teams.find(subject);
  return team && !team.isArchived ? teamHelloMessage(team) : null;
}

export async function drawArchived({ subject }: Said, { store }: Deps): Promise<Message | null> {
  const team = await store.teams.find(subject);
  const archived = (await store.changes.of('team', subject)).findLast(({ act }) => act === 'archived');
  if (!team || !archived) return null;
  const ended = (await store.rotas.all()).filter(
    ({ rota }) => rota.team === team.id && rota.endedAt?.equals(archived.at),
  );
  return teamArchivedMessage(
    team,
    archived.by,
    ended.map(({ rota }) => rota.name),
  );
}
