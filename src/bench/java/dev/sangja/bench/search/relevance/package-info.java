/** Plain rankings of Lucene, to compare ours with. */
package dev.sangja.bench.search.relevance;
