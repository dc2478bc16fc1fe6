/** OpenSearch as a process of its own, with Korean. Runs on the class path of {@code src/bench/pom.xml}. */
package dev.sangja.bench.search.peer;
