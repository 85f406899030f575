import type { ActionLook } from '../platform/action.ts';
import type { TabState } from '../platform/tab-state.ts';
import { actionTitle } from '../ui/action-title.ts';
import type { Strings } from '../ui/strings/strings.ts';

/** How the toolbar icon tells a state: the number of related articles, and in its title what they are. */
export function actionLookOf(state: TabState | undefined, strings: Strings): ActionLook {
  const quiet: ActionLook = { badge: '', title: strings.extensionName, icon: 'quiet' };
  switch (state?.status) {
    case 'reading': return { ...quiet, icon: 'reading' };
    case 'failed': return { ...quiet, icon: 'error' };
    case 'read': {
      const { partners, related, facts } = state.page;
      return { ...quiet, badge: related.length > 0 ? String(related.length) : '', title: actionTitle({ partners, related: related.length, facts: facts.length }, strings), icon: 'read' };
    }
    default: return quiet;
  }
}
