import type { Company } from '../../src/local/company.ts';

/** Three small teams over three zones, with everybody that a rule asks about. */
export const company: Company = {
  workspace: { id: 'T1', name: 'Example' },
  bot: { name: 'Roofshot' },
  people: [
    { id: 'UZOE', name: 'Zoe Admin', title: 'Operations', tz: 'Europe/London', isAdmin: true },
    { id: 'UANA', name: 'Ana Lopez', title: 'Engineer', tz: 'Europe/London' },
    { id: 'UBEN', name: 'Ben Okoye', title: 'Engineer', tz: 'Europe/London' },
    { id: 'UCAT', name: 'Cat Lindqvist', title: 'Engineer', tz: 'Europe/London' },
    { id: 'UDAN', name: 'Dan Rossi', title: 'Engineer', tz: 'America/New_York' },
    { id: 'UEVE', name: 'Eve Tanaka', title: 'Engineer', tz: 'America/New_York' },
    { id: 'UFAY', name: 'Fay Osei', title: 'Engineer', tz: 'Australia/Sydney' },
    { id: 'UGUS', name: 'Gus Hale', title: 'Engineer', tz: 'Australia/Sydney' },
    { id: 'UPAT', name: 'Pat Moreau', title: 'Product', tz: 'Europe/Paris' },
    { id: 'UGIL', name: 'Gil Guest', title: 'Contractor', tz: 'Europe/London', isGuest: true },
    { id: 'UXEN', name: 'Xen Foreign', title: 'Of another company', tz: 'Europe/London', isForeign: true },
    { id: 'UOLD', name: 'Old Leaver', title: 'Left', tz: 'Europe/London', isDeactivated: true },
    { id: 'UROB', name: 'Robot', title: 'Another app', tz: 'Europe/London', isBot: true },
  ],
  channels: [
    { id: 'CGENERAL', name: 'general', members: everybody() },
    { id: 'CPLAN', name: 'planning', members: everybody() },
    { id: 'CGROWTH', name: 'growth', members: ['UANA', 'UBEN', 'UCAT', 'UPAT', 'UGIL', 'UXEN', 'UZOE'] },
    { id: 'CPLATFORM', name: 'platform', members: ['UDAN', 'UEVE', 'UANA', 'UZOE'] },
    { id: 'CMOBILE', name: 'mobile', members: ['UFAY', 'UGUS', 'UZOE'] },
    { id: 'CQUIET', name: 'quiet', isPrivate: true, members: ['UANA', 'UBEN'], hasBot: false },
  ],
  userGroups: [
    { id: 'SHERO', name: 'Support hero', handle: 'support-hero', members: ['UZOE', 'UPAT'] },
    { id: 'SNEXT', name: 'Next hero', handle: 'support-next', members: [] },
    { id: 'SALL', name: 'All engineers', handle: 'engineers', members: ['UANA', 'UBEN', 'UCAT', 'UDAN', 'UEVE'] },
  ],
};

function everybody(): string[] {
  return ['UZOE', 'UANA', 'UBEN', 'UCAT', 'UDAN', 'UEVE', 'UFAY', 'UGUS', 'UPAT', 'UGIL'];
}
