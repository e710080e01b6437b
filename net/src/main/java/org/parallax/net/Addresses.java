package org.parallax.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses of the public internet from all others. The blocks are those of IANA's registries of special-purpose
 * addresses, and the addresses under which clouds give out credentials.
 */
final class Addresses {

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0/8", "this network"),
            Block.of("10.0.0.0/8", "a private network"),
            Block.of("100.64.0.0/10", "a carrier's own network"),
            Block.of("127.0.0.0/8", "this machine"),
            Block.of("168.63.129.16/32", "a cloud's metadata"),
            Block.of("169.254.0.0/16", "a link-local network or a cloud's metadata"),
            Block.of("172.16.0.0/12", "a private network"),
            Block.of("192.0.0.0/24", "protocols"),
            Block.of("192.0.2.0/24", "documentation"),
            Block.of("192.88.99.0/24", "6to4 relays"),
            Block.of("192.168.0.0/16", "a private network"),
            Block.of("198.18.0.0/15", "benchmarks"),
            Block.of("198.51.100.0/24", "documentation"),
            Block.of("203.0.113.0/24", "documentation"),
            Block.of("224.0.0.0/4", "multicast"),
            Block.of("240.0.0.0/4", "reserved"),
            Block.of("2001::/23", "protocols and Teredo"),
            Block.of("2001:db8::/32", "documentation"),
            Block.of("2002::/16", "6to4, which carries another address"),
            Block.of("3fff::/20", "documentation"));

    /** All that is given out of IPv6; loopback, private, link-local, NAT64 and the rest lie outside. */
    private static final Block GLOBAL_IPV6 = Block.of("2000::/3", "the IPv6 internet");

    private Addresses() {}

    /** Why an address is not one of the public internet; absent where it is. */
    static Optional<String> refusal(InetAddress address) {
        if (address instanceof Inet6Address && !GLOBAL_IPV6.contains(address)) {
            return Optional.of("outside the public IPv6 internet");
        }
        return NOT_PUBLIC.stream()
                .filter(it -> it.contains(address))
                .findFirst()
                .map(Block::toString);
    }
}
