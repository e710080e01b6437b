package org.parallax.api.article;

import java.util.Locale;

/**
 * Whoever put an article before its readers: a newspaper, an agency, a blog.
 *
 * @param id the outlet's host name without {@code www.}, such as {@code buchanan.org}, or its name in lower case where no
 *     host is known
 * @param name the name people know it by, such as {@code Patrick J. Buchanan}
 */
public record Outlet(String id, String name) {

    /** Puts the id into lower case; rejects a blank id or name with an {@link IllegalArgumentException}. */
    public Outlet {
        id = id.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        if (id.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException(
                    "An outlet needs an id and a name, not '%s' and '%s'".formatted(id, name));
        }
    }

    /** The outlet of this name, where nothing but the name is known. */
    public static Outlet named(String name) {
        return new Outlet(name, name);
    }
}
