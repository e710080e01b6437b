package org.parallax.entities.names;

import java.util.Map;

/** Short names that everybody knows. */
final class Aliases {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("us", "united-states"),
            Map.entry("usa", "united-states"),
            Map.entry("america", "united-states"),
            Map.entry("united-states-of-america", "united-states"),
            Map.entry("uk", "united-kingdom"),
            Map.entry("britain", "united-kingdom"),
            Map.entry("great-britain", "united-kingdom"),
            Map.entry("uae", "united-arab-emirates"),
            Map.entry("eu", "european-union"),
            Map.entry("un", "united-nations"),
            Map.entry("nato", "north-atlantic-treaty-organization"),
            Map.entry("ussr", "soviet-union"),
            Map.entry("ap", "associated-press"));

    private Aliases() {}

    /** The full name of a short one; any other name as it is. Both are keys of {@link Form}. */
    static String of(String key) {
        return ALIASES.getOrDefault(key, key);
    }
}
