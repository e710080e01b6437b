package org.parallax.server;

import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.parallax.server.analysis.Workbench;
import org.parallax.server.http.AccessLog;
import org.parallax.server.http.Dispatcher;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.Gate;
import org.parallax.server.http.JettyErrors;
import org.parallax.server.http.ProblemAnswers;
import org.parallax.server.http.Route;
import org.parallax.server.http.RouteTable;
import org.parallax.server.http.SlowHeaders;
import org.parallax.server.metrics.Figures;
import org.parallax.server.security.CrossSiteGate;
import org.parallax.server.security.HostGate;
import org.parallax.server.security.TokenGate;
import org.parallax.server.security.Tokens;
import org.parallax.server.service.Service;
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
    private final RouteTable table;
    private final Workbench workbench;
    private final Set<Service> services;
    private final boolean secure;
    private boolean ending;

    /** A server that answers on the routes of all {@code endpoints}, once started. */
    @Inject
    ParallaxServer(
            ServerOptions options,
            Set<Endpoints> endpoints,
            Set<Service> services,
            Workbench workbench,
            Figures figures,
            Tokens tokens,
            ProblemAnswers problems) {
        boolean reachable = !isLoopback(options.host());
        if (reachable && tokens.all().isEmpty()) {
            throw new Refusal(
                    "Listening on %s lets other machines in, and there is no token yet; make one with 'parallax token create'"
                            .formatted(options.host()));
        }
        this.workbench = workbench;
        this.services = services;
        this.secure = options.tls().isPresent();
        this.table = new RouteTable(
                endpoints.stream().flatMap(it -> it.routes().stream()).toList());
        QueuedThreadPool threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        this.server = new Server(threads);
        this.connector = Connectors.of(server, options);
        SlowHeaders slow =
                new SlowHeaders(connector.getScheduler(), options.limits().headerTime());
        connector.addBean(slow);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(options.limits().connections(), server));
        server.setErrorHandler(new JettyErrors(problems));
        server.setRequestLog(new AccessLog(options.accessLog()));
        List<Gate> gates = List.of(
                new HostGate(options.names()),
                new CrossSiteGate(),
                new TokenGate(tokens, reachable || options.tokenRequired()));
        server.setHandler(new GracefulHandler(new Dispatcher(table, gates, slow, figures, options.limits(), problems)));
        server.setStopTimeout(STOP_MILLIS);
    }

    /** The server that an injector with a {@link ServerModule} makes; why it cannot be made is thrown as it is. */
    public static ParallaxServer of(Injector injector) {
        try {
            return injector.getInstance(ParallaxServer.class);
        } catch (ProvisionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Refusal("'%s' is not an address of this machine".formatted(host));
        }
    }

    /** All routes it answers on. */
    public List<Route> routes() {
        return table.routes();
    }

    /**
     * Starts to listen.
     *
     * @throws Refusal if the address cannot be had
     */
    public void start() throws Exception {
        try {
            server.start();
        } catch (java.io.IOException e) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new Refusal(
                    "Cannot listen on %s port %d: %s".formatted(connector.getHost(), connector.getPort(), why));
        }
        workbench.prepare(this::startServices);
    }

    /** Plug-ins may be ready only when the server was told to end. */
    private synchronized void startServices() {
        if (!ending) {
            services.forEach(Service::start);
        }
    }

    private synchronized void end() {
        ending = true;
    }

    /** The address it listens on. */
    public URI uri() {
        String host = connector.getHost();
        return URI.create("%s://%s:%d/"
                .formatted(secure ? "https" : "http", host.contains(":") ? "[" + host + "]" : host, port()));
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more requests, and finishes those it has begun. */
    @Override
    public void close() {
        end();
        services.forEach(Service::stopping);
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("Stopping was not clean: {}", e.toString());
        } finally {
            services.forEach(Service::close);
        }
    }
}
