import type { Feature } from '../../feature.ts';
import { exportWorkspace } from './export-workspace.ts';

export const exportData: Feature = {
  commands: {
    '/roofshot export': {
      summary: 'sends you everything as files: JSON, spreadsheets and Markdown',
      run: exportWorkspace,
    },
  },
};
