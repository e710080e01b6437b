package org.parallax.core.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads one plug-in from its own jars. It shares the interfaces in {@code org.parallax.api} with the application, the
 * types that appear in them, and nothing else, so a plug-in may bring whatever version of whatever library it likes.
 */
final class PluginClassLoader extends URLClassLoader {

    private static final List<String> SHARED =
            List.of("org.parallax.api.", "org.slf4j.", "org.jspecify.", "com.fasterxml.jackson.annotation.");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader application;

    PluginClassLoader(String name, URL[] jars, ClassLoader application) {
        super(name, jars, getPlatformClassLoader());
        this.application = application;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return SHARED.stream().anyMatch(name::startsWith)
                ? application.loadClass(name)
                : super.loadClass(name, resolve);
    }
}
