import { authMethods } from './auth.ts';
import type { ApiMethod } from './call.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import { markMethods } from './marks.ts';
import { userGroupMethods } from './user-groups.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

/** Every method that this Slack knows. */
export const methods: Record<string, ApiMethod> = {
  ...authMethods,
  ...chatMethods,
  ...viewMethods,
  ...userMethods,
  ...conversationMethods,
  ...userGroupMethods,
  ...markMethods,
  ...fileMethods,
};
