package org.parallax.server;

import static com.google.inject.multibindings.Multibinder.newSetBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.multibindings.Multibinder;
import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.health.HealthEndpoints;
import org.parallax.server.http.Endpoints;

/** Binds the server over an archive that is open, with plug-ins that were found. */
public final class ServerModule extends AbstractModule {

    private final ServerOptions options;
    private final Archive archive;
    private final Toolbox toolbox;
    private final Json json;

    /** A module; whoever makes it closes the archive and the toolbox after the server. */
    public ServerModule(ServerOptions options, Archive archive, Toolbox toolbox, Json json) {
        this.options = options;
        this.archive = archive;
        this.toolbox = toolbox;
        this.json = json;
    }

    /** Where further endpoints are added. */
    public static Multibinder<Endpoints> endpoints(Binder binder) {
        return newSetBinder(binder, Endpoints.class);
    }

    @Override
    protected void configure() {
        bind(ServerOptions.class).toInstance(options);
        bind(Archive.class).toInstance(archive);
        bind(Toolbox.class).toInstance(toolbox);
        bind(Json.class).toInstance(json);
        endpoints(binder()).addBinding().to(HealthEndpoints.class);
    }
}
