export interface UserGroup {
  id: string;
  name: string;
  handle: string;
  description: string;
  users: string[];
  isEnabled: boolean;
}
