/**
 * What the driver runs in Firefox's own window, with the browser's rights. Each function is sent there as text: it may
 * use its arguments, the browser's globals and the functions of {@link prelude}, nothing else of this file.
 */

/** Sent before each of the functions. */
export const prelude = (): string => [toolbarAction, popupFrame, evaluateIn, evaluateInPopup, pictureOf].map(String).join('\n');

/** Puts the extension's icon beside the address bar; Firefox keeps it in a menu. */
export function pinToToolbar(id: string): void {
  CustomizableUI.addWidgetToArea(toolbarAction(id).widget.id, 'nav-bar');
}

export function toolbarButton(id: string): Element | null {
  return toolbarAction(id).widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button');
}

export function badge(id: string): { text: string; title: string } {
  const { badgeText, title } = toolbarAction(id).action.getContextData(gBrowser.selectedTab);
  return { text: badgeText, title };
}

export async function isPopupOpen(): Promise<boolean> {
  const frame = popupFrame();
  const isOpen = (frame.closest('panel') as HTMLElement & { state?: string }).state === 'open' && frame.currentURI.spec.startsWith('moz-extension:');
  return isOpen && (await evaluateIn(frame, 'return document.readyState', [], null)) === 'complete';
}

export function evaluateInPopup(script: string, args: readonly unknown[]): Promise<unknown> {
  return evaluateIn(popupFrame(), script, args, null);
}

/** Real key events for the popup, as an input method would send them, one after the other; with a modifier held, if there is one. */
export async function pressInPopup(keys: readonly string[], held: string | null): Promise<void> {
  const script = `
    const input = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const [keys, held] = arguments;
    if (held) input.keydown(new window.KeyboardEvent('', { key: held }));
    for (const key of keys) {
      const event = new window.KeyboardEvent('', { key });
      const flags = key.length > 1 ? 0 : input.KEY_FORCE_PRINTABLE_KEY;
      input.keydown(event, flags);
      input.keyup(event, flags);
    }
    if (held) input.keyup(new window.KeyboardEvent('', { key: held }));`;
  await evaluateIn(popupFrame(), script, [keys, held], 'system');
}

/** A PNG of the popup's document, as a data address, two pixels to each of its own. */
export function pictureOfPopup(): Promise<string> {
  const frame = popupFrame();
  return pictureOf(frame, frame.getBoundingClientRect().height, 2);
}

/** The id by which extensions know the tab in front. */
export function tabId(): number {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

/** Opens a page of the extension in a tab in front; `width` in pixels, narrower than a window can be. */
export function openTab(id: string, path: string, width: number | null): void {
  const tab = gBrowser.addTab(WebExtensionPolicy.getByID(id).getURL(path), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(), ownerTab: gBrowser.selectedTab });
  gBrowser.selectedTab = tab;
  if (width !== null) tab.linkedBrowser.style.maxWidth = `${width}px`;
}

/** Whether the tab in front shows a page of an extension with such a name, wholly. */
export async function isTabLoaded(name: string): Promise<boolean> {
  const { selectedBrowser } = gBrowser;
  return new RegExp(`^moz-extension:.*/${name}`).test(selectedBrowser.currentURI.spec) && (await evaluateIn(selectedBrowser, 'return document.readyState', [], null)) === 'complete';
}

export function closeTab(): void {
  gBrowser.removeTab(gBrowser.selectedTab);
}

/** A PNG of the whole document in the tab in front. */
export async function pictureOfTab(): Promise<string> {
  return pictureOf(popupFrame(), Number(await evaluateInPopup('return document.documentElement.scrollHeight', [])), 1);
}

/** A PNG of a document down to a height, as a data address. */
export async function pictureOf(frame: Frame, height: number, scale: number): Promise<string> {
  const { width } = frame.getBoundingClientRect();
  const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), scale, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}

export function closePopup(): void {
  for (const panel of document.querySelectorAll<Element & { hidePopup(): void }>('panel[panelopen="true"]')) panel.hidePopup();
}

export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}

export async function wakeBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.wakeupBackground();
}

export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

/** Does not wait for the script's end. */
export function startInBackground(id: string, script: string): void {
  const view = Array.from(WebExtensionPolicy.getByID(id).extension.views).find(({ viewType }) => viewType === 'background');
  if (!view) throw new Error('The background is not running');
  void evaluateIn(view.xulBrowser, script, [], null);
}

export function setColourScheme(scheme: string): void {
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}

/**
 * The script errors that name a file of the extension. That an answer comes when its page or popup has been left is no
 * error, though Firefox logs it as one.
 */
export function consoleErrors(id: string): string[] {
  const host = WebExtensionPolicy.getByID(id).mozExtensionHostname;
  return Services.console.getMessageArray()
    .map(({ message }) => message)
    .filter((message) => message.startsWith('[JavaScript Error:') && message.includes(host))
    .filter((message) => !/Promise (?:resolved while context is inactive|rejected after context unloaded)/.test(message));
}

function toolbarAction(id: string): ToolbarAction {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
}

/** The popup that is open, or else the extension's page in the tab in front. */
function popupFrame(): Frame {
  const frame = document.querySelector<Frame>('panel[panelopen="true"] browser.webextension-popup-browser') ?? (gBrowser.selectedBrowser.currentURI.spec.startsWith('moz-extension:') ? gBrowser.selectedBrowser : null);
  if (!frame) throw new Error('No popup is open');
  return frame;
}

/** Another process's document is reached through Marionette's own actor there; `system` is a sandbox with all rights. */
function evaluateIn(frame: Frame, script: string, args: readonly unknown[], sandboxName: 'system' | null): Promise<unknown> {
  return frame.browsingContext.currentWindowGlobal.getActor('MarionetteCommands').executeScript(script, args, { sandboxName, timeout: 10_000, async: false });
}

interface ToolbarAction {
  readonly widget: { readonly id: string; forWindow(window: unknown): { readonly node: Element } };
  readonly action: { getContextData(tab: unknown): { badgeText: string; title: string } };
}

interface Frame extends Element {
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      getActor(name: string): { executeScript(script: string, args: readonly unknown[], options: object): Promise<unknown> };
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface Extension {
  readonly backgroundState: string;
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: Frame }>;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
}

interface ChromeModules {
  readonly ExtensionParent: { readonly apiManager: { readonly global: { browserActionFor(extension: Extension): ToolbarAction; readonly tabTracker: { getId(tab: unknown): number } } } };
}

declare const ChromeUtils: { importESModule(address: string): ChromeModules };
declare const WebExtensionPolicy: { getByID(id: string): { readonly mozExtensionHostname: string; getURL(path: string): string; readonly extension: Extension } };
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly console: { getMessageArray(): readonly { readonly message: string }[] };
};
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void };
interface Tab {
  readonly linkedBrowser: Frame & HTMLElement;
}

declare const gBrowser: {
  selectedTab: Tab;
  readonly selectedBrowser: Frame;
  addTab(address: string, options: object): Tab;
  removeTab(tab: Tab): void;
};
