package org.parallax.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.parallax.server.feed.Fetching;
import org.parallax.server.http.Limits;

/**
 * How an operator wants the server.
 *
 * @param version the program's, which articles are noted with
 * @param host the address to listen on; anything but a loopback address needs a token
 * @param port the port, or 0 for any that is free
 * @param names what else than {@code localhost} and addresses clients may call the server
 * @param reachable what webhooks may be sent to besides the public web, each exactly {@code host:port}
 * @param tokens the file with the tokens
 * @param tokenRequired whether callers on the same machine need a token too
 * @param tls the key store, where the server is to speak TLS
 * @param accessLog takes a line for each request
 * @param limits how much clients may ask of it
 * @param fetching how it goes out to the web, where it may
 */
public record ServerOptions(
        String version,
        String host,
        int port,
        Set<String> names,
        Set<String> reachable,
        Path tokens,
        boolean tokenRequired,
        Optional<Tls> tls,
        Consumer<String> accessLog,
        Limits limits,
        Optional<Fetching> fetching) {

    /** The port where none is named. */
    public static final int PORT = 7474;

    /**
     * A certificate and its key.
     *
     * @param keyStore a PKCS #12 file
     * @param password what opens it
     */
    public record Tls(Path keyStore, String password) {}

    /** Copies what it is given. */
    public ServerOptions {
        names = Set.copyOf(names);
        reachable = Set.copyOf(reachable);
    }

    /** For this machine only, with tokens in {@code file}, and without an access log. */
    public static ServerOptions local(String version, Path file) {
        return new ServerOptions(
                version,
                "127.0.0.1",
                PORT,
                Set.of(),
                Set.of(),
                file,
                false,
                Optional.empty(),
                line -> {},
                Limits.defaults(),
                Optional.empty());
    }

    /** These options, with another address. */
    public ServerOptions at(String otherHost, int otherPort) {
        return new ServerOptions(
                version,
                otherHost,
                otherPort,
                names,
                reachable,
                tokens,
                tokenRequired,
                tls,
                accessLog,
                limits,
                fetching);
    }

    /** These options, answering to these names too. */
    public ServerOptions named(Set<String> more) {
        return new ServerOptions(
                version, host, port, more, reachable, tokens, tokenRequired, tls, accessLog, limits, fetching);
    }

    /** These options, with webhooks allowed to go there too. */
    public ServerOptions reaching(Set<String> more) {
        return new ServerOptions(
                version, host, port, names, more, tokens, tokenRequired, tls, accessLog, limits, fetching);
    }

    /** These options, with a token needed on the same machine too, or not. */
    public ServerOptions requireToken(boolean required) {
        return new ServerOptions(
                version, host, port, names, reachable, tokens, required, tls, accessLog, limits, fetching);
    }

    /** These options, speaking TLS where there is a key store. */
    public ServerOptions secured(Optional<Tls> keys) {
        return new ServerOptions(
                version, host, port, names, reachable, tokens, tokenRequired, keys, accessLog, limits, fetching);
    }

    /** These options, with another place for the access log. */
    public ServerOptions logged(Consumer<String> lines) {
        return new ServerOptions(
                version, host, port, names, reachable, tokens, tokenRequired, tls, lines, limits, fetching);
    }

    /** These options, with other limits. */
    public ServerOptions limited(Limits others) {
        return new ServerOptions(
                version, host, port, names, reachable, tokens, tokenRequired, tls, accessLog, others, fetching);
    }

    /** These options, going out to the web where that is said how. */
    public ServerOptions fetching(Optional<Fetching> way) {
        return new ServerOptions(
                version, host, port, names, reachable, tokens, tokenRequired, tls, accessLog, limits, way);
    }
}
