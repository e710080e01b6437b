package org.parallax.server;

import org.parallax.server.http.Limits;

/**
 * How an operator wants the server.
 *
 * @param host the address to listen on; anything but a loopback address needs a token
 * @param port the port, or 0 for any that is free
 * @param limits how much clients may ask of it
 */
public record ServerOptions(String host, int port, Limits limits) {

    /** The port where none is named. */
    public static final int PORT = 7474;

    /** For this machine only. */
    public static ServerOptions defaults() {
        return new ServerOptions("127.0.0.1", PORT, Limits.defaults());
    }

    /** These options, with another port. */
    public ServerOptions port(int other) {
        return new ServerOptions(host, other, limits);
    }
}
