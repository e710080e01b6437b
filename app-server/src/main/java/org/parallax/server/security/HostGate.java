package org.parallax.server.security;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.server.http.Call;
import org.parallax.server.http.Gate;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/**
 * Answers only under names that were allowed. A page elsewhere can have its own name point to this machine (DNS
 * rebinding) and would then count as the same site; it cannot do that with {@code localhost} or an address.
 */
public final class HostGate implements Gate {

    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** A gate for {@code localhost}, addresses, and these names. */
    public HostGate(Set<String> allowed) {
        names.add("localhost");
        names.addAll(allowed);
    }

    @Override
    public void check(Call call, Route route) {
        String host = call.host().toLowerCase(Locale.ROOT);
        if (!names.contains(host) && !isAddress(host)) {
            throw HttpProblem.of(
                    ProblemType.HOST_NOT_ALLOWED,
                    "Names it answers to are %s, and others once they are allowed with --allow-host"
                            .formatted(String.join(", ", names)));
        }
    }

    private static boolean isAddress(String host) {
        return host.startsWith("[")
                || host.indexOf(':') >= 0
                || host.chars().allMatch(it -> it == '.' || (it >= '0' && it <= '9'));
    }
}
