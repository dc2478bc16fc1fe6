package dev.sangja.account;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where requests come from, as limits count it. */
public final class Addresses {
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The address, or the network of 64 bits for IPv6, where one subscriber has all of its addresses. */
    public static String of(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        String host = remote == null ? "" : String.valueOf(remote.hostAddress());
        return host.contains(":") ? network(host) : host;
    }

    static String network(String host) {
        try {
            InetAddress address = InetAddress.ofLiteral(host.replaceFirst("%.*", ""));
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (IllegalArgumentException _) {
            return host;
        }
    }
}
