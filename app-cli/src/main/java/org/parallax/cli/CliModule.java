package org.parallax.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.parallax.cli.process.Interruption;
import org.parallax.cli.process.Surroundings;
import org.parallax.core.json.Json;

/** Binds what commands ask for. */
final class CliModule extends AbstractModule {

    private final Surroundings surroundings;
    private final Interruption interruption;

    CliModule(Surroundings surroundings, Interruption interruption) {
        this.surroundings = surroundings;
        this.interruption = interruption;
    }

    @Override
    protected void configure() {
        bind(Surroundings.class).toInstance(surroundings);
        bind(Interruption.class).toInstance(interruption);
    }

    @Provides
    @Singleton
    static Json json() {
        return new Json();
    }
}
