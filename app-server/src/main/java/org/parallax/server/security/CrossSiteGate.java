package org.parallax.server.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.parallax.server.http.Call;
import org.parallax.server.http.Gate;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;

/**
 * Keeps other sites from changing anything in a reader's name. Browsers say where a request comes from, and cannot be made
 * to lie by a page; other programs say nothing and are let through, but for what only forms of pages are to send.
 */
public final class CrossSiteGate implements Gate {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    /** A gate. */
    public CrossSiteGate() {}

    @Override
    public void check(Call call, Route route) {
        if (SAFE.contains(call.method())) {
            return;
        }
        Optional<String> site = call.header("Sec-Fetch-Site");
        boolean elsewhere = site.isPresent()
                && !site.get().equals("same-origin")
                && !site.get().equals("none");
        if (elsewhere || call.header("Origin").filter(it -> !isOwn(it, call)).isPresent()) {
            throw HttpProblem.of(
                    ProblemType.CROSS_SITE, "A browser sent this for a page that does not come from this server");
        }
        if (route.form()) {
            if (!isOwn(call)) {
                throw HttpProblem.of(
                        ProblemType.CROSS_SITE,
                        "A form counts only where the browser says that it comes from this server's own pages");
            }
        } else if (FORMS.contains(call.contentType())) {
            throw HttpProblem.of(
                    ProblemType.UNSUPPORTED_TYPE,
                    "Nothing here takes '%s'; any page can have a browser send that".formatted(call.contentType()));
        }
    }

    private static boolean isOwn(Call call) {
        return call.header("Sec-Fetch-Site")
                .map(it -> it.equals("same-origin"))
                .or(() -> call.header("Origin").map(it -> isOwn(it, call)))
                .orElse(false);
    }

    private static boolean isOwn(String origin, Call call) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null
                    && authority.equalsIgnoreCase(call.header("Host").orElse(""));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
