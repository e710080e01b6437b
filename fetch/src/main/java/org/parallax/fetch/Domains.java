package org.parallax.fetch;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;

/**
 * What one operator's machines answer for: the domain below the public suffix, by the ICANN part of Mozilla's list. The
 * private part is left out, as all blogs of one host are on the same machines.
 */
public final class Domains {

    private Domains() {}

    /** The registrable domain of an address; the host itself where it has none, such as an address in digits. */
    public static String of(URI url) {
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        boolean isDigits = host.startsWith("[") || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        String domain = isDigits ? null : EffectiveTldFinder.getAssignedDomain(host, false, true);
        return domain == null || domain.isEmpty() ? host : domain;
    }
}
