/** What is bundled: every article and the register. To be imported only after first paint. */
export { default as bundled } from 'virtual:bang-giao/corpus';
