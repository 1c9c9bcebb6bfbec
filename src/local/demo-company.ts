import type { Company, CompanyPerson } from './company.ts';

const london = 'Europe/London';
const newYork = 'America/New_York';
const sydney = 'Australia/Sydney';

/** A made-up maker of garden sensors: three teams in three zones, and those who work with them. */
export const demoCompany: Company = {
  workspace: { id: 'T0FERNLEAF', name: 'Fernleaf' },
  bot: { name: 'Roofshot' },
  people: [
    person('UNORA', 'Nora Whitlock', 'Operations, looks after Slack', london, { isAdmin: true }),
    person('UAMARA', 'Amara Bello', 'Engineer, leads Growth', london),
    person('UTOM', 'Tom Ashworth', 'Engineer, Growth', london),
    person('UPRIYA', 'Priya Raman', 'Engineer, Growth and Platform', london),
    person('ULENA', 'Lena Vogel', 'Product, works with Growth', london),
    person('UMARCUS', 'Marcus Reed', 'Engineer, leads Platform', newYork),
    person('USOFIA', 'Sofía Castillo', 'Engineer, Platform', newYork),
    person('UJUN', 'Jun Park', 'Engineer, Platform', newYork),
    person('UISLA', 'Isla McKay', 'Engineer, leads Mobile', sydney),
    person('UDEV', 'Dev Chandra', 'Engineer, Mobile', sydney),
    person('UHANA', 'Hana Sato', 'Engineer, Mobile', sydney),
    person('UGREG', 'Greg Oduya', 'Contractor, writes the manuals', newYork, { isGuest: true }),
  ],
  channels: [
    { id: 'C0GENERAL', name: 'general', topic: 'Everybody, everything', members: everybody(), hasBot: false },
    {
      id: 'C0PLANNING',
      name: 'planning',
      topic: 'Sprints: goals, votes and retros of all teams',
      members: everybody(),
    },
    {
      id: 'C0GROWTH',
      name: 'team-growth',
      topic: 'Growth 🌱',
      members: ['UAMARA', 'UTOM', 'UPRIYA', 'ULENA', 'UGREG'],
    },
    { id: 'C0PLATFORM', name: 'team-platform', topic: 'Platform 🛠️', members: ['UMARCUS', 'USOFIA', 'UJUN', 'UPRIYA'] },
    { id: 'C0MOBILE', name: 'team-mobile', topic: 'Mobile 📱', members: ['UISLA', 'UDEV', 'UHANA'] },
    { id: 'C0SUPPORT', name: 'support', topic: 'What customers ask', members: everybody() },
  ],
  userGroups: [
    { id: 'S0SUPPORTHERO', name: 'Support hero on duty', handle: 'support-hero', members: ['UNORA'] },
    { id: 'S0SUPPORTNEXT', name: 'Next support hero', handle: 'support-next', members: ['UNORA'] },
    { id: 'S0LEADS', name: 'Leads of all teams', handle: 'leads', members: ['UAMARA', 'UMARCUS', 'UISLA'] },
  ],
};

function person(id: string, name: string, title: string, tz: string, more: Partial<CompanyPerson> = {}): CompanyPerson {
  return { id, name, title, tz, ...more };
}

function everybody(): string[] {
  return ['UNORA', 'UAMARA', 'UTOM', 'UPRIYA', 'ULENA', 'UMARCUS', 'USOFIA', 'UJUN', 'UISLA', 'UDEV', 'UHANA'];
}
