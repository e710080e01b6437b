package org.parallax.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.net.RefusedException.Why;

/**
 * Where requests may go: to public addresses on the ports of the web, and to what the operator allowed by name.
 *
 * @param allowed exact {@code host:port} pairs, as they stand in addresses, that may be reached wherever they lead to
 */
public record Rules(Set<String> allowed) {

    /** The ports of the web. */
    public static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HIGHEST_PORT = 65_535;

    /** Rejects what is not written {@code host:port} with an {@link IllegalArgumentException}. */
    public Rules {
        allowed = allowed.stream().map(Rules::pair).collect(Collectors.toUnmodifiableSet());
    }

    /** The public internet only. */
    public static Rules strict() {
        return new Rules(Set.of());
    }

    /**
     * Rejects an address that cannot be right, without looking its host up.
     *
     * @throws RefusedException saying why
     */
    public void checkForm(URI to) throws RefusedException {
        String scheme = to.getScheme() == null ? "" : to.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException(
                    Why.BAD_SCHEME,
                    "'%s' is no address of the web: it must begin with https:// or http://".formatted(to));
        }
        if (to.getHost() == null || to.getHost().isEmpty()) {
            throw new RefusedException(Why.BAD_URL, "'%s' names no host".formatted(to));
        }
        if (to.getRawUserInfo() != null) {
            throw new RefusedException(
                    Why.BAD_URL, "An address must not hold a user name or a password: " + to.getHost());
        }
        int port = port(to);
        if (!PORTS.contains(port) && !(port >= 1 && port <= HIGHEST_PORT && isAllowed(to.getHost(), port))) {
            throw new RefusedException(
                    Why.URL_BLOCKED,
                    "Port %d of %s is none of %s, and %s:%d was not allowed by the operator"
                            .formatted(
                                    port, to.getHost(), PORTS.stream().sorted().toList(), to.getHost(), port));
        }
    }

    /**
     * Rejects an address that must not be asked now. What its host leads to may be another address a moment later, so
     * {@link Outgoing} looks again when it connects.
     *
     * @throws UnknownHostException if the host has no address
     * @throws RefusedException saying why
     */
    public void check(URI to) throws RefusedException, UnknownHostException {
        checkForm(to);
        resolve(to.getHost(), port(to), InetAddress.getAllByName(unbracketed(to.getHost())));
    }

    /** Those of a host's addresses that may be connected to. */
    List<InetSocketAddress> resolve(String host, int port, InetAddress[] addresses) throws RefusedException {
        boolean anywhere = isAllowed(host, port);
        List<InetSocketAddress> good = new ArrayList<>();
        String why = "it has no address";
        for (InetAddress address : addresses) {
            String refusal = anywhere ? "" : Addresses.refusal(address).orElse("");
            if (refusal.isEmpty()) {
                good.add(new InetSocketAddress(address, port));
            } else {
                why = "%s is %s".formatted(address.getHostAddress(), refusal);
            }
        }
        if (good.isEmpty()) {
            throw new RefusedException(
                    Why.URL_BLOCKED,
                    "%s must not be reached: %s. An operator can allow %s:%d by that name"
                            .formatted(host, why, host, port));
        }
        return good;
    }

    private boolean isAllowed(String host, int port) {
        return allowed.contains(unbracketed(host).toLowerCase(Locale.ROOT) + ':' + port);
    }

    private static int port(URI to) {
        return to.getPort() >= 0 ? to.getPort() : to.getScheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
    }

    private static String pair(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("'%s' is not host:port, such as hooks.example:8443".formatted(text));
        }
        return unbracketed(text.substring(0, colon)).toLowerCase(Locale.ROOT) + text.substring(colon);
    }

    static String unbracketed(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
