/** Names of the calls between preload and main; everything else goes over the archive's port. */
export const CHANNELS = {
  openArchive: 'dialog:open-archive',
  createArchive: 'dialog:create-archive',
  importDialog: 'dialog:import',
  importDropped: 'dialog:import-dropped',
  thesaurusDialog: 'dialog:thesaurus',
  wordTemplateDialog: 'dialog:word-template',
  reportDialog: 'dialog:report',
  saveDialog: 'dialog:save',
  ready: 'page:ready',
  port: 'page:port',
  language: 'page:language',
  menu: 'page:menu',
  menuCommand: 'page:menu-command',
} as const;
