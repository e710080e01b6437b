package org.parallax.api.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.api.outlet.OutletRegistry;

/**
 * An operator's settings for one plug-in. Describe the options with a record that holds the defaults, and lay the
 * settings over it:
 *
 * <pre>{@code
 * record Options(double threshold, int shingle) {}
 *
 * Options options = settings.over(new Options(0.8, 5));
 * }</pre>
 *
 * <p>A component may be a string, an int, long, double or boolean, a {@link Duration} such as {@code PT10S}, a
 * {@link Path}, or a list of strings, written with commas.
 */
public final class Settings {

    /** No settings: all defaults. */
    public static final Settings NONE = new Settings(Map.of(), OutletRegistry.NONE);

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            long.class, Long::valueOf,
            double.class, Double::valueOf,
            boolean.class, Settings::parseBoolean,
            Duration.class, Duration::parse,
            Path.class, Path::of,
            List.class, Settings::parseList);

    private final Map<String, String> values;
    private final OutletRegistry outlets;

    private Settings(Map<String, String> values, OutletRegistry outlets) {
        this.values = values;
        this.outlets = outlets;
    }

    /** Settings by option name. */
    public static Settings of(Map<String, String> values) {
        return new Settings(Map.copyOf(values), OutletRegistry.NONE);
    }

    /** These settings, for an operator who keeps a registry of outlets. */
    public Settings with(OutletRegistry registry) {
        return new Settings(values, registry);
    }

    /** What the operator knows of outlets; all plug-ins get the same. */
    public OutletRegistry outlets() {
        return outlets;
    }

    /** The settings as they were given. */
    public Map<String, String> values() {
        return values;
    }

    /**
     * A copy of {@code defaults} in which the settings replace the components of the same name.
     *
     * @throws IllegalArgumentException if a setting names no component, cannot be read as one, or is refused by the record
     */
    @SuppressWarnings("unchecked")
    public <R extends Record> R over(R defaults) {
        Map<String, RecordComponent> components = components(defaults.getClass());
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(components.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "No such setting: %s; there are %s".formatted(String.join(", ", unknown), components.keySet()));
        }
        Object[] arguments =
                components.values().stream().map(it -> valueOf(it, defaults)).toArray();
        Class<?>[] types =
                components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = (Constructor<R>) defaults.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            Throwable refusal = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException("Settings refused: " + refusal.getMessage(), refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "Cannot make a " + defaults.getClass().getSimpleName(), e);
        }
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Object valueOf(RecordComponent component, Record defaults) {
        String text = values.get(component.getName());
        if (text == null) {
            return read(component, defaults);
        }
        Function<String, Object> parser = PARSERS.get(component.getType());
        if (parser == null) {
            throw new IllegalArgumentException("Settings cannot express '%s', which is a %s"
                    .formatted(component.getName(), component.getType().getSimpleName()));
        }
        try {
            return parser.apply(text.strip());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "'%s' must be of type %s, not '%s'"
                            .formatted(component.getName(), component.getType().getSimpleName(), text),
                    e);
        }
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record's accessors can always be called", e);
        }
    }

    private static Object parseBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object parseList(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
