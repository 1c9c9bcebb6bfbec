// docs.slack.dev/reference/scopes and docs.slack.dev/reference/events

/** What a bot token can be given. `reminders:*` is for people alone, `connections:write` for the app-level token. */
export const botScopes = words(
  'app_mentions:read assistant:write bookmarks:read bookmarks:write calls:read calls:write canvases:read ' +
    'canvases:write channels:history channels:join channels:manage channels:read channels:write.invites ' +
    'channels:write.topic chat:write chat:write.customize chat:write.public commands conversations.connect:manage ' +
    'conversations.connect:read conversations.connect:write datastore:read datastore:write dnd:read emoji:read ' +
    'files:read files:write groups:history groups:read groups:write groups:write.invites groups:write.topic ' +
    'im:history im:read im:write incoming-webhook links.embed:write links:read links:write lists:read lists:write ' +
    'metadata.message:read mpim:history mpim:read mpim:write mpim:write.invites mpim:write.topic pins:read pins:write ' +
    'reactions:read reactions:write remote_files:read remote_files:share remote_files:write search:read.files ' +
    'search:read.public search:read.users team.billing:read team.preferences:read team:read triggers:read ' +
    'triggers:write usergroups:read usergroups:write users.profile:read users:read users:read.email users:write',
);

/** What an app can subscribe to. */
export const events = words(
  'app_context_changed app_home_opened app_mention app_rate_limited app_requested app_uninstalled ' +
    'assistant_thread_context_changed assistant_thread_started call_rejected channel_archive channel_created ' +
    'channel_deleted channel_history_changed channel_id_changed channel_left channel_rename channel_shared ' +
    'channel_unarchive channel_unshared dnd_updated dnd_updated_user email_domain_changed emoji_changed ' +
    'entity_details_requested file_change file_comment_added file_comment_deleted file_comment_edited file_created ' +
    'file_deleted file_public file_shared file_unshared grid_migration_finished grid_migration_started group_archive ' +
    'group_close group_deleted group_history_changed group_left group_open group_rename group_unarchive im_close ' +
    'im_created im_history_changed im_open invite_requested link_shared member_joined_channel member_left_channel ' +
    'message message.app_home message.channels message.groups message.im message.mpim message_metadata_deleted ' +
    'message_metadata_posted message_metadata_updated pin_added pin_removed reaction_added reaction_removed ' +
    'resources_added resources_removed scope_denied scope_granted shared_channel_invite_accepted ' +
    'shared_channel_invite_approved shared_channel_invite_declined shared_channel_invite_received star_added ' +
    'star_removed subteam_created subteam_members_changed subteam_self_added subteam_self_removed subteam_updated ' +
    'team_access_granted team_access_revoked team_domain_change team_join team_rename tokens_revoked url_verification ' +
    'user_change user_huddle_changed user_profile_changed user_resource_denied user_resource_granted ' +
    'user_resource_removed user_status_changed workflow_deleted workflow_published workflow_step_deleted ' +
    'workflow_step_execute workflow_unpublished',
);

function words(text: string): string[] {
  return text.split(' ');
}
