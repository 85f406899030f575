import { browser } from './browser.ts';

/** What the toolbar icon shows for one tab. */
export interface ActionLook {
  readonly badge: string;
  readonly title: string;
  readonly icon: 'quiet' | 'reading' | 'read' | 'error';
}

/** The accent of src/ui/tokens.css. */
const badgeColour = '#0b6b5e';

/** Shows it, if the tab is still there. */
export async function showAction(tab: number, { badge, title, icon }: ActionLook): Promise<void> {
  const prefix = icon === 'read' ? '' : `${icon}-`;
  const path = { 16: `/icons/${prefix}16.png`, 32: `/icons/${prefix}32.png` };
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badgeColour }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setIcon({ tabId: tab, path }),
  ]).catch((error: unknown) => {
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error;
  });
}
