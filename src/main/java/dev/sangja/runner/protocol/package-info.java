/**
 * What the server and the worker that runs programs say to each other, over pipes or a socket.
 *
 * <p>Frames of a bounded length with the protocol's version in each. The client says {@link Message.Hello}, the worker
 * {@link Message.Ready}; then jobs go one way and endings come back in any order, matched by their id. Either side closes
 * the connection when it reads something that it does not understand: nothing after it can be trusted.
 */
@NullMarked
package dev.sangja.runner.protocol;

import org.jspecify.annotations.NullMarked;
