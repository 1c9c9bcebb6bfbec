import type { Company, Manifest } from '../../../src/local/index.ts';

/** A few people in two zones. */
export const sampleCompany: Company = {
  workspace: { id: 'T1', name: 'Sample Company' },
  bot: { name: 'Sampler' },
  people: [
    { id: 'UANA', name: 'Ana Lopez', title: 'Engineer', tz: 'Europe/Madrid', isAdmin: true },
    { id: 'UBEN', name: 'Ben Okoye', title: 'Product', tz: 'America/New_York' },
    { id: 'UCAT', name: 'Cat Lindqvist', title: 'Designer', tz: 'Europe/Madrid' },
    { id: 'UGIL', name: 'Gil Guest', title: 'Contractor', tz: 'Europe/London', isGuest: true },
    { id: 'UOLD', name: 'Old Leaver', title: 'Left', tz: 'Europe/London', isDeactivated: true },
  ],
  channels: [
    { id: 'CGENERAL', name: 'general', topic: 'Everything for everyone :wave:', members: ['UANA', 'UBEN', 'UCAT'] },
    { id: 'CGROWTH', name: 'team-growth', topic: 'We grow things', members: ['UANA', 'UBEN', 'UGIL'] },
    { id: 'CQUIET', name: 'quiet', isPrivate: true, members: ['UANA', 'UBEN'], hasBot: false },
    { id: 'COTHER', name: 'other', members: ['UBEN', 'UCAT'] },
  ],
};

export const sampleManifest: Manifest = {
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    bot_user: { display_name: 'Sampler' },
    slash_commands: [
      {
        command: '/goal',
        description: 'Propose a big goal for the sprint',
        usage_hint: '[title]',
        should_escape: true,
      },
      { command: '/gallery', description: 'Posts one message of every kind' },
      { command: '/form', description: 'Opens a form with every field' },
      { command: '/whisper', description: 'Answers only you', usage_hint: '[words]' },
      { command: '/broken', description: 'Never answers' },
    ],
    shortcuts: [
      { name: 'Propose a goal', type: 'global', callback_id: 'propose', description: 'Propose a big goal' },
      { name: 'Make a sidequest', type: 'message', callback_id: 'sidequest', description: 'Keep it for later' },
    ],
  },
  oauth_config: {
    scopes: {
      bot: ['commands', 'chat:write', 'users:read', 'files:write', 'im:history', 'pins:write', 'reactions:write'],
    },
  },
  settings: { event_subscriptions: { bot_events: ['app_home_opened'] } },
};
