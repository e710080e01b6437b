package org.parallax.api.outlet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.article.Outlet;

/**
 * What is known of one outlet.
 *
 * @param outlet its id and its name
 * @param aliases other names that it goes by, such as <i>the Courier</i>
 * @param domains the host names it publishes under, without {@code www.}; hosts below them are its own too
 * @param country ISO 3166-1 code of where it is at home
 * @param language BCP 47 tag of the language it mostly writes
 * @param claims what is said of it
 */
public record OutletEntry(
        Outlet outlet,
        List<String> aliases,
        List<String> domains,
        Optional<String> country,
        Optional<String> language,
        List<Claim> claims) {

    /** Puts domains into lower case. */
    public OutletEntry {
        aliases = List.copyOf(aliases);
        domains = domains.stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .map(it -> it.startsWith("www.") ? it.substring(4) : it)
                .toList();
        claims = List.copyOf(claims);
    }

    /** An outlet of which nothing is known but its name. */
    public static OutletEntry of(Outlet outlet) {
        return new OutletEntry(outlet, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** What the claims of one kind say, the latest first. */
    public List<Claim> claims(Claim.Kind kind) {
        return claims.stream()
                .filter(it -> it.kind() == kind)
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .toList();
    }
}
