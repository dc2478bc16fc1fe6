/** The floor: the same documents and searches with Lucene alone, in process. Runs on the application's libraries. */
package dev.sangja.bench.search.floor;
