package org.parallax.server;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parallax.server.http.Dispatcher;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.JettyErrors;
import org.parallax.server.http.Limits;
import org.parallax.server.http.ProblemAnswers;
import org.parallax.server.http.RouteTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server: REST over one archive. */
@Singleton
public final class ParallaxServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ParallaxServer.class);
    private static final int PLATFORM_THREADS = 16;
    private static final long STOP_MILLIS = 10_000;

    private final Server server;
    private final ServerConnector connector;

    /** A server that answers on the routes of all {@code endpoints}, once started. */
    @Inject
    ParallaxServer(ServerOptions options, Set<Endpoints> endpoints, ProblemAnswers problems) {
        QueuedThreadPool threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        this.server = new Server(threads);
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http(options.limits())));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.limits().idle().toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(options.limits().connections(), server));
        server.setErrorHandler(new JettyErrors(problems));
        RouteTable table = new RouteTable(
                endpoints.stream().flatMap(it -> it.routes().stream()).toList());
        Dispatcher dispatcher =
                new Dispatcher(table, List.of(), (method, route, status, nanos) -> {}, options.limits(), problems);
        server.setHandler(new GracefulHandler(dispatcher));
        server.setStopTimeout(STOP_MILLIS);
    }

    private static HttpConfiguration http(Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(limits.header());
        http.setUriCompliance(UriCompliance.from(Set.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        return http;
    }

    /** Starts to listen. */
    public void start() throws Exception {
        server.start();
    }

    /** The address it listens on. */
    public URI uri() {
        String host = connector.getHost();
        return URI.create("http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port()));
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more requests, and finishes those it has begun. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("Stopping was not clean: {}", e.toString());
        }
    }
}
