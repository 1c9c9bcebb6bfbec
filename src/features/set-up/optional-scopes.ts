/** What each scope that the manifest asks for as optional would bring. */
export const optionalScopes: Record<string, string> = {
  'chat:write.public': 'I could write in public channels without being invited',
  'channels:read': 'a pasted list of teams could name its channels, such as #growth',
  'channels:history':
    'after a crash I could look for my own message in a public channel, not post it again with a mark',
  'groups:history': 'and the same in a private channel',
  'files:write': 'I could send the handbook’s page and an export as files',
  'usergroups:read': 'I could see who is in a user group such as @support-hero',
  'usergroups:write':
    'and keep it to the support hero on duty, so that one mention always reaches them: `/hero settings`',
  'pins:write': 'I could pin the last hand-over in a rota’s channel: `/hero settings`',
  'channels:write.topic':
    'and, with `channels:read`, keep the topic of that channel to who is on duty, while it is empty or mine',
  'groups:read': 'for the same in a private channel I could read its topic',
  'groups:write.topic': 'and write it',
};

/** The optional scopes that are off; none where Slack does not say what is granted. */
export const scopesThatAreOff = (granted: readonly string[] | null): string[] =>
  granted === null ? [] : Object.keys(optionalScopes).filter((scope) => !granted.includes(scope));
