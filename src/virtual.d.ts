/** The bundled corpus, compiled from seeds/ by src/build. */
declare module 'virtual:bang-giao/corpus' {
  const corpus: import('./core/corpus/corpus.ts').CompiledCorpus;
  export default corpus;
}

/** Letters with two spellings, in pairs: the traditional Chinese one and the simplified. */
declare module 'virtual:bang-giao/letters' {
  const letters: string;
  export default letters;
}

/** All language data, compiled from src/language/ by src/build. */
declare module 'virtual:bang-giao/knowledge' {
  const knowledge: import('./core/annotate/knowledge.ts').Knowledge;
  export default knowledge;
}
