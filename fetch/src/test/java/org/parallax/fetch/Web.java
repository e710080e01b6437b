package org.parallax.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine whose pages tests write, and which notes who asked for what. */
public final class Web implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A request as it came. */
    public record Asked(String path, Map<String, List<String>> headers) {}

    /** Answers a request. */
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    private Web(HttpServer server) {
        this.server = server;
    }

    /** A server on a free port that knows no page yet. */
    public static Web start() {
        return start(0);
    }

    /** A server on this port. */
    public static Web start(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            Web web = new Web(server);
            server.setExecutor(web.threads);
            server.createContext("/", web::serve);
            server.start();
            return web;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders())));
        try (exchange) {
            Handler page = pages.get(path);
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange);
            }
        }
    }

    /** Answers at a path in some way. */
    public Web at(String path, Handler page) {
        pages.put(path, page);
        return this;
    }

    /** Answers at a path with a status, a text, and headers {@code name: value}. */
    public Web at(String path, int status, String text, String... headers) {
        return at(path, exchange -> send(exchange, status, text.getBytes(UTF_8), headers));
    }

    /** Sends an answer. */
    public static void send(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (String header : headers) {
            int colon = header.indexOf(':');
            exchange.getResponseHeaders()
                    .add(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Its port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path on it, by the host 127.0.0.1. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** All requests so far. */
    public List<Asked> asked() {
        return asked;
    }

    /** How often a path was asked for so far. */
    public long asked(String path) {
        return asked.stream().filter(it -> it.path().equals(path)).count();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
