/** The load that all peers are measured with. It needs the JDK alone. */
package dev.sangja.bench.search.load;
