/**
 * The PostgreSQL that comes with the product: real binaries, run as a child process with its data below {@code
 * sangja.data-dir}. Where {@code QUARKUS_DATASOURCE_JDBC_URL} names another server, nothing here starts.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>We drive {@code initdb} and {@code postgres} ourselves. The usual library for embedding is made for tests: it
 *       trusts every local user, and it does not find a server that outlived a killed application.
 *   <li>The server is asked to stop in PostgreSQL's 'smart' way first, which waits for connections to close: the JVM
 *       runs our shutdown hook and that of the application at the same time, and requests under way must end well.
 *   <li>PostgreSQL refuses to run as root. In a user namespace of its own it sees no root and needs no other owner of
 *       the files; where such namespaces are forbidden, it runs as the user {@code nobody}, who then owns the data.
 *   <li>The locale is PostgreSQL's own C.UTF-8: the operating system's order of letters changes between versions and
 *       would silently damage indexes.
 *   <li>The server's address reaches the application as system properties. They live as long as the process, so a hot
 *       reload of dev mode, which runs {@code main} again in a new class loader, finds the running server there; and a
 *       source of configuration that starts a server would start one while building, too.
 * </ul>
 */
@NullMarked
package dev.sangja.platform.database;

import org.jspecify.annotations.NullMarked;
