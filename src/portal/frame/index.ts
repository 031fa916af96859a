// What surrounds a page: pages import from here only.
export * from './display-settings.tsx'
export * from './document.tsx'
export { HelpGroup } from './footer.tsx'
export * from './frame.ts'
export * from './portal-frame.tsx'
export * from './task-frame.tsx'
export * from './workbench-frame.tsx'
