package org.parallax.pipeline.outlet;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.api.article.Outlet;
import org.parallax.api.outlet.Claim;
import org.parallax.api.outlet.OutletEntry;

/** One outlet as the file has it. */
record Entry(
        @Nullable String id,
        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable List<String> domains,
        @Nullable String country,
        @Nullable String language,
        @Nullable List<Said> claims) {

    /** A claim as the file has it. */
    record Said(
            @Nullable String kind,
            @Nullable String value,
            @Nullable String source,
            @Nullable String date) {

        static Said of(Claim claim) {
            return new Said(
                    label(claim.kind()),
                    claim.value(),
                    claim.source().toString(),
                    claim.date().toString());
        }

        Claim toClaim(String where) {
            return new Claim(kind(where), needed(value, where, "value"), uri(where), day(where));
        }

        private Claim.Kind kind(String where) {
            String given = needed(kind, where, "kind");
            return Arrays.stream(Claim.Kind.values())
                    .filter(it -> label(it).equals(given))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s: a claim's kind is one of %s, not '%s'"
                            .formatted(
                                    where,
                                    Arrays.stream(Claim.Kind.values())
                                            .map(Said::label)
                                            .collect(Collectors.joining(", ")),
                                    given)));
        }

        private URI uri(String where) {
            try {
                return URI.create(needed(source, where, "source"));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "%s: a claim needs the address of its source; %s".formatted(where, e.getMessage()));
            }
        }

        private LocalDate day(String where) {
            try {
                return LocalDate.parse(needed(date, where, "date"));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "%s: a claim's date is written 2024-05-01, not '%s'".formatted(where, date));
            }
        }

        private static String label(Claim.Kind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Entry of(OutletEntry entry) {
        return new Entry(
                entry.outlet().id(),
                entry.outlet().name(),
                entry.aliases(),
                entry.domains(),
                entry.country().orElse(null),
                entry.language().orElse(null),
                entry.claims().stream().map(Said::of).toList());
    }

    OutletEntry toOutlet(String where) {
        String known = where + " ('" + (name == null ? id : name) + "')";
        Outlet outlet = new Outlet(needed(id, known, "id"), needed(name, known, "name"));
        return new OutletEntry(
                outlet,
                aliases == null ? List.of() : aliases,
                domains == null ? List.of() : domains,
                Optional.ofNullable(country).map(it -> country(it, known)),
                Optional.ofNullable(language),
                claims == null
                        ? List.of()
                        : claims.stream().map(it -> it.toClaim(known)).toList());
    }

    private static String country(String code, String where) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new IllegalArgumentException(
                    "%s: a country is an ISO 3166-1 code such as PT, not '%s'".formatted(where, code));
        }
        return code;
    }

    private static String needed(@Nullable String value, String where, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("%s has no %s".formatted(where, what));
        }
        return value;
    }
}
