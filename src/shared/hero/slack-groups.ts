import type { WebClient } from '@slack/web-api';
import type { GroupInSlack, GroupTrouble } from '../../domain/hero-group.ts';
import { type Trouble, troubleOf } from '../../slack/trouble.ts';

export interface GroupFault {
  kind: 'trouble';
  trouble: GroupTrouble;
  /** Slack's own word. */
  word: string;
  afterSeconds: number | null;
}

/** Every user group of the workspace, switched-off ones too, with who is in it. */
export async function listGroups(slack: WebClient): Promise<{ kind: 'done'; groups: GroupInSlack[] } | GroupFault> {
  try {
    const { usergroups = [] } = await slack.usergroups.list({ include_users: true, include_disabled: true });
    const groups = usergroups.map(({ id, handle, name, date_delete, users }) => {
      return { id: id!, handle: handle ?? '', name: name ?? '', isEnabled: !date_delete, people: users ?? [] };
    });
    return { kind: 'done', groups };
  } catch (error) {
    return faultOf(error, 'no-read-scope');
  }
}

/** Puts this person alone into it. */
export async function putIntoGroup(
  slack: WebClient,
  usergroup: string,
  person: string,
): Promise<{ kind: 'in-step' } | GroupFault> {
  try {
    await slack.usergroups.users.update({ usergroup, users: person });
    return { kind: 'in-step' };
  } catch (error) {
    return faultOf(error, 'no-write-scope');
  }
}

/** Words that Slack has for one trouble each; `missing_scope` is the caller's to tell. */
const troubles: Record<string, GroupTrouble> = {
  plan_upgrade_required: 'paid-plan',
  paid_teams_only: 'paid-plan',
  permission_denied: 'permission',
  no_such_subteam: 'no-such-group',
  subteam_not_found: 'no-such-group',
  no_users_provided: 'refused-person',
  invalid_users: 'refused-person',
  single_channel_guests_cannot_be_added: 'refused-person',
  failed_for_some_users: 'refused-person',
  subteam_max_users_exceeded: 'refused-person',
};

const byKind: Record<Trouble['kind'], GroupTrouble> = {
  retry: 'no-answer',
  unknown: 'no-answer',
  workspace: 'shut-out',
  target: 'other',
  bug: 'other',
};

function faultOf(error: unknown, missingScope: GroupTrouble): GroupFault {
  const fault = troubleOf(error);
  const word = fault.code;
  const afterSeconds = fault.kind === 'retry' ? fault.afterSeconds : null;
  if (word === 'missing_scope') return { kind: 'trouble', trouble: missingScope, word, afterSeconds };
  const isSlow = ['ratelimited', 'rate_limited'].includes(word);
  return {
    kind: 'trouble',
    trouble: isSlow ? 'rate-limited' : (troubles[word] ?? byKind[fault.kind]),
    word,
    afterSeconds,
  };
}
