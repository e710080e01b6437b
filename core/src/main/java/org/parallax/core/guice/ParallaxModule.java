package org.parallax.core.guice;

import static com.google.inject.multibindings.Multibinder.newSetBinder;
import static com.google.inject.multibindings.OptionalBinder.newOptionalBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.analysis.Problems;
import org.parallax.api.corpus.Aggregator;
import org.parallax.api.corpus.Linker;
import org.parallax.api.source.Source;
import org.parallax.core.Parallax;
import org.parallax.core.plugin.Plugins;
import org.parallax.core.run.Engine;
import org.parallax.core.run.InProcessEngine;

/**
 * Binds {@link Parallax} with the plug-ins on the class path and those the application adds:
 *
 * <pre>{@code
 * ParallaxModule.analyzers(binder()).addBinding().to(ShipAnalyzer.class);
 * }</pre>
 *
 * <p>Bind {@link Engine} to run elsewhere than in this process, and {@link Problems} to hear of problems elsewhere than in
 * the log, each through {@code OptionalBinder.newOptionalBinder(binder(), ...).setBinding()}.
 */
public final class ParallaxModule extends AbstractModule {

    /** Where an application adds analyzers of its own. */
    public static Multibinder<Analyzer<?>> analyzers(Binder binder) {
        return newSetBinder(binder, new TypeLiteral<Analyzer<?>>() {});
    }

    /** Where an application adds linkers of its own. */
    public static Multibinder<Linker<?, ?>> linkers(Binder binder) {
        return newSetBinder(binder, new TypeLiteral<Linker<?, ?>>() {});
    }

    /** Where an application adds aggregators of its own. */
    public static Multibinder<Aggregator<?, ?>> aggregators(Binder binder) {
        return newSetBinder(binder, new TypeLiteral<Aggregator<?, ?>>() {});
    }

    /** Where an application adds sources of its own. */
    public static Multibinder<Source> sources(Binder binder) {
        return newSetBinder(binder, Source.class);
    }

    @Override
    protected void configure() {
        analyzers(binder());
        linkers(binder());
        aggregators(binder());
        sources(binder());
        newOptionalBinder(binder(), Engine.class).setDefault().toInstance(new InProcessEngine());
        newOptionalBinder(binder(), Problems.class).setDefault().toInstance(Parallax.logging());
    }

    @Provides
    @Singleton
    Plugins plugins(
            Set<Source> sources,
            Set<Analyzer<?>> analyzers,
            Set<Linker<?, ?>> linkers,
            Set<Aggregator<?, ?>> aggregators,
            Problems problems) {
        List<Object> contributed = new ArrayList<>(sources);
        contributed.addAll(analyzers);
        contributed.addAll(linkers);
        contributed.addAll(aggregators);
        return Plugins.onClassPath(problems).and(Plugins.of(contributed)).configured(Map.of(), problems);
    }
}
