package org.parallax.server;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.parallax.api.analysis.Problem;
import org.parallax.archive.Archive;
import org.parallax.archive.Mode;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.service.Service;

/** A server on a free port of this machine, over an archive in a folder. */
public final class Serving implements AutoCloseable {

    private final Json json = new Json();
    private final Archive archive;
    private final Toolbox toolbox;
    private final ParallaxServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts a server as {@code options} say, but for the port. */
    public Serving(Path folder, ServerOptions options, Module... more) throws Exception {
        this(folder, options, it -> Modules.combine(Modules.combine(more), it));
    }

    private Serving(Path folder, ServerOptions options, UnaryOperator<Module> change) throws Exception {
        List<Problem> problems = new CopyOnWriteArrayList<>();
        this.archive = Archive.open(folder, Mode.WRITE, json);
        this.toolbox = Toolbox.open(folder.resolveSibling("plugins"), Map.of(), problems::add);
        Module own = new ServerModule(options.at(options.host(), 0), archive, toolbox, json);
        this.server = ParallaxServer.of(Guice.createInjector(change.apply(own)));
        server.start();
    }

    /** Starts a server with the defaults. */
    public static Serving over(Path folder) throws Exception {
        return new Serving(folder, ServerOptions.local("test", folder.resolveSibling("tokens.json")));
    }

    /** As {@link #over}, but nothing works beside the requests, so that what is put into the archive stays as it is. */
    public static Serving asItIs(Path folder) throws Exception {
        ServerOptions options = ServerOptions.local("test", folder.resolveSibling("tokens.json"));
        Module none = binder -> binder.bind(new Key<Set<Service>>() {}).toInstance(Set.of());
        return new Serving(folder, options, it -> Modules.override(it).with(none));
    }

    public Archive archive() {
        return archive;
    }

    public Json json() {
        return json;
    }

    public ParallaxServer server() {
        return server;
    }

    public HttpClient client() {
        return client;
    }

    /** A request for a path. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        toolbox.close();
        archive.close();
        client.close();
    }
}
