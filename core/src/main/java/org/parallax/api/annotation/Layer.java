package org.parallax.api.annotation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one kind of finding, and says what its values look like.
 *
 * <p>A layer <em>is</em> its name; the type is only a way of looking at it. Two plug-ins that share no class still share
 * a layer when each declares it with a record of its own: Parallax carries the values across as JSON. Names are lower
 * case, and a third party's carry its own prefix: {@code acme.ships}.
 */
public record Layer<T>(String name, Class<T> type) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

    /** Rejects a name that is not lower-case words joined by hyphens and full stops. */
    public Layer {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Not a layer name: '" + name + "'; a name looks like 'geo' or 'acme.ships'");
        }
    }

    /** The layer of this name, looked at as {@code type}. */
    public static <T> Layer<T> of(String name, Class<T> type) {
        return new Layer<>(name, type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layer<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
