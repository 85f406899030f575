import { browser } from './browser.ts';

/** What the toolbar icon shows for one tab. */
export interface ActionLook {
  readonly badge: string;
  readonly title: string;
  readonly icon: 'resting' | 'reading' | 'error';
}

const badgeColour = '#9f1f3d';

/** Shows it, if the tab is still there. */
export async function showAction(tab: number, { badge, title, icon }: ActionLook): Promise<void> {
  const prefix = icon === 'resting' ? '' : `${icon}-`;
  const path = { 16: `/icons/${prefix}16.png`, 32: `/icons/${prefix}32.png` };
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badgeColour }),
    browser.action.setTitle({ tabId: tab, title }),
    browser.action.setIcon({ tabId: tab, path }),
    // Firefox picks black or white by itself, Chrome too since 110.
  ]).catch((error: unknown) => {
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error;
  });
}
