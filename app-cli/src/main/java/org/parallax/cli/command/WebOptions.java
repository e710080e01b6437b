package org.parallax.cli.command;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.process.Failure;
import org.parallax.fetch.Agent;
import org.parallax.fetch.Manners;
import org.parallax.net.Outgoing;
import org.parallax.net.Rules;
import picocli.CommandLine.Option;

/** The options for going out to the web. */
final class WebOptions {

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Your e-mail address, or a web page about you: sites are told whom to turn to. Nothing is"
                    + " fetched without; best written once into parallax.toml, as contact in [fetch].")
    private @Nullable String contact;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "How long a site is left alone between two visits, at least. By default 5.")
    private int delay = (int) Manners.DEFAULT.delay().toSeconds();

    @Option(
            names = "--allow-fetch",
            paramLabel = "HOST:PORT",
            split = ",",
            description = "What may be fetched from besides the public web, exactly as in its addresses.")
    private List<String> allowed = new ArrayList<>();

    /** Who fetches. */
    Agent agent() {
        if (contact == null || contact.isBlank()) {
            throw Failure.usage(
                    "Sites must be told whom to turn to: give --contact with your e-mail address or a web page of yours,"
                            + " or write it into parallax.toml:\n[fetch]\ncontact = \"…\"");
        }
        try {
            return new Agent(Version.number(), contact);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--contact: " + e.getMessage());
        }
    }

    /** The way out to the web. */
    Outgoing outgoing() {
        return new Outgoing(rules(), agent().header());
    }

    /** Where it may lead. */
    Rules rules() {
        try {
            return new Rules(new HashSet<>(allowed));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--allow-fetch: " + e.getMessage());
        }
    }

    /** How to behave there. */
    Manners manners() {
        if (delay < 0) {
            throw Failure.usage("--delay must not be below 0");
        }
        return Manners.DEFAULT.delay(Duration.ofSeconds(delay));
    }

    /** An address as it was given; absent where it is none of the web. */
    static Optional<URI> address(String text) {
        boolean isWeb = text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        try {
            return isWeb ? Optional.of(URI.create(text.strip())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw Failure.usage("'%s' is no address of the web: %s".formatted(text, e.getMessage()));
        }
    }
}
