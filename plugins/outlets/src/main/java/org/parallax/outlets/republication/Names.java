package org.parallax.outlets.republication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.outlets.ledger.Posting;
import org.parallax.outlets.ledger.Posting.Source;

/** The names that outlets have, and whom a credit means. */
final class Names {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    Names(Collection<Posting> postings) {
        for (Posting it : postings) {
            names.merge(it.outlet(), it.name(), Names::lower);
            ids.merge(folded(it.name()), it.outlet(), Names::lower);
            ids.merge(it.outlet(), it.outlet(), Names::lower);
        }
        for (Posting posting : postings) {
            posting.sources().forEach(it -> names.merge(id(it), it.name(), Names::kept));
        }
    }

    /** The id of whoever is credited: that of the registry, else of the outlet here that has the name, else the name itself. */
    String id(Source source) {
        return source.outlet().orElseGet(() -> ids.getOrDefault(folded(source.name()), folded(source.name())));
    }

    String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** An outlet's own name comes before what others call it. */
    private static String kept(String one, String other) {
        return one;
    }

    private static String lower(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String folded(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
