package org.parallax.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Lets {@code rebind.example} lead to a public address when it is first looked up, then to this machine, and so on. */
public final class ShiftyNames extends InetAddressResolverProvider {

    private final AtomicInteger lookups = new AtomicInteger();

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver builtIn = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                return switch (host) {
                    case "rebind.example" ->
                        Stream.of(InetAddress.getByAddress(
                                host,
                                lookups.getAndIncrement() % 2 == 0
                                        ? new byte[] {93, (byte) 184, (byte) 216, 34}
                                        : new byte[] {127, 0, 0, 1}));
                    case "inside.example" -> Stream.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
                    default -> builtIn.lookupByName(host, policy);
                };
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtIn.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "shifty names";
    }
}
